/// Options that exclude one another, by the names that help gives them.
///
/// Nothing that was typed is passed over in silence.
func atMostOne(_ options: (name: String, isGiven: Bool)...) throws {
  let given = options.filter(\.isGiven)
  guard given.count > 1 else { return }
  throw Failure.clash(given[0].name, given[1].name)
}
