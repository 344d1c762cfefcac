import Foundation

/// Files and folders, with the errors of the logbook.
enum Disk {
  struct Status {
    var size: Int
    var mode: Int
    var owner: Int
    var isFolder: Bool
    /// Whether people other than the owner may do anything with it.
    var isExposed: Bool { mode & 0o077 != 0 }
    /// Whether it is a folder in which everybody may make files of their own.
    var isCommon: Bool { mode & 0o1000 != 0 }
  }

  /// What a path leads to; `nil` where there is nothing.
  static func status(_ path: String) throws(LogbookError) -> Status? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw failure(errno, at: path) }
      return nil
    }
    return Status(
      size: Int(status.st_size), mode: Int(status.st_mode & 0o7777), owner: Int(status.st_uid),
      isFolder: status.st_mode & S_IFMT == S_IFDIR)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Where a path leads in the end, also when there is nothing there yet.
  static func target(of path: String) throws(LogbookError) -> String {
    var path = path
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    for _ in 0..<40 {
      let length = readlink(path, &buffer, buffer.count)
      guard length >= 0 else { return path }
      let link = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
      path = link.hasPrefix("/") ? link : "\(folder(of: path))/\(link)"
    }
    throw .io(path: path, code: Int(ELOOP))
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The names in a folder; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Makes a folder for its owner alone, and those it lies in.
  static func makeFolder(_ path: String) throws(LogbookError) {
    if let status = try status(path) {
      guard status.isFolder else { throw .notAFolder(path: path) }
      return
    }
    let parent = folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 else {
      // Another program may have been first.
      if errno == EEXIST { return }
      throw failure(errno, at: path)
    }
    // The mask may take rights away that the owner needs.
    chmod(path, 0o700)
    sync(parent)
  }

  /// Makes a file for its owner alone, and gives a descriptor of it.
  static func make(_ path: String, exclusively: Bool) throws(LogbookError) -> CInt {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | (exclusively ? O_EXCL : 0), 0o600)
    guard descriptor >= 0 else { throw failure(errno, at: path) }
    fchmod(descriptor, 0o600)
    return descriptor
  }

  /// Takes away the rights of others, where one may.
  static func tighten(_ path: String) throws(LogbookError) {
    guard let status = try status(path), status.isExposed else { return }
    chmod(path, mode_t(status.mode & 0o700))
  }

  static func remove(_ path: String) throws(LogbookError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw failure(errno, at: path)
  }

  /// Puts a finished file in its place, so that it is there whole or not at all.
  static func move(_ path: String, to place: String) throws(LogbookError) {
    guard sync(path), rename(path, place) == 0 else { throw failure(errno, at: place) }
    sync(folder(of: place))
  }

  /// Waits until a file, or the names in a folder, are on the disk itself.
  @discardableResult private static func sync(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    #if canImport(Darwin)
    if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
    #endif
    return fsync(descriptor) == 0
  }

  /// Whether one may do something with a file, and else why not.
  static func refusal(_ path: String, _ rights: CInt) -> CInt? {
    access(path, rights) == 0 ? nil : errno
  }

  static func failure(_ code: CInt, at path: String) -> LogbookError {
    switch code {
    case EACCES, EPERM: .denied(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    case ENOTDIR: .notAFolder(path: folder(of: path))
    case ENAMETOOLONG: .tooLong(path: path)
    default: .io(path: path, code: Int(code))
    }
  }
}

extension Disk {
  /// Whether there is no room left, for bytes or for files.
  static func isFull(_ path: String) -> Bool {
    var space = statvfs()
    guard statvfs(path, &space) == 0 else { return false }
    return space.f_bavail == 0 || (space.f_files > 0 && space.f_favail == 0)
  }
}
