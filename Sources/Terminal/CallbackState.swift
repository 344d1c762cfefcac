// C calls back with functions that cannot carry anything along, so what they need and what they
// bring stands here, and only here. Readline and Flap use one thread.

/// What readline's callbacks leave for the reading loop, and find from it.
struct ReadlineState {
  /// The key that ended the line.
  enum Key { case enter, back, forward, blank }

  var isFinished = false
  var key = Key.enter
  /// What was typed; `nil` is the end of the input.
  var line: [UInt8]?
  var completions: [String] = []
  /// Where keys come from.
  var input: Int32 = 0
  /// Prints above the half-typed line.
  var printAbove: ([StyledLine]) -> Void = { _ in }
}

nonisolated(unsafe) var readline = ReadlineState()

/// The writing end of the pipe through which signals reach the reading loop.
nonisolated(unsafe) var signalWriter: Int32 = -1

/// The reading end of that pipe.
nonisolated(unsafe) var signalReader: Int32 = -1
