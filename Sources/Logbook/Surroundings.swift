import Foundation

/// What can be seen of where a file lies: a service that copies it, a network, its double.
struct Surroundings {
  /// The service whose folder it is in, by its own name.
  var service: String?
  var isNetwork = false
  /// Copies that a service made when two computers wrote.
  var conflicts: [String] = []

  init(of place: Place) {
    let folder = Self.whole(place.folder)
    service = Self.service(of: folder)
    isNetwork = Self.isNetwork(folder)
    let name = Disk.name(of: place.path)
    let stem = name.hasSuffix(".sqlite") ? String(name.dropLast(7)) : name
    conflicts = Disk.names(in: place.folder).sorted().filter {
      $0.hasPrefix(stem) && $0 != name
        && Self.conflictMarks.contains(where: $0.lowercased().contains)
    }.map { "\(place.folder)/\($0)" }
  }

  /// The service that keeps a folder, whichever way it is named, also where there is none yet.
  static func service(keeping folder: String) -> String? { service(of: whole(folder)) }

  private static func whole(_ folder: String) -> String {
    URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
  }

  /// What the names of doubles have in them, in the languages our users have set.
  private static let conflictMarks = [
    "conflict", "sync-conflict", "conflicterende", "conflicted", "-pc.", "kopie", "copy",
  ]

  /// How the name of a folder begins that a service keeps.
  private static let folders: [(start: String, service: String)] = [
    ("dropbox", "Dropbox"), ("onedrive", "OneDrive"), ("sharepoint", "OneDrive"),
    ("mobile documents", "iCloud"), ("icloud", "iCloud"), ("com~apple~clouddocs", "iCloud"),
    ("google drive", "Google Drive"), ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"), ("mijn drive", "Google Drive"), ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"), ("surfdrive", "SURFdrive"), ("stackstorage", "STACK"),
    ("syncthing", "Syncthing"), ("pcloud", "pCloud"), ("proton drive", "Proton Drive"),
    ("resilio", "Resilio Sync"), ("cloudstorage", "CloudStorage"),
  ]

  /// What a service leaves in the folder that it keeps.
  private static let markers: [(file: String, service: String)] = [
    (".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"), (".owncloudsync.log", "ownCloud"),
    (".tmp.driveupload", "Google Drive"),
  ]

  /// Looks from the folder upwards, and takes the nearest.
  static func service(of folder: String) -> String? {
    var folder = folder
    while folder != "/", folder != "." {
      let name = Disk.name(of: folder).lowercased()
      if let found = folders.first(where: { name.hasPrefix($0.start) }) { return found.service }
      if let found = markers.first(where: { Disk.exists("\(folder)/\($0.file)") }) {
        return found.service
      }
      folder = Disk.folder(of: folder)
    }
    return nil
  }

  /// Whether the nearest mount above a folder is one over a network, where the system tells.
  static func isNetwork(_ folder: String, mounts file: String = "/proc/self/mounts") -> Bool {
    guard let mounts = try? String(contentsOfFile: file, encoding: .utf8) else { return false }
    let above = mounts.split(separator: "\n").compactMap { line -> (point: String, type: String)? in
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { return nil }
      let point = fields[1].replacingOccurrences(of: "\\040", with: " ")
      let isAbove = point == "/" || folder == point || folder.hasPrefix(point + "/")
      return isAbove ? (point, String(fields[2])) : nil
    }
    let nearest = above.reversed().max { $0.point.count < $1.point.count }
    guard let nearest else { return false }
    return networks.contains { nearest.type.hasPrefix($0) }
  }

  /// How the types of file systems begin that are on another computer.
  private static let networks = [
    "nfs", "cifs", "smb", "afs", "ceph", "fuse.sshfs", "fuse.rclone", "fuse.gvfs", "davfs",
    "fuse.davfs",
  ]
}
