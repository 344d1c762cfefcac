/// What a program on a terminal did not do, with all that it wrote until then.
package enum PtyError: Error, CustomStringConvertible {
  case notStarted(String)
  case timedOut(waitingFor: String, transcript: String)
  case ended(waitingFor: String, transcript: String)

  package var description: String {
    switch self {
    case .notStarted(let path): "could not start \(path)"
    case .timedOut(let wish, let transcript):
      "waited in vain for \(wish.debugDescription)\n--- written until then:\n\(transcript)"
    case .ended(let wish, let transcript):
      "ended before \(wish.debugDescription)\n--- written until then:\n\(transcript)"
    }
  }
}
