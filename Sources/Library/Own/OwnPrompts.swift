package import Dialogue
internal import Foundation

/// A folder of the user's own, laid over what the program carries.
///
///     words/*.yaml      words, by group and name
///     sentences.yaml    sentences to practise
///     profiles/*.yaml   task profiles
///     lists/*.txt       lists of words
///
/// Only what a file has is replaced. A file with something wrong in it stops the program.
package struct OwnPrompts: Sendable {
  /// The words, over those of the program.
  private var words: [String: Phrase] = [:]
  private var lists: [String: String] = [:]
  var sentences: [String: [SentenceRecord]]?
  /// The files of task profiles, by their ids.
  package private(set) var profiles: [String: ProfileText] = [:]
  package private(set) var findings: [FileFinding] = []

  /// Nothing of one's own.
  package init() {}

  /// Reads everything there is in a folder.
  package init(folder: String) throws(TextFileProblem) {
    let folder = (folder as NSString).expandingTildeInPath
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw .missing
    }
    guard isFolder.boolValue, let names = Self.files(in: folder) else { throw .folder }
    var own = OwnWords(over: PromptLibrary.words)
    for name in names { read(name, at: "\(folder)/\(name)", &own) }
    words = own.phrases
    for id in profiles.keys.sorted() {
      if let text = profiles[id] { findings += ProfileFile.findings(in: text, over: self) }
    }
    findings.sort {
      ($0.path, $0.line ?? 0, $0.column ?? 0) < ($1.path, $1.line ?? 0, $1.column ?? 0)
    }
  }

  /// The words of the program with those of the user's own over them.
  package func words(over original: Phrasebook) -> Phrasebook {
    words.isEmpty ? original : original.overlaid(with: words)
  }

  /// A list with an entry a line; lines that begin with `#` are remarks.
  func lines(_ path: String) -> [String] {
    guard let text = lists[path] else { return BundledFile.lines(path) }
    return text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.hasPrefix("#") && !$0.trimmed.isEmpty }
  }

  /// The files that could be meant for the program, in order.
  private static func files(in folder: String) -> [String]? {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      return nil
    }
    return names.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") }
        && ["yaml", "yml", "txt"].contains((name as NSString).pathExtension)
    }.sorted()
  }

  private mutating func read(_ name: String, at path: String, _ own: inout OwnWords) {
    let parts = name.split(separator: "/").map(String.init)
    let kind = parts.count == 2 ? parts[0] : ""
    let isYAML = !name.hasSuffix(".txt")
    guard
      (kind == "words" || kind == "profiles") && isYAML || name == "sentences.yaml"
        || BundledPrompts.paths.contains(name) && kind == "lists"
    else { return report(unknown: name, at: path) }
    let text: String
    do throws(TextFileProblem) { text = try TextFile.text(at: path) } catch {
      if let word = error.word { findings.append(FileFinding(word, in: path)) }
      return
    }
    if kind == "lists" { return lists[name] = text }
    var file = YAMLFile(text, path: path)
    switch kind {
    case "words": own.read(&file)
    case "profiles": return add(ProfileText(path: path, text: text))
    default:
      var own = OwnSentences(over: SentenceFile.bundled)
      own.read(&file)
      sentences = own.groups
    }
    findings += file.findings
  }

  private mutating func add(_ profile: ProfileText) {
    // Without an id it is known by its file, until its findings are told.
    let id = profile.id ?? profile.path
    guard let other = profiles[id] else { return profiles[id] = profile }
    findings.append(
      FileFinding(
        .doubleProfile, ["typed": .typed(id), "path": .typed(other.path)], in: profile.path))
  }

  private mutating func report(unknown name: String, at path: String) {
    let known = BundledPrompts.paths.filter { $0.hasPrefix("lists/") || $0 == "sentences.yaml" }
    var facts: Facts = ["typed": .typed(name)]
    guard let nearest = Nearest.word(to: name, in: known) else {
      return findings.append(FileFinding(.unknownFile, facts, in: path))
    }
    facts["nearest"] = .typed(nearest)
    findings.append(FileFinding(.unknownFileNear, facts, in: path))
  }
}
