import Coach
import Foundation
import Library
import Workload

/// How well lines are read, apart from what kind of work they are: each file of labels a row.
struct ReadingReport {
  private let prompts: URL
  private let material: Material

  init(_ prompts: URL) throws {
    self.prompts = prompts
    material = try PromptLibrary().material
  }

  /// A Markdown table.
  var table: String {
    get throws {
      let rows = try [
        share("minutes right", "minutes") { row in
          TaskLineReader().line(row[0]).minutes.map(String.init) ?? "-"
        },
        share("names right", "names") { material.findNames($0[0]).joined(separator: "|") },
        share("several tasks told apart", "split", where: { !$0[1].isEmpty }, parts),
        share("one task left whole", "split", where: { $0[1].isEmpty }, parts),
        share("other words, found", "alike", label: 2, where: { $0[2] == "yes" }, alike),
        share("only near, left alone", "alike", label: 2, where: { $0[2] == "no" }, alike),
      ]
      return "| what | lines | right |\n| --- | --- | --- |\n" + rows.joined() + "\n" + (try costs)
    }
  }

  private func parts(_ row: [String]) -> String {
    material.parts(of: row[0]).map(\.text).joined(separator: " | ")
  }

  private func alike(_ row: [String]) -> String {
    material.isAlike(row[0], row[1]) ? "yes" : "no"
  }

  private func share(
    _ name: String, _ file: String, label: Int = 1,
    where counts: ([String]) -> Bool = { _ in true },
    _ answer: ([String]) -> String
  ) throws -> String {
    let rows = try rows("evaluation/\(file).tsv").filter(counts)
    let right = rows.count { answer($0) == $0[label] }
    let part = String(format: "%.3f", Double(right) / Double(max(1, rows.count)))
    return "| \(name) | \(rows.count) | \(part) |\n"
  }

  private func rows(_ path: String) throws -> [[String]] {
    let text = try String(contentsOf: prompts.appending(path: path), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// What it costs: time for a line, and how much the model and its examples weigh.
  private var costs: String {
    get throws {
      let lines = try rows("evaluation/tasks.tsv").map { $0[0] }
      _ = lines.first.map { material.assess($0, nil) }
      let clock = ContinuousClock()
      let times = lines.map { line in clock.measure { _ = material.assess(line, nil) } }.sorted()
      let median = Double(times[times.count / 2].components.attoseconds) / 1e15
      return """
        Assessing a line: median \(String(format: "%.3f", median)) ms of \(lines.count). \
        Model: \(try bytes("model")) bytes; examples: \(try bytes("examples")) bytes.

        """
    }
  }

  private func bytes(_ folder: String) throws -> Int {
    let files = try FileManager.default.contentsOfDirectory(
      at: prompts.appending(path: folder), includingPropertiesForKeys: [.fileSizeKey])
    return try files.reduce(0) { sum, file in
      try sum + (file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
    }
  }
}
