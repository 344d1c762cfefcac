import Dialogue
import Library
import Vault

/// What can be wrong with a backup.
enum KeepFailure {
  case needs(KeepWord)
  /// There is nothing to keep yet.
  case nothing
  /// The file that is to be written is one of our own data.
  case ownFile(String)
  case noPassphrase
  case shortPassphrase
  case stopped
  case locked(String, VaultError)

  var exitCode: Int32 {
    switch self {
    case .needs, .noPassphrase, .shortPassphrase: 64
    case .nothing: 66
    case .ownFile: 73
    case .stopped: 130
    case .locked(_, .noMemory): 74
    case .locked: 65
    }
  }

  var remark: Remark {
    switch self {
    case .needs(let word): Remark(word)
    case .nothing: Remark(KeepWord.nothing)
    case .ownFile(let path): Remark(KeepWord.ownFile, ["path": .typed(path)])
    case .noPassphrase: Remark(KeepWord.noPassphrase)
    case .shortPassphrase: Remark(KeepWord.tooShort)
    case .stopped: Remark(KeepWord.stopped)
    case .locked(let path, let error): Remark(error.word, ["path": .typed(path)])
    }
  }
}

extension VaultError {
  fileprivate var word: KeepWord {
    switch self {
    case .foreign: .foreign
    case .damaged: .damaged
    case .newer: .newer
    case .wrongPassphrase: .wrong
    case .noMemory: .noMemory
    }
  }
}
