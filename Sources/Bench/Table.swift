import Foundation

/// Rows under one another, printed as they come, since a whole run takes minutes.
struct Table {
  private static let widths = [46, 30, 46, 9]

  init(_ title: String) throws {
    try write(title)
    try show(["what", "measured", "against", "ratio", "budget"])
  }

  func add(_ row: Row) throws {
    try show([row.what, row.measured, row.against, row.ratio, row.budget])
  }

  private func show(_ fields: [String]) throws {
    let padded = zip(fields, Self.widths).map { field, width in
      field + String(repeating: " ", count: max(0, width - field.count))
    }
    try write((padded + fields.suffix(1)).joined(separator: "  "))
  }

  /// Past any buffer, so that each row shows when it is there.
  private func write(_ line: String) throws {
    try FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8))
  }
}
