import Testing

/// What every source file holds to.
@Suite("Sources")
struct SourceTests {
  @Test("No file has more than 400 lines", arguments: Project.sources)
  func length(file: Project.File) {
    let count = file.lines.count - 1
    #expect(count <= 400, "\(file.path) has \(count) lines")
  }

  @Test("Nothing is left to be done, and nothing ends the program", arguments: Project.sources)
  func words(file: Project.File) {
    for word in ["TODO", "FIXME", "fatalError", "preconditionFailure", "try!", "as!"] {
      #expect(!file.text.contains(word), "\(file.path) has \(word)")
    }
  }

  @Test("No path of one computer stands in the project") func paths() {
    // Put together here, or this file would be the first to have them.
    let folders = ["/ro" + "ot/", "/wo" + "rk/", "/tmp/fl" + "ap"]
    for file in Project.files() {
      for folder in folders {
        #expect(!file.text.contains(folder), "\(file.path) has \(folder)")
      }
    }
  }
}
