import Library
import Logbook

/// Which session is meant: a number, `laatste`, or the latest that fits.
struct SessionChoice {
  let typed: String?

  init(_ typed: String?) { self.typed = typed }

  func header(
    in logbook: Logbook, where fits: (SessionHeader) -> Bool = { _ in true }
  ) throws -> SessionHeader {
    do throws(LogbookError) {
      switch typed {
      case nil, "laatste", "latest":
        guard let header = try logbook.sessions().last(where: fits) else {
          throw .missing(session: 0)
        }
        return header
      case let typed?:
        guard let number = Int(typed) else { throw .missing(session: 0) }
        return try logbook.session(number)
      }
    } catch {
      if case .missing(0) = error { throw Failure.noSession }
      throw Failure.logbook(error)
    }
  }
}
