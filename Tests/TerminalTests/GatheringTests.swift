import Testing

@testable import Terminal

@Suite("Lines that were pasted")
struct GatheringTests {
  /// Plays typed events; all but the last come while more is waiting.
  private func events(
    _ typed: [LineEvent], takesLines: Bool = true, waiting: Int? = nil
  ) -> [LineEvent] {
    var gathering = Gathering()
    var rest = typed[...]
    var left = waiting ?? typed.count - 1
    var events: [LineEvent] = []
    while !rest.isEmpty || !gathering.held.isEmpty {
      events.append(
        gathering.next(takesLines: takesLines) { _ in
          left -= 1
          return left >= 0
        } read: { _ in
          rest.popFirst() ?? .end
        })
    }
    return events
  }

  @Test(
    "Each shape",
    arguments: [
      ([.line("een")], [.line("een")]),
      ([.line("")], [.line("")]),
      ([.line("een\ntwee\n\n drie\n")], [.lines(["een", "twee", " drie"])]),
      ([.line("een\n")], [.line("een")]),
      ([.line("een"), .line(""), .line("twee")], [.lines(["een", "twee"])]),
      ([.line(""), .line("een")], [.line("een")]),
      ([.line("een"), .line("")], [.line("een"), .line("")]),
      ([.line("een"), .end], [.line("een"), .end]),
      ([.line("een"), .line("twee"), .signal(15)], [.lines(["een", "twee"]), .signal(15)]),
      ([.line("een"), .invalid], [.line("een"), .invalid]),
    ] as [([LineEvent], [LineEvent])])
  func shapes(typed: [LineEvent], got: [LineEvent]) {
    #expect(events(typed) == got)
  }

  @Test("A person who types is not held up")
  func typed() {
    #expect(events([.line("een"), .line("")], waiting: 0) == [.line("een"), .line("")])
  }

  @Test("Elsewhere a line is a line")
  func elsewhere() {
    let typed: [LineEvent] = [.line("een\ntwee"), .line("")]
    #expect(events(typed, takesLines: false) == typed)
  }
}
