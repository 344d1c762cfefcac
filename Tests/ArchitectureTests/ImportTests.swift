import Testing

/// The walls between the rooms of the house.
@Suite("Imports")
struct ImportTests {
  private static let core = ["Dialogue", "Workload", "Coach", "Documents", "Classifier"]

  /// What each module may import; the compiler cannot be asked to forbid the rest.
  private static let allowed: [String: Set<String>] = [
    "Dialogue": [],
    "Classifier": [],
    "Workload": ["Dialogue"],
    "Coach": ["Dialogue", "Workload"],
    "Documents": ["Coach", "Dialogue", "Workload"],
    "Library": [
      "Classifier", "Coach", "Dialogue", "Documents", "Foundation", "Synchronization", "Workload",
      "Yams",
    ],
    "Logbook": ["Dialogue", "Foundation", "GRDB", "GRDBSQLite"],
    "Terminal": ["CReadline", "Darwin", "Dialogue", "Foundation", "Glibc", "Musl"],
    "Vault": ["CSodium"],
    "Calendars": ["CLibical", "Dialogue"],
    "flap": [
      "ArgumentParser", "Calendars", "Classifier", "Coach", "Dialogue", "Documents", "Foundation",
      "Library", "Logbook", "Terminal", "Vault", "Workload",
    ],
    // Not part of the program: what builds it, what trains its model, and what measures it.
    "PromptEmbedder": ["Foundation", "Yams"],
    "Plugins": ["Foundation", "PackagePlugin"],
    "Training": ["Classifier", "Foundation"],
    "Trainer": ["Classifier", "Foundation", "Training"],
    "Evaluator": ["Classifier", "Coach", "Foundation", "Library", "Training", "Workload"],
    "Bench": ["CPty", "Coach", "Dialogue", "Foundation", "Library", "Logbook", "Workload"],
  ]

  @Test("Every module has its rule") func modules() {
    for module in Set(Project.sources.map(\.module)) {
      #expect(Self.allowed[module] != nil, "\(module) is not in the table of imports")
    }
  }

  @Test("A module imports only what it may", arguments: Project.sources)
  func imports(file: Project.File) {
    let allowed = Self.allowed[file.module] ?? []
    for line in file.lines {
      // Indented ones stand in a text.
      guard let name = line.prefixMatch(of: Self.importLine)?.name else { continue }
      #expect(allowed.contains(String(name)), "\(file.module) may not import \(name)")
    }
  }

  private nonisolated(unsafe) static let importLine =
    /(@\w+ )*((package|internal|public|private|fileprivate) )?import ((struct|enum|class|func|let|var|protocol|typealias) )?(?<name>\w+)/

  @Test("The core reads no clock, no files, and prints nothing", arguments: Self.core)
  func purity(module: String) {
    let forbidden = ["print(", "FileManager", "Date()", "ProcessInfo", "Foundation"]
    for file in Project.sources where file.module == module {
      for word in forbidden {
        #expect(!file.code.contains(word), "\(file.path) has \(word)")
      }
    }
  }
}

extension Project.File {
  /// The text without remarks.
  var code: String {
    lines.map { line in
      line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    }.joined(separator: "\n")
  }
}
