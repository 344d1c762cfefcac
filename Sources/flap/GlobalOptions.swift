import ArgumentParser

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customLong("data")) var data: String?
  @Option(name: .customLong("prompts")) var prompts: String?
  @Option(name: [.customLong("taal"), .customLong("lang")]) var language: LanguageOption?
  @Flag(name: [.customLong("toegankelijk"), .customLong("accessible")]) var isAccessible = false
  @Option(name: [.customLong("kleur"), .customLong("color")]) var colour: ColourOption = .auto
}
