package import Coach
package import Dialogue

/// A conversation as a plain console prints it: what is said, and what is typed behind `> `.
package struct Transcript: Sendable {
  package private(set) var interview: Interview
  package private(set) var text = ""
  /// How many lines were typed.
  package private(set) var turns = 0
  private var isLeft = false

  package init(_ interview: Interview) { self.interview = interview }

  package var isOver: Bool { interview.isOver || isLeft }

  /// Types lines, one after another.
  package mutating func type(_ lines: String...) {
    for line in lines where !isOver { put(line) }
  }

  /// Types what stands for each question, in turn, and nothing but Enter where nothing is left.
  ///
  /// Stops where the conversation is over or left, or before a question is put.
  package mutating func answer(_ replies: [Ask: [String]], until stop: Ask? = nil) {
    var left = replies
    var silent = 0
    while !isOver, silent < 4 {
      guard let ask = interview.asked else { return put("") }
      if ask == stop { return }
      let line = left[ask]?.isEmpty == false ? left[ask]?.removeFirst() ?? "" : ""
      let before = interview.session.entries.count
      put(line)
      silent = line.isEmpty && interview.session.entries.count == before ? silent + 1 : 0
    }
  }

  /// Pastes lines at once.
  package mutating func paste(_ lines: String...) {
    show(interview.prompt().said)
    for line in lines { text += "> \(line)\n" }
    hear(interview.hear(lines: lines, at: 0))
  }

  /// Starts the program anew, and goes on where the conversation was.
  package mutating func resume() {
    interview = interview.resumed
    isLeft = false
    text += "\n(resumed)\n"
  }

  /// Opens a closed conversation again.
  package mutating func reopen() {
    interview = interview.resumed
    text += "\n(reopened)\n"
    hear(interview.reopened)
  }

  private mutating func put(_ line: String) {
    let prompt = interview.prompt()
    show(prompt.said)
    turns += 1
    text += line.isEmpty ? ">\n" : prompt.isSecret ? "> (unseen)\n" : "> \(line)\n"
    hear(interview.hear(line, at: 0))
  }

  private mutating func hear(_ response: Interview.Response) {
    interview = response.next
    if response.outcome == .pauses {
      isLeft = true
      text += "(left)\n"
    }
    for utterance in response.said { tell(utterance) }
  }

  private mutating func show(_ said: [Utterance]) {
    guard !said.isEmpty else { return }
    text += "\n"
    for utterance in said { tell(utterance) }
  }

  private mutating func tell(_ utterance: Utterance) {
    text += (utterance.role == .quote ? "  " : "") + utterance.text + "\n"
  }
}
