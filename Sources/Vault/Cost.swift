import CSodium

/// How much work and memory one guess at a passphrase takes.
package struct Cost: Hashable, Sendable {
  var passes: UInt32
  var kibibytes: UInt32

  /// About a second and 256 MiB on a laptop: a backup is made now and then, and may be stolen.
  package static let usual = Cost(passes: 3, kibibytes: 256 << 10)
  /// As little as is allowed, for tests.
  package static let least = Cost(passes: 1, kibibytes: 8)

  /// Whether a file may ask for it: one that was made to fill the memory may not.
  var isSensible: Bool { (1...16).contains(passes) && (8...(1 << 20)).contains(kibibytes) }

  /// A key from a passphrase, by Argon2id.
  func key(from passphrase: String, salt: [UInt8]) throws(VaultError) -> [UInt8] {
    var key = [UInt8](repeating: 0, count: Int(crypto_kdf_KEYBYTES))
    let phrase = passphrase.utf8.map(CChar.init(bitPattern:))
    let result = crypto_pwhash(
      &key, UInt64(key.count), phrase, UInt64(phrase.count), salt, UInt64(passes),
      Int(kibibytes) << 10, crypto_pwhash_ALG_ARGON2ID13)
    guard result == 0 else { throw .noMemory }
    return key
  }
}
