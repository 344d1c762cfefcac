import Dialogue
import Foundation
import Terminal
import Workload

/// A list of tasks that a person made elsewhere.
struct InputFile {
  let name: String
  let text: String

  /// More than this is no list of tasks.
  static let largest = 16 << 20

  /// Reads a file, or standard input for `-`.
  init(_ path: String) throws {
    name = path
    let data = path == "-" ? try Self.standardInput() : try Self.contents(of: path)
    guard data.count <= Self.largest else { throw Failure.fileTooLarge(path) }
    do throws(DecodingProblem) {
      text = try decodedText(Array(data)).precomposedStringWithCanonicalMapping
    } catch {
      throw Failure.isBinary(path)
    }
  }

  private static func standardInput() throws -> Data {
    try FileHandle.standardInput.readToEnd() ?? Data()
  }

  /// What is in a file, and one byte more than the limit where it is larger.
  static func contents(of path: String, upTo limit: Int = largest) throws -> Data {
    let handle = try open(path)
    do { return try handle.read(upToCount: limit + 1) ?? Data() } catch {
      throw Failure.fileDenied(path)
    }
  }

  static func open(_ path: String) throws -> FileHandle {
    var isFolder: ObjCBool = false
    let path = (path as NSString).expandingTildeInPath
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure.noFile(path)
    }
    guard !isFolder.boolValue else { throw Failure.isFolder(path) }
    do { return try FileHandle(forReadingFrom: URL(filePath: path)) } catch {
      throw Failure.fileDenied(path)
    }
  }
}
