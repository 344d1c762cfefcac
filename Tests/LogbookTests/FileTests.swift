import Foundation
import Logbook
import PtySupport
import Testing

@Suite("The files are the owner's alone, wherever they lie")
struct FileTests {
  @Test("Folders 0700 and files 0600, whatever the mask", arguments: [[], ["unmasked"]])
  func modes(prefix: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try Probe.run(folder["een/twee/drie"], prefix + ["begin", "save"])
    #expect(run.status == 0, "\(run.output)")
    for part in ["een", "een/twee", "een/twee/drie"] { #expect(try folder.mode(part) == 0o700) }
    for name in ["flap.sqlite", "flap.sqlite-journal", "flap.sqlite-lock"] {
      #expect(try folder.mode("een/twee/drie/" + name) == 0o600)
    }
  }

  @Test("The journal too, while something is being written")
  func journalMode() throws {
    let folder = try TemporaryFolder()
    _ = try Probe.run(folder.path, ["begin"])
    for call in 1... {
      let copy = try folder.copy()
      let run = try Probe.run(copy.path, ["unmasked", "save"], .kill, at: call)
      for name in copy.names { #expect(try copy.mode(name) & 0o077 == 0, "\(name) at \(call)") }
      if !run.wasKilled { break }
    }
  }

  @Test("Rights that others were given are taken away, where nothing is theirs")
  func tightened() throws {
    let folder = try TemporaryFolder()
    _ = try Logbook(folder: folder.path).begin()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: folder["flap.sqlite"])
    _ = try Logbook(folder: folder.path)
    #expect(try folder.mode() == 0o700)
    #expect(try folder.mode("flap.sqlite") == 0o600)

    try folder.write("", to: "brief.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let logbook = try Logbook(folder: folder.path)
    #expect(try folder.mode() == 0o755, "a folder with other things in it is left as it is")
    #expect(try logbook.check().contains(.exposed(path: folder.path, mode: 0o755)))
  }

  @Test("A link is followed, to a file that is there and to one that is not yet")
  func link() throws {
    let (folder, elsewhere) = (try TemporaryFolder(), try TemporaryFolder())
    let target = elsewhere["mijn logboek.sqlite"]
    try FileManager.default.createSymbolicLink(
      atPath: folder["flap.sqlite"], withDestinationPath: target)
    for count in 1...2 {
      let logbook = try Logbook(folder: folder.path)
      #expect(logbook.path == target)
      _ = try logbook.begin(with: Samples.texts(["een"]))
      #expect(try logbook.sessions().count == count)
    }
    #expect(folder.names == ["flap.sqlite"], "nothing is left beside the link")
    let kind = try FileManager.default.attributesOfItem(atPath: folder["flap.sqlite"])[.type]
    #expect(kind as? FileAttributeType == .typeSymbolicLink)
    // Whoever comes by the other name finds the session taken.
    let one = try Logbook(folder: folder.path).hold(1)
    let other = try Logbook(folder: elsewhere.path, file: "mijn logboek.sqlite")
    #expect(throws: LogbookError.inUse(session: 1)) { try other.hold(1) }
    withExtendedLifetime(one) {}
  }

  @Test(
    "Folders with names that are hard to spell",
    arguments: [
      "map met spaties", "privé é ë", "日本", "'\"$HOME;`ls`", "-rf", "a%20b?x=1#y", "eindigt/",
      String(repeating: "lang/", count: 60),
    ])
  func folderNames(name: String) throws {
    let folder = try TemporaryFolder()
    _ = try Logbook(folder: folder[name]).begin(with: Samples.texts(["een"]))
    #expect(try Logbook(folder: folder[name]).entries(of: 1).count == 1)
  }

  @Test("A path that SQLite has no room for is told, and nothing is begun")
  func tooLong() throws {
    let folder = try TemporaryFolder()
    let long = folder[String(repeating: "heel lang/", count: 60) + "map"]
    #expect(throws: LogbookError.tooLong(path: long + "/flap.sqlite")) {
      try Logbook(folder: long)
    }
    let name = folder[String(repeating: "x", count: 300)]
    #expect(throws: LogbookError.tooLong(path: name)) {
      try Logbook(folder: name)
    }
    #expect(folder.names == [])
  }

  @Test("A file in the place of a folder", arguments: ["brief", "brief/flap", "brief/a/b"])
  func notAFolder(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Beste", to: "brief")
    #expect(throws: LogbookError.notAFolder(path: folder["brief"])) {
      try Logbook(folder: folder[name])
    }
    #expect(folder.names == ["brief"])
  }

  @Test("A folder in the place of the file")
  func folderAsFile() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder["flap.sqlite"], withIntermediateDirectories: false)
    #expect(throws: LogbookError.io(path: folder["flap.sqlite"], code: Int(EISDIR))) {
      try Logbook(folder: folder.path)
    }
  }

  @Test("Without rights it is said which file or folder is closed")
  func denied() throws {
    let folder = try TemporaryFolder()
    _ = try Logbook(folder: folder["dicht"]).begin()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    let new = try Probe.run(folder["nieuw"], ["unprivileged"])
    #expect(new.error == "denied(path: \"\(folder["nieuw"])\")")
    let closed = try Probe.run(folder["dicht"], ["unprivileged"])
    if getuid() == 0 { #expect(closed.error?.hasPrefix("denied(path: ") == true) }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
  }

  @Test("What can only be read can be read, and says so when written to")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    _ = try Probe.run(folder.path, ["begin", "save"])
    for name in folder.names {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o444], ofItemAtPath: folder[name])
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder["flap.sqlite"]))
    #expect(try Probe.run(folder.path, ["unprivileged", "read"]).output.contains("entries 3"))
    for verb in ["save", "undo", "erase", "erase-session", "erase-all", "begin", "hold"] {
      let run = try Probe.run(folder.path, ["unprivileged", verb])
      #expect(run.error == "readOnly(path: \"\(folder["flap.sqlite"])\")", "\(verb)")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder["flap.sqlite"])) == before)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
  }

  @Test("A full disk can be read, and what does not fit leaves nothing behind")
  func full() throws {
    let folder = try TemporaryFolder()
    _ = try Probe.run(folder.path, ["begin"])
    let run = try Probe.run(folder.path, ["read", "save"], .full, at: 1)
    #expect(run.output.contains("entries 1"))
    #expect(run.error == "full(path: \"\(folder["flap.sqlite"])\")")
    #expect(try Logbook(folder: folder.path).entries(of: 1).count == 1)
    let empty = try TemporaryFolder()
    #expect(
      try Probe.run(empty["flap"], [], .full, at: 1).error
        == "full(path: \"\(empty["flap/flap.sqlite"])\")")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: empty["flap"]) == ["flap.sqlite-lock"])
  }
}
