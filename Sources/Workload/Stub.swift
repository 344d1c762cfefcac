package struct NameFinder: Sendable { package init(firstNames: Set<String>, notNames: Set<String>) {}; package func names(in line: String) -> [String] { [] } }
package enum Likeness { package static func isAlike(_ a: String, _ b: String) -> Bool { a == b } }
package enum DecodingProblem: Error { case binary }
package func decodedText(_ bytes: [UInt8]) throws(DecodingProblem) -> String { String(decoding: bytes, as: UTF8.self) }
