import Foundation
import PtySupport
import TestSupport
import Testing

#if os(Linux)
/// The program itself leads a meeting of six, and is killed in the vote and in the talk.
@Suite("A meeting in which the laptop crashes twice", .serialized) struct CrashedMeetingTests {
  private typealias Lines = MeetingLines

  private static let untilVote: [String] = [
    Lines.agreements, Lines.writing, Lines.round, Lines.merging,
    Lines.voting, [Lines.slips[0], String(Lines.slips[1].dropLast()), Lines.slips[1]],
  ].flatMap { $0 }
  /// Somebody leaves during the vote.
  private static let untilTalk: [String] = [
    [Lines.slips[2], Lines.slips[3], ":aantal 5", Lines.slips[4], ""], Lines.jokers, [""],
    Array(Lines.talk("").prefix(3)),
  ].flatMap { $0 }
  private static let untilEnd: [String] = [
    Lines.talk("alleen als er geen klas wacht").suffix(4), Lines.talk("wie de ouders kent"),
    Lines.talk("hoe groot de school is"), Lines.reasons, Lines.practice,
    Lines.choosing, Lines.closing,
  ].flatMap { $0 }
  private static let parts = [untilVote, untilTalk, untilEnd]

  /// Without what the clock tells of itself, where it is looked at just before a line is typed.
  private static func untimed(_ text: String) -> String {
    text.replacing(
      /(Halverwege dit deel: [^\n]*|De laatste minuut van dit deel\.|De tijd voor dit deel is om\.[^\n]*\n[^\n]*)\n/,
      with: "")
  }

  @Test("On a terminal it goes on at the very question, and the slips that were in are in")
  func terminal() throws {
    let sandbox = try Sandbox(at: .noon)
    var heard = ""
    for (index, lines) in Self.parts.enumerated() {
      let session = try sandbox.terminal(
        ["intervisie"] + (index == 0 ? [] : ["--verder"]), rows: 20, columns: 60)
      // The line from edge to edge comes first; later, whether the clock stood still.
      try session.waitFor(index == 0 ? "op Enter." : "> ")
      try session.send(index == 0 ? "\r" : "nee\r")
      for line in lines {
        try session.waitFor("> ")
        try sandbox.wind(seconds: 15)
        try session.send("\(line)\r")
      }
      if index < 2 {
        try session.waitFor("> ")
        try session.send(index == 0 ? "114134" : "alleen als er gee")
        session.settle()
        session.signal(SIGKILL)
        try sandbox.wind(seconds: 600)
      }
      #expect(try session.exitStatus() == (index < 2 ? .signal(SIGKILL) : .code(0)))
      for slip in Lines.slips { #expect(!session.output.contains(slip.prefix(6))) }
      heard += Screen(session.bytes, columns: 60).lines.joined(separator: "\n") + "\n"
    }
    #expect(heard.contains("klaar en bewaard"))
    try expectGolden(
      Self.untimed(heard).replacing(/\n{3,}/, with: "\n\n"), "meeting.crashed.pty.nl.txt")
  }

  @Test("Through a pipe the same holds") func pipe() throws {
    let sandbox = try Sandbox(at: .noon)
    var heard = ""
    for (index, lines) in Self.parts.enumerated() {
      let session = try sandbox.piped(["intervisie"] + (index == 0 ? [] : ["--verder"]))
      for line in lines { try session.answer(line) }
      heard += index < 2 ? try session.kill() : try session.end()
      #expect(session.status == (index < 2 ? SIGKILL : 0))
    }
    #expect(heard.contains("klaar en bewaard"))
    for slip in Lines.slips { #expect(!heard.contains(slip.prefix(6))) }
    try expectGolden(heard.replacing(/\n{3,}/, with: "\n\n"), "meeting.crashed.pipe.nl.txt")
  }
}
#endif
