internal import Foundation
internal import Workload

/// A text file of the user's own.
enum TextFile {
  /// More than this is no file to read by hand.
  private static let largest = 4 << 20

  /// Its text, in the form that is compared: one code point for é however it was typed.
  static func text(at path: String) throws(TextFileProblem) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing
    }
    guard !isFolder.boolValue else { throw .folder }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .denied }
    let data: Data
    do { data = try handle.read(upToCount: largest + 1) ?? Data() } catch { throw .denied }
    guard data.count <= largest else { throw .tooLarge }
    do throws(DecodingProblem) {
      return try decodedText(Array(data)).precomposedStringWithCanonicalMapping
    } catch {
      throw .binary
    }
  }
}
