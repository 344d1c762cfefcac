import Foundation
import Testing

@Suite struct SyncedFolderTests {
  private func folder(_ name: String, _ sandbox: Sandbox) -> [String: String] {
    ["FLAP_HOME": sandbox.folder.appending(path: name).path(percentEncoded: false)]
  }

  @Test("A folder that a service copies elsewhere is told of once, before anything is kept")
  func synced() throws {
    let sandbox = try Sandbox()
    let home = folder("OneDrive - School/flap", sandbox)
    for command in [[], ["solo"]] {
      let run = try sandbox.run(command, bytes: Data("kort\n".utf8), environment: home)
      #expect(run.status == 0)
      let said = run.errors.split(whereSeparator: \.isNewline).joined(separator: " ")
      #expect(said.ranges(of: "OneDrive kopieert de map waar Flap bewaart").count == 1)
    }
    for command in [["toon", "--alle"], ["solo", "--voorbeeld"]] {
      let run = try sandbox.run(command, bytes: Data(), environment: home)
      #expect(run.errors.isEmpty)
    }
  }

  @Test("A link into such a folder is seen through, and an ordinary folder is not told of")
  func links() throws {
    let sandbox = try Sandbox()
    let real = sandbox.folder.appending(path: "Nextcloud/flap")
    try FileManager.default.createDirectory(at: real, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: sandbox.folder.appending(path: "thuis"), withDestinationURL: real)
    #expect(try sandbox.run(environment: folder("thuis", sandbox)).errors.contains("Nextcloud"))
    #expect(try sandbox.run(environment: folder("elders", sandbox)).errors.isEmpty)
  }
}
