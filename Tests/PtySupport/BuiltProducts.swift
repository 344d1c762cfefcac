import Foundation

/// Programs that were built together with the tests.
package enum BuiltProducts {
  /// The path of a program beside the tests.
  package static func path(of name: String) -> String {
    #if canImport(Darwin)
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    let folder = bundle.bundleURL.deletingLastPathComponent()
    #else
    let folder = Bundle.main.bundleURL
    #endif
    return folder.appendingPathComponent(name).path
  }
}
