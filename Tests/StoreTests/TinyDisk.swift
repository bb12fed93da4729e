import Foundation

/// A disk in memory that is soon full; only the superuser can make one.
final class TinyDisk {
  /// Whether this machine lets the tests make one.
  static let isPossible = (try? TinyDisk(kibibytes: 64)) != nil

  /// A disk could not be made.
  struct NotPossible: Error {}

  let folder: TemporaryFolder

  init(kibibytes: Int) throws {
    folder = try TemporaryFolder()
    guard
      geteuid() == 0,
      try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kibibytes)k", "tmpfs", folder.path])
    else { throw NotPossible() }
  }

  deinit {
    _ = try? Self.run("umount", ["-l", folder.path])
  }

  private static func run(_ command: String, _ arguments: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [command] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
