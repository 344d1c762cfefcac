import Testing

@testable import Vault

@Suite("What is locked opens with its passphrase alone")
struct SealedTests {
  private func sealed(_ count: Int) throws -> Sealed {
    try Sealed(Self.content(count), with: "acht woorden", cost: .least)
  }

  private static func content(_ count: Int) -> [UInt8] { (0..<count).map { UInt8($0 % 251) } }

  @Test(
    "Whatever is locked comes back, also around the edge of a chunk",
    arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
  func roundTrip(count: Int) throws {
    let bytes = try sealed(count).bytes
    #expect(try Sealed(bytes).opened(with: "acht woorden") == Self.content(count))
  }

  @Test("Another passphrase is called wrong", arguments: ["", "acht woorde", "Acht woorden"])
  func wrong(passphrase: String) throws {
    let bytes = try sealed(20).bytes
    #expect(throws: VaultError.wrongPassphrase) { try Sealed(bytes).opened(with: passphrase) }
  }

  @Test("The same content is locked differently each time, and nothing of it shows") func secret()
    throws
  {
    let word = Array("geheimzinnigheid".utf8)
    let one = try Sealed(word, with: "acht woorden", cost: .least).bytes
    let other = try Sealed(word, with: "acht woorden", cost: .least).bytes
    #expect(one != other)
    #expect(!String(decoding: one, as: UTF8.self).contains("geheimzinnigheid"))
  }

  @Test("One bit that changed, at any place, makes a damaged file") func flipped() throws {
    let bytes = try sealed(100).bytes
    for place in bytes.indices {
      for bit in [0, 3, 7] {
        var changed = bytes
        changed[place] ^= 1 << bit
        #expect(throws: VaultError.damaged, "byte \(place)") { try Sealed(changed) }
      }
    }
  }

  @Test("A file that is cut off, at any place, is damaged") func truncated() throws {
    let bytes = try sealed(100).bytes
    for count in bytes.indices {
      #expect(throws: VaultError.damaged, "\(count) bytes") { try Sealed(Array(bytes[..<count])) }
    }
  }

  @Test("A file with something behind it is damaged") func extended() throws {
    let bytes = try sealed(100).bytes
    for more in [[0], [0, 0], bytes] {
      #expect(throws: VaultError.damaged) { try Sealed(bytes + more) }
    }
  }

  @Test("A file that somebody changed and summed up anew is damaged, not another backup")
  func forged() throws {
    let bytes = try sealed(100).bytes
    for place in Head.size..<(bytes.count - 32) {
      var changed = bytes.dropLast(32)
      changed[place] ^= 1
      let forged = Array(changed) + Sealed.hash(changed)
      #expect(throws: VaultError.damaged, "byte \(place)") {
        try Sealed(forged).opened(with: "acht woorden")
      }
    }
  }

  @Test("A file that asks for all memory there is, is not obeyed") func greedy() throws {
    var head = Head(
      cost: Cost(passes: 3, kibibytes: .max), salt: [UInt8](repeating: 1, count: 16),
      check: [UInt8](repeating: 1, count: 16)
    ).bytes
    head += [UInt8](repeating: 0, count: 60)
    #expect(throws: VaultError.damaged) { try Sealed(head + Sealed.hash(head)) }
  }

  @Test("A file of a later version is called so, when it is whole") func newer() throws {
    var bytes = Array(try sealed(10).bytes.dropLast(32))
    bytes[8] = 2
    #expect(throws: VaultError.newer) { try Sealed(bytes + Sealed.hash(bytes)) }
  }

  @Test(
    "A file of another program is not called damaged",
    arguments: ["SQLite format 3\0", "een gewone lijst van taken"])
  func foreign(text: String) {
    #expect(throws: VaultError.foreign) { try Sealed(Array(text.utf8)) }
  }

  @Test("A backup is locked so that one guess costs a quarter of a gibibyte") func cost() {
    #expect(Cost.usual.kibibytes >= 256 << 10)
    #expect(Cost.usual.passes >= 3)
    #expect(Cost.usual.isSensible)
  }
}
