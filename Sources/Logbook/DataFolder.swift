/// Where the files are kept.
package struct DataFolder: Hashable, Sendable {
  package var path: String

  /// What `--data` says, else `$FLAP_HOME`, else `flap` in the place where programs keep their data.
  ///
  /// Where `$HOME` is missing, `accountHome` from the list of accounts stands in for it. It is
  /// `nil` where nothing says where home is.
  package init?(
    option: String? = nil, environment: [String: String], accountHome: String? = nil
  ) {
    func given(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
    let home = given(environment["HOME"]) ?? given(accountHome)

    if let chosen = given(option) ?? given(environment["FLAP_HOME"]) {
      // A shell leaves the tilde of `--data=~/map` as it is.
      if chosen == "~" || chosen.hasPrefix("~/"), let home {
        path = home + chosen.dropFirst()
      } else {
        path = chosen
      }
    } else if let data = given(environment["XDG_DATA_HOME"]), data.hasPrefix("/") {
      // The specification has relative paths ignored.
      path = Self.join(data, "flap")
    } else if let home {
      path = Self.join(home, ".local/share/flap")
    } else {
      return nil
    }
  }

  /// The service that copies what is put here elsewhere, by its own name.
  package var service: String? {
    guard let place = try? Place(folder: path, file: "flap.sqlite", makingFolder: false) else {
      return nil
    }
    return Surroundings.service(keeping: place.folder)
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
