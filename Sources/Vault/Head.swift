/// What stands in the clear before a locked stream: what it takes to make the key again.
struct Head: Hashable {
  var cost: Cost
  var salt: [UInt8]
  /// What a right passphrase leads to.
  var check: [UInt8]

  static let checkSize = 16
  static let size = magic.count + 1 + 8 + saltSize + checkSize
  private static let saltSize = 16
  private static let magic = Array("FLAPKEEP".utf8)
  private static let version: UInt8 = 1

  var bytes: [UInt8] {
    var bytes = Self.magic + [Self.version]
    bytes.append(number: cost.passes)
    bytes.append(number: cost.kibibytes)
    return bytes + salt + check
  }

  init(cost: Cost, salt: [UInt8], check: [UInt8]) {
    (self.cost, self.salt, self.check) = (cost, salt, check)
  }

  /// Reads the head of a file that is as it was written.
  init(reading bytes: some Sequence<UInt8>) throws(VaultError) {
    var reader = ByteReader(bytes)
    guard reader.take(Self.magic.count).map(Array.init) == Self.magic,
      let version: UInt8 = reader.number()
    else { throw .damaged }
    guard version <= Self.version else { throw .newer }
    guard let passes: UInt32 = reader.number(), let kibibytes: UInt32 = reader.number(),
      let salt = reader.take(Self.saltSize), let check = reader.take(Self.checkSize)
    else { throw .damaged }
    self.init(
      cost: Cost(passes: passes, kibibytes: kibibytes), salt: Array(salt), check: Array(check))
    guard cost.isSensible else { throw .damaged }
  }

  /// Whether bytes begin more or less as our files do: one byte that changed makes a damaged file,
  /// not another program's.
  static func resembles(_ bytes: [UInt8]) -> Bool {
    let count = min(bytes.count, magic.count)
    return zip(bytes, magic).count(where: ==) * 2 >= count
  }
}
