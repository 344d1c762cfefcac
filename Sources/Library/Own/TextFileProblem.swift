/// Why a file has no text to give.
package enum TextFileProblem: Error, Hashable, Sendable {
  case missing, folder, denied, tooLarge, binary

  /// What to say of it in a report; `nil` where there is no file at all.
  var word: FileWord? {
    switch self {
    case .missing, .folder: nil
    case .denied: .denied
    case .tooLarge: .tooLarge
    case .binary: .notText
    }
  }
}
