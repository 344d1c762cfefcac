import Dialogue

/// A number of people in a word.
package enum NumberWord: String, CaseIterable, Phrased, Sendable {
  case none, one, two, three, four, five, six, seven, eight, nine, ten

  init(_ number: Int) { self = Self.allCases[min(max(number, 0), Self.allCases.count - 1)] }
}
