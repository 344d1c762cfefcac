import Dialogue
import Library
import Logbook

/// One session on the screen.
struct ShowSession {
  let world: World
  var session: String?
  var sayNo = false
  var log = false
  var json = false

  init(
    _ world: World, session: String?, sayNo: Bool = false, log: Bool = false, json: Bool = false
  ) {
    (self.world, self.session) = (world, session)
    (self.sayNo, self.log, self.json) = (sayNo, log, json)
  }

  func run() throws {}
}
