package import Dialogue

// What can be asked of a group that looks back, besides what is asked in a meeting.

extension Topic<Enter> {
  package static var betterRound: Self { Self(Ask.betterRound) }
  package static var fingersTold: Self { Self(Ask.fingersTold) }
  package static var story: Self { Self(Ask.story) }
}

extension Topic<Fingers> { package static var fingers: Self { Self(Ask.fingers) } }

extension Topic<String> {
  /// What the group takes along.
  package static var takeAlong: Self { Self(Ask.takeAlong) }
}
