internal import Yams

/// A task profile as a file has it, before anybody has looked at what it says.
package struct ProfileText: Hashable, Sendable {
  package var path: String
  package var text: String

  package init(path: String, text: String) { (self.path, self.text) = (path, text) }

  /// Reads a file of the user's own; findings name it as it was typed.
  package init(path: String, shownAs typed: String) throws {
    do throws(TextFileProblem) {
      self.init(path: typed, text: try TextFile.text(at: path))
    } catch {
      guard let word = error.word else { throw error }
      throw FileFindings([FileFinding(word, in: typed)])
    }
  }

  /// What it calls itself.
  var id: String? {
    var file = YAMLFile(text, path: path)
    return file.root()?.mapping?["id"]?.scalar?.string.trimmedID
  }
}

extension String {
  /// Without white space at either end; `nil` where nothing is left.
  fileprivate var trimmedID: String? {
    let id = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return id.isEmpty ? nil : id
  }
}
