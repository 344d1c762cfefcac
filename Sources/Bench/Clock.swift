import Foundation

/// Milliseconds that only ever go on, from a moment that does not matter.
func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e6 }

/// How long something takes, in milliseconds.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let start = now()
  try body()
  return now() - start
}
