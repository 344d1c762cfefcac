import Dialogue
import Foundation
import Terminal

/// A room with a screen and a clock of its own, in which one person types.
final class Room: Console {
  /// What happens in it, one after another.
  enum Act {
    case types(String)
    /// Time goes by while a line is half typed.
    case waits(minutes: Int)
    /// The lid of the laptop is shut: time goes by, and nobody looks at the clock.
    case sleeps(minutes: Int)
    case leaves
  }

  private var acts: [Act]
  private(set) var now: Int
  /// Everything that stood on the screen, with what was typed where that is shown.
  private(set) var text = ""
  /// What was typed unseen.
  private(set) var unseen: [String] = []
  private(set) var rings = 0
  private(set) var blanks = 0
  /// What Tab would have offered.
  private(set) var offered: Set<String> = []
  let isAttended = true
  let width: Int
  let height: Int
  private let appearance = Appearance(isAccessible: false, isStyled: false, widest: 60)

  init(_ acts: [Act], at time: Int, width: Int = 60, height: Int = 20) {
    (self.acts, now, self.width, self.height) = (acts, time, width, height)
  }

  /// What was not come to.
  var isDone: Bool { acts.isEmpty }

  func say(_ lines: [StyledLine]) {
    text += laidOut(lines, width: width, appearance: appearance)
  }

  func rows(of lines: [StyledLine]) -> Int {
    laidOut(lines, width: width, appearance: appearance).count { $0 == "\n" }
  }

  func ring() { rings += 1 }
  func blank() { blanks += 1 }

  func read(_ request: LineRequest) -> LineEvent {
    offered.formUnion(request.completions)
    var tick = request.tick
    while !acts.isEmpty {
      switch acts.removeFirst() {
      case .types(let line):
        if request.isSecret { unseen.append(line) }
        text += "\(request.prompt)\(request.isSecret ? "" : line)\n"
        return .line(line)
      case .waits(let minutes):
        for _ in 0..<minutes * 6 {
          now += 10
          say(tick?.lines() ?? [])
        }
      case .sleeps(let minutes):
        now += minutes * 60
        say(tick?.lines() ?? [])
      case .leaves: return .interrupt(hadText: false)
      }
      tick = request.tick
    }
    return .end
  }
}

extension Room.Act: ExpressibleByStringLiteral {
  init(stringLiteral line: String) { self = .types(line) }
}
