import Foundation

/// The internal releases of a partnership: one folder each, and a link to the one that readers see.
struct InternalShelf {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The names of the releases, by the time at which they were made, the oldest first.
  var names: [String] {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return found.filter { Self.made($0) != nil }.sorted {
      (Self.made($0) ?? "", $0) < (Self.made($1) ?? "", $1)
    }
  }

  /// The release that readers see.
  var current: String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/current")
  }

  /// The release that was made before the one that readers see.
  func beforeCurrent() throws(RunError) -> String {
    guard let current, let place = names.firstIndex(of: current), place > 0 else {
      throw .noEarlierRelease(path: path)
    }
    return names[place - 1]
  }

  /// The time at the end of a release's name, such as 20250401T021500Z.
  static func made(_ name: String) -> String? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 5, parts[4].count == 16, parts[4].hasSuffix("Z") else { return nil }
    return parts[4...].joined(separator: "-")
  }
}
