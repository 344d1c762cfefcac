package import Dialogue

// What can be asked of a group, and with what kind of answer.

extension Topic<Enter> {
  package static var start: Self { Self(Ask.start) }
  package static var mood: Self { Self(Ask.mood) }
  package static var written: Self { Self(Ask.written) }
  package static var revote: Self { Self(Ask.revote) }
  package static var count: Self { Self(Ask.count) }
  package static var seen: Self { Self(Ask.seen) }
  package static var talk: Self { Self(Ask.talk) }
  package static var oneSide: Self { Self(Ask.oneSide) }
  package static var otherSide: Self { Self(Ask.otherSide) }
  package static var realQuestions: Self { Self(Ask.realQuestions) }
  package static var voteAgain: Self { Self(Ask.voteAgain) }
  package static var reasonCount: Self { Self(Ask.reasonCount) }
  package static var strikes: Self { Self(Ask.strikes) }
  package static var practised: Self { Self(Ask.practised) }
  package static var chosen: Self { Self(Ask.chosen) }
  package static var closingRound: Self { Self(Ask.closingRound) }
}

extension Topic<String> {
  package static var agreement: Self { Self(Ask.agreement) }
  package static var leadsHow: Self { Self(Ask.leadsHow) }
  package static var depends: Self { Self(Ask.depends) }
  package static var leader: Self { Self(Ask.leader) }
  package static var parked: Self { Self(Ask.parked) }
}

extension Topic<Int> {
  package static var people: Self { Self(Ask.people) }
  package static var also: Self { Self(Ask.also) }
}

extension Topic<YesNo> {
  package static var leads: Self { Self(Ask.leads) }
  package static var allAgree: Self { Self(Ask.allAgree) }
  package static var showVotes: Self { Self(Ask.showVotes) }
  package static var allShow: Self { Self(Ask.allShow) }
  package static var spareSlips: Self { Self(Ask.spareSlips) }
  package static var spareReasons: Self { Self(Ask.spareReasons) }
  package static var allLeave: Self { Self(Ask.allLeave) }
}

extension Topic<Picks> {
  package static var pair: Self { Self(Ask.pair) }
  package static var jokers: Self { Self(Ask.jokers) }
}

extension Topic<CircleSlips.Row> {
  static var slip: Self { Self(Ask.slip) }
  static var reasonSlip: Self { Self(Ask.reasonSlip) }
}

extension Topic<CircleVotes> {
  /// Hands that were counted.
  package static var votes: Self { Self(Ask.votes) }
}

extension Topic<Leaving> { package static var leaves: Self { Self(Ask.leaves) } }
extension Topic<Day> { package static var nextMeeting: Self { Self(Ask.nextMeeting) } }

// What the program notes. None of these is ever asked.

extension Topic<CircleVotes> {
  /// Slips that were counted.
  package static var tally: Self { Self(QuestionID("tally")) }
}
extension Topic<Picks> {
  /// The tasks a vote is about, and those that are talked about.
  package static var list: Self { Self(QuestionID("list")) }
  package static var discuss: Self { Self(QuestionID("discuss")) }
}
extension Topic<Int> {
  /// The minutes of the whole meeting, and those that a phase was given.
  package static var tempo: Self { Self(QuestionID("tempo")) }
  package static var phaseMinutes: Self { Self(QuestionID("phaseMinutes")) }
  package static var reasonTally: Self { Self(QuestionID("reasonTally")) }
}
