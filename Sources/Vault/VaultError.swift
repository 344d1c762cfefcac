/// Why a locked file cannot be opened: data only, the words are in `Prompts/`.
package enum VaultError: Error, Hashable, Sendable {
  /// It was never a locked file of ours.
  case foreign
  /// It is not as it was written: cut off, added to, or changed anywhere.
  case damaged
  /// A later version of the program wrote it.
  case newer
  case wrongPassphrase
  /// There is not enough memory to make the key.
  case noMemory
}
