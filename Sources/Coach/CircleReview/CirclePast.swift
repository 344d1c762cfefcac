package import Dialogue

/// What a group looks back on, as far as it is still there.
package struct CirclePast: Sendable {
  /// The day of the meeting.
  package private(set) var day: Day?
  /// The tasks that all agreed about, where all let out how they voted.
  package private(set) var agreed: [Subject] = []
  /// What the group added to the agreements: it holds for whoever joins, and tells of no talk.
  package private(set) var agreements: [Subject] = []
  package private(set) var leaving: Leaving?
  /// How many there were the last time.
  package private(set) var people: Int?
  /// What the group took along each time it looked back and let that out.
  package private(set) var takenAlong: [Key] = []

  /// Nothing is left of it.
  package init() {}

  /// A meeting and the day it was held, and the times that the group looked back on it since.
  package init(_ meeting: Session?, on day: Day?, since reviews: [Session] = []) {
    if let meeting {
      let circle = Circle(meeting)
      (self.day, leaving) = (day, circle.leaving)
      if leaving == .counts {
        agreed = circle.items.filter { $0.standing == .agreed }.map { $0.task.said(in: meeting) }
      }
      agreements = meeting.subjects(Topic<String>.agreement.id).map { $0.said(in: meeting) }
    }
    people =
      (reviews.reversed() + [meeting].compactMap(\.self)).lazy
      .compactMap { CircleReview($0).people }.first
    let open = reviews.filter { ![nil, .nothing].contains(Circle($0).leaving) }
    takenAlong = open.filter { $0[.takeAlong] != nil }.map {
      Key(Topic<String>.takeAlong.id, .session($0.id))
    }
  }
}
