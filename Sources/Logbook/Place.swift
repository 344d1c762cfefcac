import Foundation

/// The files of one logbook.
struct Place {
  /// The database itself; where the name is a link, what it leads to.
  let path: String
  let folder: String

  /// The longest path that SQLite takes on Unix, with room for the name of the journal.
  private static let longest = 512 - "-journal".utf8.count - 1

  init(folder: String, file: String, makingFolder: Bool) throws(LogbookError) {
    var folder = folder.isEmpty ? "." : folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let given = folder == "/" ? "/\(file)" : "\(folder)/\(file)"
    guard Self.fits(given) else { throw .tooLong(path: given) }
    if makingFolder { try Disk.makeFolder(folder) }
    path = try Disk.target(of: given)
    guard Self.fits(path) else { throw .tooLong(path: path) }
    self.folder = Disk.folder(of: path)
  }

  private static func fits(_ path: String) -> Bool {
    let here = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath + "/"
    return here.utf8.count + path.utf8.count <= longest
  }

  var journal: String { path + "-journal" }
  var lock: String { path + "-lock" }
  /// A file on its way to being made.
  var draft: String { path + "-new" }
  /// The copy from before a migration.
  func copy(ofVersion version: Int) -> String { "\(path)-v\(version)" }

  /// Every copy that the logbook itself has made, finished or not.
  var copies: [String] {
    let name = Disk.name(of: path)
    return Disk.names(in: folder).filter {
      $0.hasPrefix(name + "-v") || $0.hasPrefix(name + "-new")
    }.map { "\(folder)/\($0)" }
  }

  /// Whether what is written here can only be read.
  func isReadOnly() throws(LogbookError) -> Bool {
    if let code = Disk.refusal(path, R_OK) { throw Disk.failure(code, at: path) }
    return [Disk.refusal(path, W_OK), Disk.refusal(folder, W_OK | X_OK)].contains { $0 != nil }
  }

  /// Keeps others out of the files, and out of a folder where nothing is anybody else's.
  ///
  /// Never out of one that is meant for everybody, such as `/tmp`.
  func tighten() throws(LogbookError) {
    for file in [path, journal, lock] { try Disk.tighten(file) }
    guard let status = try Disk.status(folder), status.isExposed, !status.isCommon,
      status.owner == getuid(),
      Disk.names(in: folder).allSatisfy({ $0.contains(".sqlite") || $0 == "profile" })
    else { return }
    try Disk.tighten(folder)
  }
}
