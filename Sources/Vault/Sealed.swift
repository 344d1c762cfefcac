import CSodium

/// Bytes locked with a passphrase, as they lie in a file.
///
/// A head (`Head`), the chunks of libsodium's secretstream, and a checksum over all of it. The
/// checksum needs no key, so that a damaged file is told from a wrong passphrase.
package struct Sealed: Hashable, Sendable {
  package let bytes: [UInt8]
  private let head: Head

  private static let checksum = Int(crypto_generichash_BYTES)
  private static let chunk = 1 << 16
  private static let tag = Int(crypto_secretstream_xchacha20poly1305_ABYTES)
  private static let streamHead = Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
  private static let last = UInt8(crypto_secretstream_xchacha20poly1305_TAG_FINAL)

  /// Takes what was read from a file, when it is whole.
  package init(_ bytes: [UInt8]) throws(VaultError) {
    guard sodium_init() >= 0 else { throw .noMemory }
    guard Head.resembles(bytes) else { throw .foreign }
    let body = bytes.dropLast(Self.checksum)
    guard bytes.count > Self.checksum, Self.hash(body) == Array(bytes.suffix(Self.checksum))
    else { throw .damaged }
    (head, self.bytes) = (try Head(reading: body), bytes)
  }

  /// Locks bytes with a passphrase.
  package init(
    _ content: [UInt8], with passphrase: String, cost: Cost = .usual
  ) throws(VaultError) {
    guard sodium_init() >= 0 else { throw .noMemory }
    let salt = Self.random(Int(crypto_pwhash_SALTBYTES))
    let keys = Keys(try cost.key(from: passphrase, salt: salt))
    head = Head(cost: cost, salt: salt, check: keys.check)
    var sealed = head.bytes
    sealed.reserveCapacity(content.count + content.count / 1_000 + 1_024)
    var state = crypto_secretstream_xchacha20poly1305_state()
    var start = [UInt8](repeating: 0, count: Self.streamHead)
    crypto_secretstream_xchacha20poly1305_init_push(&state, &start, keys.stream)
    sealed += start
    var left = content[...]
    repeat {
      let plain = Array(left.prefix(Self.chunk))
      left = left.dropFirst(Self.chunk)
      var locked = [UInt8](repeating: 0, count: plain.count + Self.tag)
      crypto_secretstream_xchacha20poly1305_push(
        &state, &locked, nil, plain, UInt64(plain.count), head.bytes, UInt64(head.bytes.count),
        left.isEmpty ? Self.last : 0)
      sealed += locked
    } while !left.isEmpty
    bytes = sealed + Self.hash(sealed)
  }

  /// What was locked in it.
  package func opened(with passphrase: String) throws(VaultError) -> [UInt8] {
    let keys = Keys(try head.cost.key(from: passphrase, salt: head.salt))
    guard keys.check == head.check else { throw .wrongPassphrase }
    var reader = ByteReader(bytes.dropLast(Self.checksum).dropFirst(Head.size))
    var state = crypto_secretstream_xchacha20poly1305_state()
    guard let start = reader.take(Self.streamHead),
      crypto_secretstream_xchacha20poly1305_init_pull(&state, Array(start), keys.stream) == 0
    else { throw .damaged }
    var content: [UInt8] = []
    content.reserveCapacity(reader.rest.count)
    var kind: UInt8 = 0
    while let locked = reader.take(min(Self.chunk + Self.tag, reader.rest.count)),
      locked.count >= Self.tag, kind != Self.last
    {
      var plain = [UInt8](repeating: 0, count: locked.count - Self.tag)
      let result = crypto_secretstream_xchacha20poly1305_pull(
        &state, &plain, nil, &kind, Array(locked), UInt64(locked.count), head.bytes,
        UInt64(head.bytes.count))
      guard result == 0 else { throw .damaged }
      content += plain
    }
    guard kind == Self.last, reader.rest.isEmpty else { throw .damaged }
    return content
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    var hash = [UInt8](repeating: 0, count: checksum)
    crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
    return hash
  }

  private static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }
}
