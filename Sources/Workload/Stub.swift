package struct NameFinder: Sendable { package init(firstNames: Set<String>, notNames: Set<String>) {}; package func names(in line: String) -> [String] { [] } }
