/// What a typed line turned out to be.
package enum Reading: Hashable, Sendable {
  case answer(Answer)
  /// A line for the list on the screen.
  case line(String)
  case command(Command, String)
  /// A word that is a command too, at a question that any words answer.
  case commandOrText(Command, String)
  case why
  case empty
}
