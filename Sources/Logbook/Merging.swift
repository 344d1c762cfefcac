import Dialogue

/// What has to be done to lay the sessions of another logbook into this one.
///
/// A session is recognised by how it began and by what was said, never by its number.
struct Merging {
  /// A session with all that was said in it.
  struct Told {
    var header: SessionHeader
    var entries: [Entry]

    fileprivate var beginning: Beginning { Beginning(header) }
  }

  /// What to do, with the numbers that hold here.
  enum Step {
    case add(SessionHeader, [Entry])
    /// Entries behind those of a session, which has this header from now on.
    case extend(SessionHeader, [Entry])
  }

  private(set) var steps: [Step] = []
  private(set) var merged = Merged()
  /// The last number that was given away afterwards.
  var last: Int { renumbering.last ?? 0 }
  private var here: [Told]
  private var renumbering: Renumbering
  private let rules: MergeRules

  init(_ there: [Told], into here: [Told], last: Int, _ rules: MergeRules) {
    (self.here, self.rules) = (here, rules)
    renumbering = Renumbering(after: last, numbering: rules.numbering)
    // Each session finds its number first, since one may speak of a later one; before all others
    // those that are united, since what is in them gets another number as well.
    var counterparts: [Int: Counterpart] = [:]
    for isOne in [true, false] {
      for (index, told) in there.enumerated()
      where rules.uniting.contains(told.header.script) == isOne {
        let counterpart = counterpart(of: told)
        renumbering.know(told.header.number, as: counterpart.number)
        counterparts[index] = counterpart
      }
    }
    for (index, told) in there.enumerated() {
      if let counterpart = counterparts[index] { carry(told, counterpart) }
    }
  }

  fileprivate struct Beginning: Hashable {
    var script: String
    var version: Int
    var beganAt: Int

    init(_ header: SessionHeader) {
      (script, version, beganAt) = (header.script, header.version, header.beganAt)
    }
  }

  // MARK: Finding its place

  private enum Counterpart {
    case same(Int)
    case extending(Int, from: Int)
    case united(Int, Union)
    case new(Int, isApart: Bool)

    var number: Int {
      switch self {
      case .same(let number), .extending(let number, _), .united(let number, _),
        .new(let number, _):
        number
      }
    }
  }

  private mutating func counterpart(of told: Told) -> Counterpart {
    let isOne = rules.uniting.contains(told.header.script)
    if isOne, let index = here.lastIndex(where: { $0.header.script == told.header.script }) {
      return unite(told, at: index)
    }
    let said = bare(told.entries, renumbering.subjects)
    let alike = here.filter { $0.beginning == told.beginning }.map {
      (number: $0.header.number, said: bare($0.entries))
    }
    if let whole = alike.first(where: { $0.said.starts(with: said) }) { return .same(whole.number) }
    if let start = alike.first(where: { !$0.said.isEmpty && said.starts(with: $0.said) }) {
      return .extending(start.number, from: start.said.count)
    }
    var own = told
    own.header.number = renumbering.give(told.header.number)
    // Another one of the same may follow.
    if isOne { here.append(own) }
    return .new(own.header.number, isApart: alike.contains { $0.said.first == said.first })
  }

  /// What was said, whatever the numbers are of the sessions it speaks of.
  private func bare(_ entries: [Entry], _ subjects: [Subject: Subject] = [:]) -> [Entry] {
    var renumbering = Renumbering(after: nil, numbering: rules.numbering)
    renumbering.subjects = subjects.mapValues {
      Subject($0.kind, $0.number, in: Renumbering.anySession)
    }
    return entries.map { renumbering.renumbered($0) }
  }

  private mutating func unite(_ told: Told, at index: Int) -> Counterpart {
    let union = Union(told.entries, into: here[index].entries)
    let number = here[index].header.number
    for (there, here) in union.subjects {
      renumbering.subjects[Subject(there.kind, there.number, in: told.header.number)] =
        Subject(here.kind, here.number, in: number)
    }
    here[index].entries += union.entries
    here[index].header.lastAt = max(here[index].header.lastAt, told.header.lastAt)
    return .united(number, union)
  }

  // MARK: Carrying it over

  private mutating func carry(_ told: Told, _ counterpart: Counterpart) {
    var header = told.header
    header.number = counterpart.number
    switch counterpart {
    case .same: merged.same += 1
    case .extending(let number, let count):
      merged.extended.append(number)
      steps.append(.extend(header, renumbered(told.entries[count...])))
    case .united(let number, let union):
      guard !union.entries.isEmpty,
        let header = here.first(where: { $0.header.number == number })?.header
      else {
        merged.same += 1
        return
      }
      merged.united += union.entries.count
      steps.append(.extend(header, renumbered(union.entries)))
    case .new(let number, let isApart):
      merged.added.append(number)
      if isApart { merged.apart.append(number) }
      steps.append(.add(header, renumbered(told.entries)))
    }
  }

  private mutating func renumbered(_ entries: some Sequence<Entry>) -> [Entry] {
    entries.map { renumbering.renumbered($0) }
  }
}
