import Coach
internal import Foundation

/// A file of `Prompts/`, as the program carries it.
enum BundledFile {
  /// A list with an entry a line; lines that begin with `#` are remarks.
  static func lines(_ path: String) -> [String] {
    (BundledPrompts.file(path) ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }

  /// What a YAML file held; it became JSON at build time.
  static func decoded<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data((BundledPrompts.file(path) ?? "").utf8))
  }
}
