import ArgumentParser
import Coach
import Dialogue
import Foundation
import Library
import Logbook
import Terminal
import TestSupport
import Testing

@testable import flap

/// Meetings in a room whose clock the test winds.
@Suite("A meeting keeps its time") struct MeetingClockTests {
  /// Holds a meeting in a room; leaving with Ctrl-C is no error here.
  @discardableResult
  private func hold(
    _ acts: [Room.Act], in sandbox: Sandbox, from time: Int = .noon, resuming: String? = nil,
    plan: CirclePlan = CirclePlan(), rings: Bool = false, height: Int = 20
  ) throws -> Room {
    let room = Room(acts, at: time, height: height)
    var world = try World(try GlobalOptions.parse(["--data", sandbox.data, "--taal", "nl"]))
    nonisolated(unsafe) let clock = room
    world.clock = { clock.now }
    do {
      try CircleSession(world: world, resuming: resuming, plan: plan, rings: rings).run(on: room)
    } catch let code as ExitCode {
      #expect(code.rawValue == 130)
    }
    #expect(room.isDone, "\(room.text.suffix(600))")
    return room
  }

  private func types(_ lines: [String]) -> [Room.Act] { lines.map { .types($0) } }

  @Test("A whole meeting by the clock, with a crash in the vote and one in the talk")
  func whole() throws {
    typealias Lines = MeetingLines
    let sandbox = try Sandbox()
    var text = ""
    let first = try hold(
      // The line from edge to edge comes first.
      [""] + types(Lines.agreements.dropLast()) + [.waits(minutes: 3), ""]
        + ["", .waits(minutes: 5), ""] + types(Lines.round) + [.waits(minutes: 1)]
        + types(Lines.merging) + ["", .waits(minutes: 6), ""]
        + types([Lines.slips[0], String(Lines.slips[1].dropLast()), Lines.slips[1]]) + [.leaves],
      in: sandbox)
    text += first.text
    let second = try hold(
      ["nee"] + types([Lines.slips[2], Lines.slips[3], ":aantal 5", Lines.slips[4], ""])
        + types(Lines.jokers) + [""] + types(Array(Lines.talk("").prefix(2)))
        + [.waits(minutes: 4), .leaves],
      in: sandbox, from: first.now + 4 * 60, resuming: "laatste")
    text += second.text
    let third = try hold(
      ["ja", ""] + types(["", "alleen als er geen klas wacht", "", ""])
        + types(Lines.talk("wie de ouders kent") + Lines.talk("hoe groot de school is"))
        + types(Lines.reasons + [""]) + [.waits(minutes: 14), ""] + types(Lines.choosing)
        + types(Lines.closing),
      in: sandbox, from: second.now + 30 * 60, resuming: "laatste")
    text += third.text
    #expect(third.text.contains("klaar en bewaard"))
    for room in [first, second, third] {
      for row in room.unseen where row.count > 5 { #expect(!text.contains(row)) }
      #expect(room.offered.allSatisfy { $0.hasPrefix(":") || !Lines.tasks.contains($0) })
    }
    // The empty rows that push a question off are another test's.
    let read = text.replacing(sandbox.data, with: "oefenmap").replacing(/\n{3,}/, with: "\n\n")
    try expectGolden(read, "meeting.nl.txt")
  }

  @Test("Halfway the cues come, in the last minute a word, and the bell only if asked")
  func moments() throws {
    for rings in [false, true] {
      let room = try hold(
        [""] + types(MeetingLines.agreements) + ["", .waits(minutes: 2)]
          + [.waits(minutes: 1), .waits(minutes: 2), .waits(minutes: 3), "", .leaves],
        in: try Sandbox(), rings: rings)
      let said = room.text
      #expect(said.components(separatedBy: "Halverwege dit deel: nog 3 minuten.").count == 2)
      #expect(said.components(separatedBy: "laatste werkdag").count == 2)
      #expect(said.components(separatedBy: "De laatste minuut van dit deel.").count == 2)
      #expect(said.components(separatedBy: "De tijd voor dit deel is om.").count == 2)
      #expect(room.rings == (rings ? 3 : 0))
      #expect(said.contains("Rondje · 12 min · hele bijeenkomst nog 82"), "it never goes on alone")
    }
  }

  @Test("A laptop that slept is asked about after the line, and a break stops the clock")
  func sleeping() throws {
    let lines: [Room.Act] = [""] + types(MeetingLines.agreements) + ["", .sleeps(minutes: 25)]
    for (answer, left) in [("ja", 90), ("nee", 65)] {
      let room = try hold(
        lines + ["", "misschien", .types(answer), .leaves], in: try Sandbox())
      #expect(room.text.contains("De klok heeft 25 minuten overgeslagen."))
      #expect(!room.text.contains("Halverwege"), "nobody knows yet how far it is")
      #expect(room.text.contains("‘misschien’ kan ik niet lezen als ja of nee."))
      #expect(room.text.contains("Rondje · 12 min · hele bijeenkomst nog \(left)"))
    }
  }

  @Test("Who leaves with :pauze stops the clock; after a crash it is asked")
  func leaving() throws {
    for (leaving, asked) in [(Room.Act.types(":pauze"), false), (.leaves, true)] {
      let sandbox = try Sandbox()
      let room = try hold([""] + types(MeetingLines.agreements) + [leaving], in: sandbox)
      let later = try hold(
        asked ? ["nee", .leaves] : [.leaves], in: sandbox, from: room.now + 600,
        resuming: "laatste")
      #expect(later.text.contains("Het laatste antwoord is 10 minuten geleden.") == asked)
      #expect(later.text.contains("De klok stond stil, en loopt weer.") == !asked)
      #expect(later.text.contains("hele bijeenkomst nog \(asked ? 80 : 90)"))
    }
  }

  @Test("A shorter meeting says what falls out")
  func shorter() throws {
    let room = try hold(["", "", .leaves], in: try Sandbox(), plan: CirclePlan(minutes: 60))
    let said = room.text.replacing("\n", with: " ")
    #expect(
      said.contains(
        "duurt 60 minuten. Dit vervalt: Hoe het erbij kwam, Oefenen in drietallen."))
    #expect(said.contains("Jullie praten over 3 taken."))
  }

