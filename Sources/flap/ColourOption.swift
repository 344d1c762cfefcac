import ArgumentParser
import Terminal

/// When to use bold, as it is typed in either language.
enum ColourOption: String, ExpressibleByArgument {
  case auto, altijd, always, nooit, never

  var choice: ColourChoice {
    switch self {
    case .auto: .auto
    case .altijd, .always: .always
    case .nooit, .never: .never
    }
  }
}
