/// Why files of the user's own cannot be used: all that was found, at once.
package struct FileFindings: Error, Hashable, Sendable {
  package var list: [FileFinding]
  package init(_ list: [FileFinding]) { self.list = list }
}