  @Test("One question a screen: what was before is pushed off, the last decision is not")
  func pages() throws {
    let height = 20
    let room = try hold(
      [""] + types(MeetingLines.agreements + MeetingLines.writing) + ["", "pleinwacht", .leaves],
      in: try Sandbox())
    let rows = room.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.allSatisfy { $0.count <= 60 })
    let prompt = try #require(rows.lastIndex { $0.hasPrefix("> ") && $0.count > 2 })
    let end = try #require(rows[(prompt + 1)...].firstIndex { $0.hasPrefix("Rondje · ") })
    let screen = rows[(end - height + 2)...end].joined(separator: "\n")
    #expect(screen.contains("Genoteerd: ‘pleinwacht’"))
    #expect(screen.contains("Wie heeft deze ook, behalve wie hem noemde?"))
    #expect(!screen.contains("De volgende taak"))
  }

  @Test("What a phase begins with stays in sight while people write")
  func gates() throws {
    let room = try hold(
      [""] + types(MeetingLines.agreements) + ["", .leaves], in: try Sandbox())
    #expect(room.text.components(separatedBy: "Schrijf in stilte").count == 3)
  }

  @Test("What does not fit is told") func long() throws {
    let room = try hold(["", "", .leaves], in: try Sandbox(), height: 12)
    #expect(room.text.contains("dit past niet op één scherm"))
  }

  @Test("An empty screen stays empty until Enter", arguments: [":leeg", "leeg"])
  func blank(typed: String) throws {
    let room = try hold(
      [""] + types(["", "", "6"]) + [.types(typed), "wat dan ook", .leaves], in: try Sandbox())
    #expect(room.blanks == 1)
    #expect(room.text.contains("Enter brengt de vraag terug."))
    #expect(!room.text.contains("wat dan ook"))
    #expect(room.text.components(separatedBy: "Geeft iemand hier leiding").count == 3)
  }

  @Test("Every screen up to the talks fits with twenty-two tasks", arguments: [20, 24])
  func fits(height: Int) throws {
    typealias Lines = MeetingLines
    let lines =
      Lines.agreements + Lines.writing + Lines.round + Lines.merging + Lines.voting + Lines.slips
      + [""] + Lines.jokers + Array(Lines.talk("").prefix(2))
    let room = try hold(
      [""] + types(lines) + [.leaves], in: try Sandbox(), height: height)
    #expect(!room.text.contains("past niet op één scherm"))
    #expect(room.text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    let writing = try #require(
      room.text.components(separatedBy: "Enter als iedereen zijn briefje").first)
    for task in ["10. pleinwacht", "11. leerlingdossiers (ook:", "22. sportdag"] {
      #expect(writing.suffix(1_200).replacing("\u{A0}", with: " ").contains(task))
    }
  }

  @Test("What is read aloud in the round stays in sight, turn after turn") func inSight() throws {
    let room = try hold(
      [""] + types(MeetingLines.agreements + MeetingLines.writing)
        + ["", "pleinwacht", "2", "meldcode", "1", "", "", .leaves], in: try Sandbox())
    // At the beginning of the round, and at each of the five turns that come.
    #expect(room.text.components(separatedBy: "Noem om de beurt één taak").count == 7)
    #expect(room.text.contains("Genoteerd: 2 anderen hebben ‘pleinwacht’ ook."))
    #expect(!room.text.contains("Genoteerd: pleinwacht:"))
  }

  @Test("A question that lines to be mended would push off is shown again") func mending() throws {
    let wrong = Array(repeating: Room.Act.types("veel"), count: 9)
    let room = try hold(
      ["", "", "", .types("")] + wrong + [.leaves], in: try Sandbox(), height: 12)
    #expect(room.text.components(separatedBy: "Met hoeveel zijn jullie?").count == 4)
  }

  @Test("Once counted, no row is left in what the program holds on to")
  func memory() throws {
    typealias Lines = MeetingLines
    let library = try PromptLibrary()
    var interview = Interview(
      Conversation(.circle(library.material), Session()), in: .nl,
      phrasebook: library.phrasebook, today: .test, isAttended: true)
    let row = Lines.slips[2].compactMap(\.wholeNumberValue)
    let stored = "\(row)"
    let before =
      Lines.agreements + Lines.writing + Lines.round + Lines.merging + Lines.voting + Lines.slips
    for line in before { interview = interview.hear(line, at: 1).next }
    var dump = ""
    Swift.dump(interview.conversation.session, to: &dump)
    #expect("\(interview.conversation.session)".contains(stored))
    interview = interview.hear("", at: 1).next
    #expect(!"\(interview)".contains(stored))
    #expect(!"\(interview.conversation.session)".contains(stored))
  }

  @Test("There are never more than seven choices on a screen") func choices() throws {
    var interview = try Interview.circle()
    for line in MeetingLines.whole {
      if let question = interview.conversation.question, question.form.options.count > 0 {
        #expect(question.form.options.count <= 7)
      }
      interview = interview.hear(line, at: 1).next
    }
    #expect(interview.session.isClosed)
  }
}
