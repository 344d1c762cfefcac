/// Several files in one, each under its name.
package struct Parcel: Hashable, Sendable {
  package var files: [File]

  package struct File: Hashable, Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  package init(_ files: [File] = []) { self.files = files }

  package subscript(name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }

  package var packed: [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      bytes.append(number: UInt16(file.name.utf8.count))
      bytes += file.name.utf8
      bytes.append(number: UInt64(file.bytes.count))
      bytes += file.bytes
    }
    return bytes
  }

  package init(packed bytes: [UInt8]) throws(VaultError) {
    var reader = ByteReader(bytes)
    files = []
    while !reader.rest.isEmpty {
      guard let length: UInt16 = reader.number(), let name = reader.take(Int(length)),
        let size: UInt64 = reader.number(), let content = reader.take(Int(clamping: size))
      else { throw .damaged }
      files.append(File(name: String(decoding: name, as: UTF8.self), bytes: Array(content)))
    }
  }
}
