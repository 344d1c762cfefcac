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
  private var here: [Told]
  private var last: Int
  private var renumbering = Renumbering()

  /// `uniting` are the scripts of which a logbook has one session.
  init(_ there: [Told], into here: [Told], last: Int, uniting scripts: Set<String>) {
    (self.here, self.last) = (here, last)
    // Each session finds its number first: one may speak of a later one.
    let places = there.map { told in
      let place = place(of: told, uniting: scripts)
      renumbering.sessions[told.header.number] = place.number
      return place
    }
    for (told, place) in zip(there, places) { carry(told, place) }
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

  private mutating func place(of told: Told, uniting scripts: Set<String>) -> Counterpart {
    if scripts.contains(told.header.script),
      let index = here.lastIndex(where: { $0.header.script == told.header.script })
    {
      return unite(told, at: index)
    }
    let alike = here.filter { $0.beginning == told.beginning }
    let said = told.entries.map(bare)
    let candidates = alike.map { (number: $0.header.number, said: $0.entries.map(bare)) }
    if let whole = candidates.first(where: { $0.said.starts(with: said) }) {
      return .same(whole.number)
    }
    if let start = candidates.first(where: { !$0.said.isEmpty && said.starts(with: $0.said) }) {
      return .extending(start.number, from: start.said.count)
    }
    last = max(last + 1, told.header.number)
    if scripts.contains(told.header.script) {
      var own = told
      own.header.number = last
      here.append(own)
    }
    let isApart = candidates.contains { $0.said.first == said.first }
    return .new(last, isApart: isApart)
  }

  /// What was said, whatever the numbers are of the sessions it speaks of.
  private func bare(_ entry: Entry) -> Entry { Renumbering().renumbered(entry) }

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

  private mutating func carry(_ told: Told, _ place: Counterpart) {
    var header = told.header
    header.number = place.number
    switch place {
    case .same: merged.same += 1
    case .extending(let number, let count):
      merged.extended.append(number)
      steps.append(.extend(header, told.entries[count...].map(renumbering.renumbered)))
    case .united(let number, let union):
      guard !union.entries.isEmpty else {
        merged.same += 1
        return
      }
      merged.united += union.entries.count
      guard let header = here.first(where: { $0.header.number == number })?.header else { return }
      steps.append(.extend(header, union.entries.map(renumbering.renumbered)))
    case .new(let number, let isApart):
      merged.added.append(number)
      if isApart { merged.apart.append(number) }
      steps.append(.add(header, told.entries.map(renumbering.renumbered)))
    }
  }
}
