import Foundation
import Workload

/// The lines of a file or a pipe, each as soon as it is there, so that no list is too long.
struct LineFeed {
  private let path: String
  private let handle: FileHandle
  private var decoder = LineDecoder()
  private var isAtEnd = false

  /// Opens a file, or standard input for `-`.
  init(_ path: String) throws {
    self.path = path
    handle = try path == "-" ? .standardInput : InputFile.open(path)
  }

  /// Hands over every line; what is done with one comes before the next is waited for.
  mutating func forEach(_ body: (String) -> Void) throws {
    while !isAtEnd {
      let bytes = try more()
      isAtEnd = bytes.isEmpty
      do throws(DecodingProblem) {
        let lines = try isAtEnd ? decoder.end() : decoder.add(bytes)
        for line in lines { body(composed(line)) }
      } catch {
        throw Failure.isBinary(path)
      }
      guard decoder.waiting <= InputFile.largest else { throw Failure.fileTooLarge(path) }
    }
  }

  /// What there is, waiting only where there is nothing.
  private func more() throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      while true {
        let got = read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
        if got < 0, errno == EINTR { continue }
        guard got >= 0 else { throw Failure.fileDenied(path) }
        count = got
        return
      }
    }
  }

  /// Letters with their accents, as a keyboard makes them.
  private func composed(_ line: String) -> String {
    line.utf8.allSatisfy { $0 < 0x80 } ? line : line.precomposedStringWithCanonicalMapping
  }
}
