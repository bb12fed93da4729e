import Foundation

/// The partnership's own folder: the restricted store, the desk and the releases.
struct StateFolder {
  let path: String

  /// Makes the folder and those inside it where they are absent, closed to others.
  init(_ paths: Settings.Paths) throws(RunError) {
    path = paths.state
    try Self.requireOwn(path)
    for folder in [paths.state, paths.releases] { try Self.make(folder, mode: 0o750) }
    for folder in [paths.desk, paths.kept] { try Self.make(folder, mode: 0o700) }
  }

  /// Refuses the system's administrator a state folder of another account: files that such a command
  /// left there that account could neither read nor replace.
  static func requireOwn(_ folder: String) throws(RunError) {
    var found = stat()
    guard geteuid() == 0, stat(folder, &found) == 0, found.st_uid != 0 else { return }
    let owner = getpwuid(found.st_uid).map { String(cString: $0.pointee.pw_name) }
    throw .otherOwner(path: folder, owner: owner ?? "\(found.st_uid)")
  }

  /// Makes a staging folder beside the releases, on the same file system.
  func stage(named name: String) throws(RunError) -> StagedRelease {
    let staging = "\(path)/releases/.staging"
    if FileManager.default.fileExists(atPath: staging) {
      try? FileManager.default.removeItem(atPath: staging)
    }
    try Self.make(staging, mode: 0o750)
    return StagedRelease(path: staging, name: free(name), releases: "\(path)/releases")
  }

  /// A name that no release has, and a time that none has: two runs within one second are told
  /// apart, so that releases keep their order.
  private func free(_ name: String) -> String {
    let taken = Set(InternalShelf("\(path)/releases").names.compactMap(InternalShelf.made))
    let names = [name] + (2...99).map { "\(name)-\($0)" }
    return names.first { !taken.contains(InternalShelf.made($0) ?? $0) } ?? name
  }

  /// Writes a restricted file whole or not at all; one that says so already is left as it is.
  func write(_ contents: Data, to name: String) throws(RunError) {
    let target = "\(path)/\(name)"
    guard FileManager.default.contents(atPath: target) != contents else { return }
    try RestrictedFile.write(contents, to: target)
  }

  static func make(_ folder: String, mode: Int) throws(RunError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: mode])
    } catch {
      throw .cannotCreate(path: folder, reason: reason(error))
    }
  }

  static func reason(_ error: any Error) -> String {
    let told = error as NSError
    let below = (told.userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
    let errors = [told, below].compactMap { $0 }
    guard let system = errors.first(where: { $0.domain == NSPOSIXErrorDomain }) else {
      return "the system gave no reason"
    }
    return String(cString: strerror(Int32(system.code)))
  }
}
