/// The names of the files in the folder for data.
enum DataFile {
  /// The logbook of one person.
  static let solo = "flap.sqlite"
  /// The logbook of the groups they lead.
  static let meetings = "intervisie.sqlite"
  static let logbooks = [solo, meetings]
  /// The note of which task profile was chosen.
  static let profile = "profile"
}
