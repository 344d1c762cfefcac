/// A time back in words, as one says it aloud.
package enum SpokenTime {
  /// `anderhalf uur per week`, `an hour and a half a week`.
  package static func aWeek(_ minutes: Int, _ language: Language) -> String {
    length(minutes, language) + (language == .nl ? " per week" : " a week")
  }

  /// `anderhalf uur`, `an hour and a half`.
  package static func length(_ minutes: Int, _ language: Language) -> String {
    switch language {
    case .nl: dutch(minutes)
    case .en: english(minutes)
    }
  }

  /// Hours with at most one decimal: `12,5`, `12.5`.
  package static func hours(_ minutes: Int, _ language: Language) -> String {
    let size = minutes.magnitude
    let tenths = size / 6 + (size % 6 >= 3 ? 1 : 0)
    let sign = minutes < 0 && tenths > 0 ? "-" : ""
    let fraction = tenths % 10 == 0 ? "" : (language == .nl ? "," : ".") + String(tenths % 10)
    return sign + String(tenths / 10) + fraction
  }

  private static func dutch(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    switch (hours, rest) {
    case (0, 0): return "geen tijd"
    case (0, 1): return "1 minuut"
    case (0, 15): return "een kwartier"
    case (0, 30): return "een half uur"
    case (0, 45): return "drie kwartier"
    case (0, _): return "\(rest) minuten"
    case (1, 0): return "een uur"
    case (1, 15): return "vijf kwartier"
    case (1, 30): return "anderhalf uur"
    case (_, 0): return "\(hours) uur"
    case (_, 30): return "\(hours),5 uur"
    default: return "\(hours) uur en \(dutch(rest))"
    }
  }

  private static func english(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    switch (hours, rest) {
    case (0, 0): return "no time"
    case (0, 1): return "1 minute"
    case (0, 15): return "a quarter of an hour"
    case (0, 30): return "half an hour"
    case (0, 45): return "three quarters of an hour"
    case (0, _): return "\(rest) minutes"
    case (1, 0): return "an hour"
    case (1, 15): return "an hour and a quarter"
    case (1, 30): return "an hour and a half"
    case (1, _): return "an hour and \(english(rest))"
    case (_, 0): return "\(hours) hours"
    case (_, 30): return "\(hours).5 hours"
    default: return "\(hours) hours and \(english(rest))"
    }
  }
}
