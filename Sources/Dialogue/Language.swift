/// A language the coach speaks.
package enum Language: String, CaseIterable, Sendable {
  case nl, en
}
