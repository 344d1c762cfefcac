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

/// Looking back with a group, in a room whose clock the test winds.
@Suite("Looking back together keeps its time") struct GroupReviewClockTests {
  /// A meeting of four, as it would have been kept six weeks before.
  private func held(in sandbox: Sandbox) throws {
    var meeting = Meeting(people: 4, tasks: ["pleinwacht", "dossiers"])
    meeting.vote([[3, 1], [3, 3], [4, 1], [3, 3]])
    let day = Statement(
      Key(Topic<Day>.nextMeeting.id), .day(Day(number: 20_731)), by: .person)
    let leaves = Statement(Key(Topic<Leaving>.leaves.id), Leaving.list.answer, by: .person)
    let talk = meeting.talk.say([day, leaves]).next
    let time = .noon - 42 * 86_400
    let logbook = try Logbook(folder: sandbox.data, file: DataFile.meetings)
    let number = try logbook.begin(
      script: "circle", version: 1, language: .nl, at: time, with: talk.session.entries)
    try logbook.append([], closes: true, to: number, at: time)
  }

  /// Holds it in a room; leaving with Ctrl-C is no error here.
  @discardableResult
  private func look(
    _ acts: [Room.Act], in sandbox: Sandbox, from time: Int = .noon, resuming: String? = nil,
    plan: CircleReviewPlan = CircleReviewPlan(), rings: Bool = false
  ) throws -> Room {
    let room = Room(acts, at: time)
    var world = try World(try GlobalOptions.parse(["--data", sandbox.data, "--taal", "nl"]))
    nonisolated(unsafe) let clock = room
    world.clock = { clock.now }
    do {
      try CircleReviewSession(world: world, resuming: resuming, plan: plan, rings: rings)
        .run(on: room)
    } catch let code as ExitCode {
      #expect(code.rawValue == 130)
    }
    #expect(room.isDone, "\(room.text.suffix(600))")
    return room
  }

  @Test("Twenty minutes by the clock, with a crash during the story") func whole() throws {
    let sandbox = try Sandbox()
    try held(in: sandbox)
    let first = try look(
      // The line from edge to edge comes first.
      [
        "", "", "4", "", .waits(minutes: 4), "", "", .waits(minutes: 1), "1 1 0 1 0", "1 1 0 1 0",
        "",
      ]
        + ["", .waits(minutes: 3), .leaves], in: sandbox)
    let second = try look(
      ["ja", .waits(minutes: 3), "", "", .waits(minutes: 3), "", "", "", "één bel per week"]
        + ["", "", "nummer 2", ""],
      in: sandbox, from: first.now + 15 * 60, resuming: "laatste")
    #expect(second.text.contains("klaar en bewaard"))
    let text = (first.text + second.text).replacing(sandbox.data, with: "oefenmap")
    try expectGolden(text.replacing(/\n{3,}/, with: "\n\n"), "meeting-back.nl.txt")
  }

  @Test(
    "Half and last minute of the story are told, it never goes on alone, the bell only if asked")
  func moments() throws {
    for rings in [false, true] {
      let sandbox = try Sandbox()
      try held(in: sandbox)
      let room = try look(
        ["", "", "4", ":overslaan", ":overslaan", "", .waits(minutes: 8), "", .leaves],
        in: sandbox, rings: rings)
      for told in [
        "Halverwege dit deel: nog 3 minuten.", "De laatste minuut van dit deel.",
        "De tijd voor dit deel is om.",
      ] {
        #expect(room.text.components(separatedBy: told).count == 2, "\(told)")
      }
      #expect(room.text.contains("Eén verhaal · nog 6 min · hele bijeenkomst nog 20"))
      #expect(room.text.contains("Eigen keuze · 3 min · hele bijeenkomst nog 12"))
      #expect(room.rings == (rings ? 3 : 0))
    }
  }

  @Test("Another length stretches every part") func length() throws {
    let sandbox = try Sandbox()
    try held(in: sandbox)
    let room = try look(["", "", "4", .leaves], in: sandbox, plan: CircleReviewPlan(minutes: 40))
    #expect(room.text.contains("We kijken 40 minuten"))
    #expect(room.text.contains("Wat beter gaat · 10 min · hele bijeenkomst nog 40"))
  }
}
