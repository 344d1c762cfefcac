import CSodium

/// What one key from a passphrase is used for.
struct Keys {
  /// Locks the stream.
  let stream: [UInt8]
  /// Tells a wrong passphrase, and nothing of the right one.
  let check: [UInt8]

  init(_ key: [UInt8]) {
    func subkey(_ number: UInt64, _ count: Int) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: count)
      crypto_kdf_derive_from_key(&bytes, count, number, "flapkeep", key)
      return bytes
    }
    stream = subkey(1, Int(crypto_secretstream_xchacha20poly1305_KEYBYTES))
    check = subkey(2, Head.checkSize)
  }
}
