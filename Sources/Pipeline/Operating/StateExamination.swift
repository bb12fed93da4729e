import Disclosure
import Foundation
import Store
import Vocabulary

/// Looks at what nights leave behind: the store, the releases, the two logs, and room for the next.
struct StateExamination {
  private let paths: Settings.Paths
  private let asOf: Day
  private let clock: Clock

  init(_ settings: Settings, clock: Clock) {
    (paths, asOf) = (settings.paths, settings.asOf)
    self.clock = clock
  }

  var all: [Examined] {
    guard FileManager.default.fileExists(atPath: paths.state) else {
      return [Examined("state", .attention, "no run was ever made; '\(paths.state)' is not there")]
    }
    return [folder, modes, room, time, store, release, auditLog, ledger]
  }

  private var folder: Examined {
    access(paths.state, R_OK | W_OK | X_OK) == 0
      ? Examined("state", .fine, "'\(paths.state)'")
      : Examined("state", .broken, "'\(paths.state)' cannot be written to by this user")
  }

  /// What holds records is for its owner alone.
  private var modes: Examined {
    let closed =
      [paths.store, paths.kept, paths.desk]
      + [KeptCounts.name, LastNight.name].map { "\(paths.state)/\($0)" }
    let open = closed.filter { path in
      var found = stat()
      return lstat(path, &found) == 0 && found.st_mode & 0o077 != 0
    }
    return open.isEmpty
      ? Examined("modes", .fine, "records are closed to others")
      : Examined(
        "modes", .broken, "open to others: \(open.joined(separator: ", ")); chmod go= them")
  }

  /// A night writes the store anew beside the old one, copies what is new, and builds a release.
  private var room: Examined {
    Examined("room") {
      let disk = try FileManager.default.attributesOfFileSystem(forPath: paths.state)
      let free = (disk[.systemFreeSize] as? NSNumber)?.intValue ?? 0
      let store = try? FileManager.default.attributesOfItem(atPath: paths.store)
      let size = (store?[.size] as? NSNumber)?.intValue ?? 0
      let needed = 3 * size + 100_000_000
      let words = "\(free / 1_000_000) MB free, a night may need \(needed / 1_000_000) MB"
      return (free < needed ? .attention : .fine, words)
    }
  }

  /// A clock that was set back makes names of releases and days of retention wrong.
  private var time: Examined {
    let last = (try? AuditLog(folder: paths.state).entries.last?.at) ?? ""
    return last > clock.instant
      ? Examined(
        "clock", .attention, "it shows \(clock.instant), and something was done at \(last)")
      : Examined("clock", .fine, clock.instant)
  }

  private var store: Examined {
    Examined("store") {
      guard let last = try Store.lastRun(at: paths.store) else {
        return (.attention, "there is none yet; run the pipeline")
      }
      try Store.check(at: paths.store)
      guard last.asOf <= asOf else {
        return (
          .broken,
          "as of \(last.asOf.iso), which is after \(asOf.iso), so that every run ends with 64; see "
            + "that clock and 'as_of' are right, then run once with --allow-earlier"
        )
      }
      return (.fine, "whole; run \(last.number), as of \(last.asOf.iso)")
    }
  }

  private var release: Examined {
    let shelf = InternalShelf(paths.releases)
    guard let name = shelf.current else {
      return Examined("release", .attention, "readers see nothing; run the pipeline")
    }
    return ListedFolder(path: "\(shelf.path)/\(name)").isWhole
      ? Examined("release", .fine, "\(name), every file as its list says")
      : Examined(
        "release", .broken, "\(name) has files that are missing or changed; run the pipeline")
  }

  private var auditLog: Examined {
    Examined("audit log") {
      (.fine, "\(try AuditLog(folder: paths.state).verified()) entries, unbroken")
    }
  }

  private var ledger: Examined {
    Examined("public ledger") {
      let ledger = try LedgerFile(folder: paths.state).read()
      let changed = PublishedFiles(state: paths.state).changed(since: ledger, isQuick: false)
      guard changed.isEmpty else {
        return (
          .broken,
          "\(changed.joined(separator: ", ")): files are missing or changed since they went out; "
            + "bring them back from a copy, or withdraw it"
        )
      }
      return (.fine, "\(ledger.releases.count) public releases, unbroken, files as they went out")
    }
  }
}
