import Foundation
import Logbook
import Testing

@Suite("Two programs at once")
struct LockTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("One session is one program's, until that ends, however it ends")
  func twoProcesses() throws {
    let logbook = try Logbook(folder: folder.path)
    let (session, other) = (try logbook.begin(), try logbook.begin())
    let process = Probe.process(folder.path, ["hold"])
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    var heard = ""
    while !heard.contains("held") {
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty)
      heard += String(decoding: data, as: UTF8.self)
    }
    #expect(throws: LogbookError.inUse(session: session)) { try logbook.hold(session) }
    #expect(throws: LogbookError.inUse(session: session)) { try logbook.erase(session: session) }
    let second = try logbook.hold(other)
    #expect(try logbook.sessions().count == 2, "reading goes on")

    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(try logbook.hold(session).session == session)
    withExtendedLifetime(second) {}
  }

  @Test("A lock is let go with the value that stands for it, and not by another's")
  func release() throws {
    let (one, two) = (try Logbook(folder: folder.path), try Logbook(folder: folder.path))
    let session = try one.begin()
    do {
      let lock = try one.hold(session)
      #expect(throws: LogbookError.inUse(session: session)) { try two.hold(session) }
      #expect(throws: LogbookError.inUse(session: session)) { try one.hold(session) }
      withExtendedLifetime(lock) {}
    }
    let lock = try two.hold(session)
    #expect(throws: LogbookError.inUse(session: session)) { try one.hold(session) }
    withExtendedLifetime(lock) {}
    #expect(throws: LogbookError.missing(session: 9)) { try one.hold(9) }
  }

  @Test("Of two writers in one session the second is refused, and nothing of it is kept")
  func collision() throws {
    let (one, two) = (try Logbook(folder: folder.path), try Logbook(folder: folder.path))
    let session = try one.begin(with: Samples.texts(["een"]))
    try one.append(Samples.texts(["van de een"], from: 2), to: session, at: 1)
    #expect(throws: LogbookError.inUse(session: session)) {
      try two.append(Samples.texts(["van de ander", "nog een"], from: 2), to: session, at: 2)
    }
    #expect(try two.entries(of: session).count == 2)
    #expect(try one.search(Search(["ander"])).isEmpty)
  }

  @Test("Four programs in sessions of their own lose nothing, and begin as one")
  func manyProcesses() throws {
    let processes = (0..<4).map { _ in
      Probe.process(folder.path, ["begin", "begin", "begin", "begin", "begin"])
    }
    for process in processes {
      process.standardOutput = FileHandle.nullDevice
      try process.run()
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let logbook = try Logbook(folder: folder.path)
    #expect(try logbook.sessions().map(\.number) == Array(1...20))
    #expect(try logbook.sessions().allSatisfy { $0.entryCount == 1 })
  }
}
