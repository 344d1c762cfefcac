import ArgumentParser
import Dialogue

/// A language as it is typed.
enum LanguageOption: String, ExpressibleByArgument {
  case nl, en
  var language: Language { self == .nl ? .nl : .en }
}
