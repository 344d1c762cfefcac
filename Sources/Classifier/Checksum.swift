/// Tells a damaged model from a whole one.
package enum Checksum {
  /// A 64-bit sum over the bytes, eight at a time, for it stands between a person and the first line.
  package static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var sum: UInt64 = UInt64(buffer.count)
      let whole = buffer.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        sum = (sum ^ word) &* 0x9e37_79b9_7f4a_7c15
        sum ^= sum >> 29
      }
      for offset in whole..<buffer.count {
        sum = (sum ^ UInt64(buffer[offset])) &* 0x9e37_79b9_7f4a_7c15
      }
      return sum
    }
  }
}
