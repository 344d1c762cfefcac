import Dialogue
import Testing

@Suite("A time said aloud")
struct SpokenTimeTests {
  @Test(
    "A time is said as people say it",
    arguments: [
      (15, "een kwartier per week", "a quarter of an hour a week"),
      (20, "20 minuten per week", "20 minutes a week"),
      (30, "een half uur per week", "half an hour a week"),
      (45, "drie kwartier per week", "three quarters of an hour a week"),
      (60, "een uur per week", "an hour a week"),
      (75, "vijf kwartier per week", "an hour and a quarter a week"),
      (90, "anderhalf uur per week", "an hour and a half a week"),
      (100, "1 uur en 40 minuten per week", "an hour and 40 minutes a week"),
      (120, "2 uur per week", "2 hours a week"),
      (135, "2 uur en een kwartier per week", "2 hours and a quarter of an hour a week"),
      (150, "2,5 uur per week", "2.5 hours a week"), (1, "1 minuut per week", "1 minute a week"),
    ])
  func spoken(minutes: Int, dutch: String, english: String) {
    #expect(SpokenTime.aWeek(minutes, .nl) == dutch)
    #expect(SpokenTime.aWeek(minutes, .en) == english)
  }

  @Test(
    "Hours have one decimal where they need it",
    arguments: [
      (750, "12,5"), (60, "1"), (0, "0"), (20, "0,3"), (45, "0,8"), (-90, "-1,5"), (1, "0"),
    ])
  func hours(minutes: Int, dutch: String) {
    #expect(SpokenTime.hours(minutes, .nl) == dutch)
    #expect(SpokenTime.hours(750, .en) == "12.5")
  }
}
