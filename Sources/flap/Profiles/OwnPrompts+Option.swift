import Dialogue
import Library

extension OwnPrompts {
  /// The folder that `--prompts` names, else `$FLAP_PROMPTS`; without either nothing is read.
  init(option: String?, environment: [String: String]) throws {
    guard let folder = Self.folder(option, environment) else {
      self.init()
      return
    }
    do throws(TextFileProblem) { try self.init(folder: folder) } catch {
      throw Failure.own(error == .missing ? .noPrompts(folder) : .promptsNotFolder(folder))
    }
    guard findings.isEmpty else { throw Failure.own(.findings(findings)) }
  }

  /// The words for help and for what goes wrong before a command runs.
  ///
  /// Where the folder has something wrong in it, the words of the program will do: it is told later.
  static func words(arguments: [String], environment: [String: String]) -> Phrasebook? {
    var option: String?
    for (index, argument) in arguments.enumerated() {
      if argument == "--prompts", arguments.indices.contains(index + 1) {
        option = arguments[index + 1]
      }
      if argument.hasPrefix("--prompts=") {
        option = String(argument.dropFirst("--prompts=".count))
      }
    }
    guard folder(option, environment) != nil,
      let own = try? OwnPrompts(option: option, environment: environment)
    else { return nil }
    return own.words(over: PromptLibrary.words)
  }

  private static func folder(_ option: String?, _ environment: [String: String]) -> String? {
    if let option { return option }
    guard let folder = environment["FLAP_PROMPTS"], !folder.isEmpty else { return nil }
    return folder
  }
}
