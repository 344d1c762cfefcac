import Foundation

/// A folder of one test, gone when the test is.
final class TemporaryFolder {
  let path: String

  /// In memory where the system has a place for that: no test can see a disk being waited for.
  init(_ name: String = "flap") throws {
    let memory = "/dev/shm"
    let base =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    path = "\(base)/\(name)-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Another folder with the same files.
  func copy() throws -> TemporaryFolder {
    let other = try TemporaryFolder()
    for name in names {
      try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(other.path)/\(name)")
    }
    return other
  }

  subscript(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: self[name]))
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The files in which a word lies anywhere, in whatever case.
  func files(holding word: String) throws -> [String] {
    let forms = [word, word.lowercased()].map { Data($0.utf8) }
    return try names.filter { name in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: self[name]))
      return forms.contains { bytes.range(of: $0) != nil }
    }
  }

  func mode(_ name: String = "") throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: self[name])
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}
