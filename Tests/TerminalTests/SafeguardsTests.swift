import Foundation
import PtySupport
import Terminal
import Testing

@Test("A crash leaves no core")
func coreDump() throws {
  let session = try probe("text")
  session.signal(SIGABRT)
  #expect(try session.exitStatus() == .signal(SIGABRT))
  #expect(!session.hasDumped)
}
