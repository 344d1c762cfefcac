import Foundation
import Testing

/// A task profile with something wrong in it, as schools write them.
struct BrokenProfile: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: Data
  var testDescription: String { name }

  init(_ name: String, _ text: String) { (self.name, bytes) = (name, Data(text.utf8)) }

  init(_ name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, Data(bytes)) }

  private static let head = "id: onze-school\nnaam: \"Ib op onze school\"\n"

  static let all = [
    BrokenProfile(
      "missing-id", "naam: Ib\ntaken:\n  - naam: Rooster maken\n    domein: organisatie\n"),
    BrokenProfile(
      "double-id",
      head + """
        basis: ib-klassiek
        taken:
          - id: MG-01
            oordeel: hoort erbij
          - id: ZC-01
            oordeel: hoort er niet bij
          - id: MG-01
            oordeel: hoort er niet bij

        """),
    BrokenProfile(
      "unknown-domain",
      head + """
        taken:
          - {id: A1, naam: Rooster, domein: organisasie, oordeel: hoort erbij}
          - {id: A2, naam: Gym, domein: sporten, oordeel: hoort erbij}

        """),
    BrokenProfile(
      "unknown-verdict",
      head + """
        basis: ib-klassiek
        taken:
          - id: MG-01
            oordeel: misschien
          - id: MG-02
            oordeel: onder voorwarde

        """),
    BrokenProfile(
      "no-list",
      head + """
        taken:
          id: A1
          naam: Rooster maken

        """),
    BrokenProfile("tabs", head + "taken:\n\t- id: A1\n\t  naam: Rooster\n\t  domein: zorg\n"),
    BrokenProfile(
      "open-quote",
      """
      id: onze-school
      naam: "Ib op onze school
      basis: ib-klassiek
      taken:
        - id: MG-01
          voorwaarde: "op verzoek"

      """),
    BrokenProfile(
      "unknown-key",
      head + """
        bassis: ib-klassiek
        taken:
          - id: A1
            naam: Rooster maken
            domien: organisatie
            oordeel: hoort erbij
            kleur: rood

        """),
    BrokenProfile("extends-unknown", head + "basis: ib-klasiek\n"),
    BrokenProfile("extends-itself", head + "basis: onze-school\n"),
    BrokenProfile("empty", "# nog niets\n\n"),
    BrokenProfile(
      "binary", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
    // Further ones that the parser itself stumbles over.
    BrokenProfile("loose-colon", "id: onze-school\nnaam: Ib: op school\n"),
    BrokenProfile("indentation", head + "taken:\n  - id: A1\n   naam: Rooster\n"),
    BrokenProfile("open-bracket", head + "taken:\n  - {id: A1, naam: Rooster\n"),
    BrokenProfile("double-key", head + "naam: Nog een\nbasis: ib-klassiek\n"),
    BrokenProfile(
      "hidden", "id: onze-school\nnaam: Ib op onze\u{7}school, in het dorp\nbasis: ib-klassiek\n"),
    BrokenProfile("oddly-begun", "id: onze-school\nnaam: @school\n"),
    BrokenProfile("taken-id", "id: ib-klassiek\nnaam: Ib\nbasis: kc-2022\n"),
    BrokenProfile(
      "no-condition",
      head + "taken:\n  - {id: A1, naam: X, domein: zorg, oordeel: onder voorwaarde}\n"),
    // Questions that tell tasks apart.
    BrokenProfile(
      "question-unknown-item",
      head + """
        basis: ib-klassiek
        vragen:
          - id: mt
            bij: [MG-1, XX-99]
            antwoorden:
              - {antwoord: "aanschuiven", taak: AK-12}
              - {antwoord: "lid zijn", taak: MG-001}

        """),
    BrokenProfile(
      "question-missing-words",
      head + """
        basis: ib-klassiek
        vragen:
          - id: vergaderen
            antwoorden:
              - {antwoord: "ik leid het", taak: MG-12}
              - {taak: AK-12}
              - {antwoord: "", taak: AK-14}
          - vraag: "wat doe je daar?"
            waarom: "Twee taken."

        """),
    BrokenProfile(
      "question-answer-count",
      head + """
        basis: ib-klassiek
        vragen:
          - id: mt
            antwoorden:
              - {antwoord: "aanschuiven", taak: AK-12}
          - id: toetsen
            antwoorden:
              - {antwoord: "a", taak: ZC-01}
              - {antwoord: "b", taak: ZC-02}
              - {antwoord: "c", taak: ZC-03}
              - {antwoord: "d", taak: ZC-04}
              - {antwoord: "e", taak: ZC-05}

        """),
    BrokenProfile(
      "question-double",
      head + """
        basis: ib-klassiek
        vragen:
          - {id: mt, vraag: "wat doe je daar?"}
          - id: toetsen
            antwoorden:
              - {antwoord: "a", taak: ZC-02}
              - {antwoord: "b", taak: ZC-02}
          - {id: mt, vervalt: ja}

        """),
    BrokenProfile(
      "question-unknown-key",
      head + """
        basis: ib-klassiek
        vragen:
          - id: mt
            antwoort:
              - {antwoord: "aanschuiven", taak: AK-12}
            meer tegelijk: misschien
          - id: opp
            antwoorden:
              - {antwoord: "bespreken", taak: ZC-12, oordeel: hoort erbij}
              - {antwoord: "bewaken", taak: ZC-10}

        """),
    BrokenProfile(
      "question-nothing-to-drop",
      head
        + "basis: ib-klassiek\nvragen:\n  - {id: toets, vervalt: ja}\n  - {id: xyz, vervalt: ja}\n"
    ),
    BrokenProfile(
      "question-slot",
      head + """
        basis: ib-klassiek
        vragen:
          - {id: mt, vraag: "wat doe je bij {taak}?"}
          - {id: mijn vraag, vraag: "wat?"}

        """),
    BrokenProfile(
      "spaced-id",
      head + "taken:\n  - {id: A 1, naam: Rooster, domein: organisatie, oordeel: hoort erbij}\n"),
  ]
}
