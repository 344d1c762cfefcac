import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Time and kind (S3)") struct KindTests {
  private func talk(_ lines: String...) -> Conversation {
    var talk = Conversation.solo()
    for line in lines { talk.add(line) }
    return talk
  }

  @Test("A time that came with a line is not asked") func timed() {
    var talk = Conversation.solo()
    let line = Gathered("plannen", also: [.init(Key(.minutes).question, Minutes(90).answer)])
    talk = talk.add([line], of: Key(.task).question, at: Key(.flap)).next
    talk.add("toetsen")
    talk.proceed(to: .minutes)
    #expect(talk.question?.key.about == .task(2))
    #expect(talk.flap.minutes == 90)
  }

  @Test("What is sure is confirmed on one screen, what is not is asked") func screen() {
    var talk = talk("plannen", "vaag", "blind", "les")
    talk.proceed(to: .kinds)
    #expect(talk.question?.form.subjects == [.task(1), .task(4)])
    talk.say(Picks([]))
    let kind = talk.flap[.task(1)]?.kind
    #expect(kind?.domain == .care && kind?.with == .teacher && kind?.isConfirmed == true)
    #expect(talk.question?.key == Key(.domain, .task(2)))
    #expect(talk.question?.form.options.prefix(2).map(\.id) == ["care", "advice"])
    #expect(talk.question?.variant == "unsure")
    talk.say(Domain.advice, WithWhom.team)
    #expect(talk.question?.key == Key(.domain, .task(3)))
    #expect(talk.question?.form.options.map(\.id) == Domain.allCases.map(\.rawValue))
    #expect(talk.question?.variant == nil)
  }

  @Test("Those that are wrong are asked one by one, and with whom too") func wrong() {
    var talk = talk("plannen", "les")
    talk.proceed(to: .kinds)
    talk.say(Picks([.task(2)]))
    #expect(talk.question?.key == Key(.domain, .task(2)))
    talk.say(Domain.organisation)
    #expect(talk.question?.key == Key(.with, .task(2)))
    talk.say(WithWhom.none)
    #expect(talk.asked == .fits)
    #expect(talk.flap[.task(2)]?.kind.domain == .organisation)
  }

  @Test("Where the program does not know with whom, a sure kind is enough") func alone() {
    var talk = talk("alleen plannen")
    talk.proceed(to: .fits)
    #expect(talk.flap.items.map(\.kind.domain) == [.care])
    #expect(!talk.asks.contains(.with))
  }

  @Test("A line that comes late opens the screen again for itself only") func late() {
    var talk = talk("plannen")
    talk.proceed(to: .necessary)
    talk.add("toetsen")
    talk.proceed(to: .kinds)
    #expect(talk.question?.form.subjects == [.task(2)])
    talk.say(Picks([]))
    #expect(talk.flap.items.allSatisfy { $0.kind.isConfirmed })
  }

  @Test("Another kind of work gets another view of the profile") func judged() {
    var talk = talk("plannen")
    talk.proceed(to: .fits, [.kinds: Picks([.task(1)]), .domain: Domain.teaching])
    #expect(talk.flap.items.map(\.verdict) == [.notMine])
  }

  @Test("Without ib hours the total is asked about by itself") func noHours() {
    var talk = talk("plannen")
    talk.proceed(to: .fits, Replies().skipping(.hours))
    #expect(talk.question?.variant == "noHours")
    #expect(talk.question?.facts == ["minutes": .minutes(60)])
  }

  @Test("A total that is not right: choose lines, say their time again, and it is asked again")
  func adjust() {
    var talk = talk("plannen", "toetsen")
    talk.proceed(to: .fits)
    talk.say(YesNo.no)
    #expect(talk.asked == .adjust)
    talk.say(Picks([.task(2)]))
    #expect(talk.question?.key == Key(.minutes, .task(2)))
    #expect(talk.draft == Minutes(60).answer)
    talk.say(Minutes(30))
    #expect(talk.asked == .fits)
    #expect(talk.question?.facts["minutes"] == .minutes(90))
    talk.say(YesNo.yes)
    #expect(talk.asked == .necessary)
  }

  @Test(
    "The same time again ends the loop, and so does choosing none",
    arguments: [Picks([.task(1)]), Picks([])])
  func adjustEnds(_ picks: Picks) {
    var talk = talk("plannen")
    talk.proceed(to: .fits)
    talk.say(YesNo.no)
    talk.say(picks)
    if talk.asked == .minutes { talk.say(Minutes(60)) }
    #expect(talk.asked == .necessary)
  }

  @Test(
    "A change to the same total does not ask again, another total does",
    arguments: [(60, Ask.necessary), (240, .fits)])
  func basis(_ minutes: Int, _ asked: Ask) {
    var talk = talk("plannen")
    talk.proceed(to: .necessary)
    talk.change(Key(.minutes, .task(1)), to: Minutes(minutes))
    #expect(talk.asked == asked)
  }
}
