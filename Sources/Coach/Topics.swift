package import Dialogue
package import Workload

// What can be asked, and with what kind of answer.

extension Topic<Enter> {
  package static var flap: Self { Self(Ask.flap) }
  package static var flapDay: Self { Self(Ask.flapDay) }
  package static var flapSeason: Self { Self(Ask.flapSeason) }
  package static var flapSmall: Self { Self(Ask.flapSmall) }
  package static var flapPeople: Self { Self(Ask.flapPeople) }
  package static var flapHome: Self { Self(Ask.flapHome) }
  package static var flapUnseen: Self { Self(Ask.flapUnseen) }
  package static var aloud: Self { Self(Ask.aloud) }
  package static var end: Self { Self(Ask.end) }
}

extension Topic<String> {
  package static var worth: Self { Self(Ask.worth) }
  package static var notZero: Self { Self(Ask.notZero) }
  package static var higher: Self { Self(Ask.higher) }
  package static var monday: Self { Self(Ask.monday) }
  package static var jot: Self { Self(Ask.jot) }
  package static var task: Self { Self(Ask.task) }
  package static var whoThen: Self { Self(Ask.whoThen) }
  package static var judging: Self { Self(Ask.judging) }
  package static var pattern: Self { Self(Ask.pattern) }
  package static var conditionText: Self { Self(Ask.conditionText) }
  package static var handOverTo: Self { Self(Ask.handOverTo) }
  package static var handOverNeeds: Self { Self(Ask.handOverNeeds) }
  package static var askerRole: Self { Self(Ask.askerRole) }
  package static var watcher: Self { Self(Ask.watcher) }
  package static var findOut: Self { Self(Ask.findOut) }
  package static var ifNobody: Self { Self(Ask.ifNobody) }
  package static var happened: Self { Self(Ask.happened) }
  package static var wanted: Self { Self(Ask.wanted) }
  package static var thought: Self { Self(Ask.thought) }
  package static var felt: Self { Self(Ask.felt) }
  package static var did: Self { Self(Ask.did) }
  package static var otherWanted: Self { Self(Ask.otherWanted) }
  package static var reasonQuestion: Self { Self(Ask.reasonQuestion) }
  package static var gives: Self { Self(Ask.gives) }
  package static var costs: Self { Self(Ask.costs) }
  package static var notTaken: Self { Self(Ask.notTaken) }
  package static var heart: Self { Self(Ask.heart) }
  package static var acknowledge: Self { Self(Ask.acknowledge) }
  package static var limit: Self { Self(Ask.limit) }
  package static var alternative: Self { Self(Ask.alternative) }
  package static var relation: Self { Self(Ask.relation) }
  package static var wholeSentence: Self { Self(Ask.wholeSentence) }
  package static var inTheWay: Self { Self(Ask.inTheWay) }
  package static var sentenceAgain: Self { Self(Ask.sentenceAgain) }
  package static var pushBack: Self { Self(Ask.pushBack) }
  package static var timeElse: Self { Self(Ask.timeElse) }
  package static var noticed: Self { Self(Ask.noticed) }
  package static var plan: Self { Self(Ask.plan) }
  package static var planThen: Self { Self(Ask.planThen) }
  package static var planAgain: Self { Self(Ask.planAgain) }
  package static var notLower: Self { Self(Ask.notLower) }
  package static var pointHigher: Self { Self(Ask.pointHigher) }
  package static var between: Self { Self(Ask.between) }
  package static var tell: Self { Self(Ask.tell) }
  package static var closing: Self { Self(Ask.closing) }
}

extension Topic<Scale> {
  package static var full: Self { Self(Ask.full) }
  package static var say: Self { Self(Ask.say) }
  package static var sounded: Self { Self(Ask.sounded) }
  package static var expected: Self { Self(Ask.expected) }
  package static var sure: Self { Self(Ask.sure) }
}

extension Topic<Minutes> {
  package static var hours: Self { Self(Ask.hours) }
  package static var minutes: Self { Self(Ask.minutes) }
}

extension Topic<Picks> {
  package static var kinds: Self { Self(Ask.kinds) }
  package static var adjust: Self { Self(Ask.adjust) }
  package static var shortlist: Self { Self(Ask.shortlist) }
  package static var keepCore: Self { Self(Ask.keepCore) }
  package static var picks: Self { Self(Ask.picks) }
  package static var tomorrow: Self { Self(Ask.tomorrow) }
}

extension Topic<YesNo> {
  package static var same: Self { Self(Ask.same) }
  package static var apart: Self { Self(Ask.apart) }
  package static var fits: Self { Self(Ask.fits) }
  package static var another: Self { Self(Ask.another) }
}

extension Topic<Day> {
  package static var until: Self { Self(Ask.until) }
  package static var lookBack: Self { Self(Ask.lookBack) }
}

extension Topic<Int> { package static var pupils: Self { Self(Ask.pupils) } }
extension Topic<Picked> { package static var sentence: Self { Self(Ask.sentence) } }
extension Topic<Route> { package static var time: Self { Self(Ask.time) } }
extension Topic<Offer> { package static var offer: Self { Self(Ask.offer) } }
extension Topic<Post> { package static var post: Self { Self(Ask.post) } }
extension Topic<GoOn> {
  package static var burden: Self { Self(Ask.burden) }
  package static var stopHere: Self { Self(Ask.stopHere) }
}
extension Topic<Domain> { package static var domain: Topic<Domain> { Self(Ask.domain) } }
extension Topic<WithWhom> { package static var with: Self { Self(Ask.with) } }
extension Topic<Necessary> { package static var necessary: Self { Self(Ask.necessary) } }
extension Topic<Owner> { package static var owner: Self { Self(Ask.owner) } }
extension Topic<Several<BoardRole>> {
  package static var boardRoles: Self { Self(Ask.boardRoles) }
}
extension Topic<Meanings> {
  /// Which task of the profile a line is; the program notes which it can be.
  package static var meaning: Self { Self(Ask.meaning) }
}
extension Topic<Holds> { package static var holds: Self { Self(Ask.holds) } }
extension Topic<Several<FirstReason>> { package static var reasons: Self { Self(Ask.reasons) } }
extension Topic<Several<OtherReason>> {
  package static var moreReasons: Self { Self(Ask.moreReasons) }
}
extension Topic<Decision> { package static var decision: Self { Self(Ask.decision) } }
extension Topic<Condition> { package static var condition: Self { Self(Ask.condition) } }
extension Topic<Asker> { package static var asker: Self { Self(Ask.asker) } }
extension Topic<Stop> { package static var trial: Self { Self(Ask.trial) } }
extension Topic<TimeGoal> { package static var timeGoes: Self { Self(Ask.timeGoes) } }
extension Topic<Several<Paper>> { package static var paper: Self { Self(Ask.paper) } }

// What the program notes about a line. None of these is ever asked.

extension Topic<Verdict> { package static var verdict: Self { Self(QuestionID("verdict")) } }
/// That a line is a part of another.
extension Topic<YesNo> { package static var partOf: Self { Self(QuestionID("partOf")) } }
extension Topic<Duty> { package static var duty: Self { Self(QuestionID("duty")) } }
extension Topic<Picked> {
  package static var item: Self { Self(QuestionID("item")) }
  package static var board: Self { Self(QuestionID("board")) }
  package static var profile: Self { Self(QuestionID("profile")) }
}
extension Topic<Several<Domain>> {
  /// The domains that are proposed: one where the program is sure, two where it is not.
  package static var domains: Self { Self(Ask.domain) }
}
