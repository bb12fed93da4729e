import Disclosure
import Foundation
import Publishing
import Vocabulary

/// The releases that stand in a folder, each in a folder of its own that never changes.
struct StandingReleases {
  /// One release.
  struct Entry {
    let folder: String
    let database: String
    let description: ReleaseDescription
  }

  /// The release before one that is about to be made.
  struct Previous {
    let id: String
    /// Its figures; none where its folder is gone or cannot be read.
    let release: PublishedRelease?
  }

  let path: String

  /// The releases that can be read, in order of reference date and building.
  var all: [Entry] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") && $0 != "current" }.compactMap(entry)
      .sorted { Self.order(of: $0).lexicographicallyPrecedes(Self.order(of: $1)) }
  }

  /// The folder that the link shows; nothing before the first release.
  var current: String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/current")
  }

  /// The release of a folder, if it is one.
  func entry(_ folder: String) -> Entry? {
    guard let database = Self.database(in: "\(path)/\(folder)"),
      let description = try? PublishedRelease.description(at: database)
    else { return nil }
    return Entry(folder: folder, database: database, description: description)
  }

  /// The path of the database in a release's folder.
  static func database(in folder: String) -> String? {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.sorted().first { $0.hasSuffix(".sqlite") }.map { "\(folder)/\($0)" }
  }

  /// The release before the one with an id and a reference date.
  ///
  /// A run that is repeated with the same inputs has the id of a release that stands already: it
  /// takes what that one took for the release before it, and so never itself.
  func previous(to id: String, asOf: Day) -> Previous? {
    let standing = all
    if let own = standing.first(where: { $0.description.id == id }) {
      guard let named = own.description.previousRelease else { return nil }
      let last = standing.last { $0.description.id == named }
      return Previous(id: named, release: last.flatMap(Self.read))
    }
    let earlier = standing.filter { $0.description.asOf <= asOf }
    let shown = earlier.first { $0.folder == current }
    return (shown ?? earlier.last).map { Previous(id: $0.description.id, release: Self.read($0)) }
  }

  /// A damaged release must not stop the one that comes after it.
  private static func read(_ entry: Entry) -> PublishedRelease? {
    try? PublishedRelease(path: entry.database)
  }

  private static func order(of entry: Entry) -> [String] {
    [entry.description.asOf.iso, entry.description.builtAtUTC, entry.folder]
  }
}

extension StandingReleases {
  /// Writes the page beside the releases that says which is the latest.
  ///
  /// The release is out when this is written, so that a failure here is none of the run: the next
  /// release writes the page anew.
  func writeList(for audience: Audience, settings: PublishingSettings) {
    let withdrawn = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let gone = withdrawn.filter {
      FileManager.default.fileExists(atPath: "\(path)/\($0)/WITHDRAWN.txt") && $0 != "current"
    }.map { ReleaseList.Entry(folder: $0, id: $0, asOf: nil, builtAtUTC: nil) }
    let entries = all.reversed().map {
      ReleaseList.Entry(
        folder: $0.folder, id: $0.description.id, asOf: $0.description.asOf,
        builtAtUTC: $0.description.builtAtUTC)
    }
    let list = ReleaseList(
      entries + gone.sorted { $0.folder > $1.folder }, latest: current ?? "", for: audience,
      settings: settings)
    for (name, bytes) in list.files {
      let draft = "\(path)/.\(name)"
      guard (try? Data(bytes).write(to: URL(filePath: draft))) != nil else { continue }
      try? FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: draft)
      try? StagedRelease.rename(draft, to: "\(path)/\(name)")
    }
  }
}
