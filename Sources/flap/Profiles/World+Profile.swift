import Coach
import Dialogue
import Library
import Workload

extension World {
  /// All words, and the profile that is named, or else was chosen.
  func library(profile typed: String?) throws -> PromptLibrary {
    try PromptLibrary(ProfileChoice(self).profile(typed), own: own)
  }

  /// All words, and the profile a session was begun with; and what to say where it is not the same.
  func library(
    of entries: [Entry], asked typed: String? = nil
  ) throws -> (PromptLibrary, Remark?) {
    let choice = ProfileChoice(self)
    let key = Key(Topic<Picked>.profile.id)
    guard case .choices(let words)? = entries.last(where: { $0.key == key })?.answer,
      let id = words.first
    else { return (try library(profile: typed), nil) }
    let hash = words.count > 1 ? words[1] : ""
    let asked = try typed.map { try choice.named($0) }
    let name: Facts = ["typed": .typed(id)]
    guard let profile = candidates(asked, choice).first(where: { $0.id == id }) ?? named(id)
    else {
      let lost = ProfileFile(lost: id, hash: hash)
      return (PromptLibrary(lost, own: own), Remark(OwnWord.profileLost, name))
    }
    let library = PromptLibrary(profile, own: own)
    if let asked, asked.id != id {
      return (library, Remark(OwnWord.profileStays, name))
    }
    return (library, profile.hash == hash ? nil : Remark(OwnWord.profileChanged, name))
  }

  private func candidates(_ asked: ProfileFile?, _ choice: ProfileChoice) -> [ProfileFile] {
    [asked, try? choice.profile(nil)].compactMap(\.self)
  }

  private func named(_ id: String) -> ProfileFile? { try? ProfileFile(named: id, own: own) }
}
