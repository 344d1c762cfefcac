import Dialogue
import Library

/// What can be wrong with files of the user's own: words, profiles, and which profile is chosen.
enum OwnFailure {
  case noPrompts(String)
  case promptsNotFolder(String)
  case findings([FileFinding])
  case unknownProfile(String, nearest: String?, known: [String])
  case unknownItem(String, nearest: String?)
  /// The chosen profile is not where it was.
  case lostChoice(String)
  /// The note of which profile is chosen holds something else.
  case brokenChoice(String)

  var exitCode: Int32 {
    switch self {
    case .findings, .brokenChoice: 65
    case .noPrompts, .promptsNotFolder, .unknownProfile, .unknownItem, .lostChoice: 66
    }
  }

  var remark: Remark {
    switch self {
    case .noPrompts(let path): Remark(OwnWord.noPrompts, ["path": .typed(path)])
    case .promptsNotFolder(let path): Remark(OwnWord.promptsNotFolder, ["path": .typed(path)])
    case .findings(let findings): Remark(OwnWord.findings, ["n": .number(findings.count)])
    case .unknownProfile(let typed, let nearest?, _):
      Remark(OwnWord.unknownProfileNear, ["typed": .typed(typed), "nearest": .typed(nearest)])
    case .unknownProfile(let typed, nil, let known):
      Remark(
        OwnWord.unknownProfile,
        ["typed": .typed(typed), "choices": .typed(known.joined(separator: ", "))])
    case .unknownItem(let typed, let nearest?):
      Remark(OwnWord.unknownItemNear, ["typed": .typed(typed), "nearest": .typed(nearest)])
    case .unknownItem(let typed, nil): Remark(OwnWord.unknownItem, ["typed": .typed(typed)])
    case .lostChoice(let path): Remark(OwnWord.lostChoice, ["path": .typed(path)])
    case .brokenChoice(let path): Remark(OwnWord.brokenChoice, ["path": .typed(path)])
    }
  }
}
