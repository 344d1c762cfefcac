import Foundation

/// Writes one Swift file that holds everything in `Prompts/`.
///
///     PromptEmbedder PROMPTS OUTPUT
///
/// Words become a table with a line an id; YAML becomes JSON; text stays as it is. For each group
/// of words that bears the name of a Swift enum a `switch` is written, so that a missing or a
/// superfluous word does not compile.
@main
struct PromptEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { exit(64) }
    let folder = URL(filePath: arguments[1], directoryHint: .isDirectory).standardizedFileURL
    do {
      let source = try Self.source(of: folder)
      try Data(source.utf8).write(to: URL(filePath: arguments[2]))
    } catch let flaw as WordList.Flaw {
      FileHandle.standardError.write(Data("\(flaw)\n".utf8))
      exit(65)
    }
  }

  private static func source(of folder: URL) throws -> String {
    var words = WordList()
    var files: [(path: String, text: String)] = []
    for file in try inside(folder) {
      let text = try String(contentsOf: file.url, encoding: .utf8)
      if file.path.hasPrefix("words/") {
        try words.add(text, path: "Prompts/\(file.path)")
      } else if file.path.hasSuffix(".yaml") {
        files.append((file.path, try json(of: text, path: "Prompts/\(file.path)")))
      } else {
        files.append((file.path, text))
      }
    }
    return """
      import Dialogue
      import Coach
      import Documents
      import Workload

      /// What `Prompts/` held when the program was built.
      enum BundledPrompts {
        static let words = \(literal(words.table))

        static func file(_ path: String) -> String? {
          switch path {
      \(files.map { "    case \"\($0.path)\": \(literal($0.text))" }.joined(separator: "\n"))
          default: nil
          }
        }

        static let paths: [String] = [
      \(files.map { "    \"\($0.path)\"," }.joined(separator: "\n"))
        ]
      }

      \(words.checks)
      """
  }

  private static func inside(_ folder: URL) throws -> [(path: String, url: URL)] {
    let root = folder.path(percentEncoded: false)
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? [])
      .filter { ["yaml", "txt"].contains($0.pathExtension) }
      .map { url in
        let path = url.standardizedFileURL.path(percentEncoded: false)
        return (String(path.dropFirst(root.count)).trimmingCharacters(in: ["/"]), url)
      }
      .filter { !$0.0.hasPrefix("evaluation/") && !$0.0.hasPrefix("examples/") }
      .sorted { $0.0 < $1.0 }
  }

  /// A raw string literal, with as many signs as no text of ours holds.
  private static func literal(_ text: String) -> String {
    "####\"\"\"\n\(text)\n\"\"\"####"
  }
}
