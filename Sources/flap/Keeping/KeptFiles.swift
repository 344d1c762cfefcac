/// What of the data folder goes into a backup.
enum KeptFiles {
  /// The logbooks, of which there may be one or both.
  static let logbooks = [World.soloFile, CircleSession.file]
  /// The note of which task profile was chosen.
  static let profile = "profile"
}
