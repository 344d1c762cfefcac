// swift-tools-version: 6.2
import PackageDescription

let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// On Linux its module map says enough; pkg-config names two libraries more, of which nothing is used
// and which each start would load.
#if os(macOS)
let libical: String? = "libical"
#else
let libical: String? = nil
#endif

let package = Package(
  name: "flap",
  // For tests, to be loaded before the program.
  products: [
    // A clock that tests wind.
    .library(name: "WoundClock", type: .dynamic, targets: ["CClock"]),
    // What makes a system call fail, or kills the program at it.
    .library(name: "CFault", type: .dynamic, targets: ["CFault"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The core: pure, no outside dependency.
    .target(name: "Dialogue", swiftSettings: swift),
    .target(name: "Classifier", swiftSettings: swift),
    .target(name: "Workload", dependencies: ["Dialogue"], swiftSettings: swift),
    .target(name: "Coach", dependencies: ["Dialogue", "Workload"], swiftSettings: swift),
    .target(
      name: "Documents", dependencies: ["Coach", "Dialogue", "Workload"], swiftSettings: swift),

    // The shell: one outside dependency each.
    .target(
      name: "Library",
      dependencies: [
        "Classifier", "Coach", "Dialogue", "Documents", "Workload",
        .product(name: "Yams", package: "Yams"),
      ], swiftSettings: swift, plugins: ["EmbedPrompts"]),
    .target(
      name: "Logbook",
      dependencies: [
        "Dialogue", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: swift),
    .target(name: "Terminal", dependencies: ["CReadline", "Dialogue"], swiftSettings: swift),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(name: "Vault", dependencies: ["CSodium"], swiftSettings: swift),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .target(name: "Calendars", dependencies: ["CLibical", "Dialogue"], swiftSettings: swift),
    .systemLibrary(
      name: "CLibical", pkgConfig: libical,
      providers: [.apt(["libical-dev"]), .brew(["libical"])]),
    .executableTarget(
      name: "flap",
      dependencies: [
        "Calendars", "Coach", "Dialogue", "Documents", "Library", "Logbook", "Terminal", "Vault",
        "Workload",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: swift),

    // Measures the installed program.
    .executableTarget(
      name: "Bench", dependencies: ["CPty", "Coach", "Dialogue", "Library", "Logbook"],
      swiftSettings: swift),

    // Prompts/ becomes Swift source at build time.
    .executableTarget(
      name: "PromptEmbedder", dependencies: [.product(name: "Yams", package: "Yams")],
      swiftSettings: swift),
    // From labelled lines to the model of the classifier, and how good that is.
    .target(name: "Training", dependencies: ["Classifier"], swiftSettings: swift),
    .executableTarget(
      name: "Trainer", dependencies: ["Classifier", "Training"], swiftSettings: swift),
    .executableTarget(
      name: "Evaluator",
      dependencies: ["Classifier", "Coach", "Library", "Training", "Workload"],
      swiftSettings: swift),

    .plugin(
      name: "EmbedPrompts", capability: .buildTool(), dependencies: ["PromptEmbedder"],
      path: "Sources/Plugins/EmbedPrompts"),

    .target(
      name: "TestSupport",
      dependencies: ["Coach", "Dialogue", "Library", "Workload"], path: "Tests/TestSupport",
      swiftSettings: swift),
    .testTarget(
      name: "ClassifierTests", dependencies: ["Classifier", "Training"], swiftSettings: swift),
    .testTarget(
      name: "DialogueTests", dependencies: ["Dialogue", "TestSupport"], swiftSettings: swift),
    .testTarget(
      name: "WorkloadTests", dependencies: ["Dialogue", "TestSupport", "Workload"],
      swiftSettings: swift),
    .testTarget(
      name: "CoachTests",
      dependencies: ["Coach", "Dialogue", "Library", "TestSupport", "Workload"],
      exclude: ["Goldens"], swiftSettings: swift),
    // What kills a program at every system call, and a program to try it on.
    .target(name: "CFault", path: "Tests/CFault"),
    .executableTarget(
      name: "LogbookProbe", dependencies: ["Dialogue", "Logbook"], path: "Tests/LogbookProbe",
      swiftSettings: swift),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Coach", "Dialogue", "Documents", "TestSupport", "Workload"],
      exclude: ["Goldens"], swiftSettings: swift),
    .testTarget(
      name: "LibraryTests", dependencies: ["Coach", "Dialogue", "Library", "Workload", "flap"],
      exclude: ["Goldens"], swiftSettings: swift),
    .testTarget(
      name: "LogbookTests",
      dependencies: [
        "Dialogue", "Logbook", "LogbookProbe", "PtySupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")], swiftSettings: swift),
    .testTarget(name: "VaultTests", dependencies: ["Vault"], swiftSettings: swift),
    .testTarget(
      name: "CalendarsTests", dependencies: ["CLibical", "Calendars", "Dialogue"],
      swiftSettings: swift),
    .target(name: "CClock", path: "Tests/CClock"),
    // A terminal of their own for tests, how programs fail, and a program to try it on.
    .target(name: "CPty", path: "Tests/CPty"),
    .target(
      name: "PtySupport", dependencies: ["CPty", "Terminal"], path: "Tests/PtySupport",
      swiftSettings: swift),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Dialogue", "Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: swift),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Dialogue", "PtySupport", "Terminal", "TerminalProbe"], swiftSettings: swift),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Coach", "Dialogue", "Library", "Logbook", "PtySupport", "Terminal", "TestSupport", "Vault",
        "flap", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Goldens"], swiftSettings: swift),
    // The walls between the modules, and whether everything is written down.
    .testTarget(
      name: "ArchitectureTests", dependencies: ["Dialogue", "Library", "flap"],
      swiftSettings: swift),
  ],
  swiftLanguageModes: [.v6]
)
