import Disclosure
import Foundation
import Vocabulary

/// The public releases of a partnership: numbered folders that never change, and a link to the last.
struct PublicShelf {
  let state: StateFolder

  var path: String { "\(state.path)/public" }

  /// The name of a release, such as `public-0001`.
  static func name(_ number: Int) -> String {
    let digits = String(number)
    return "public-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The number of a release by its name or number; none where it is neither.
  static func number(_ text: String) -> Int? {
    Int(text.hasPrefix("public-") ? String(text.dropFirst("public-".count)) : text)
      .flatMap { $0 > 0 ? $0 : nil }
  }

  /// Makes a staging folder for a release or for what stands in its place.
  func stage(_ name: String) throws -> StagedRelease {
    try StateFolder.make(path, mode: 0o750)
    let staging = "\(path)/.staging"
    try? FileManager.default.removeItem(atPath: staging)
    try StateFolder.make(staging, mode: 0o750)
    return StagedRelease(path: staging, name: name, releases: path)
  }

  /// The hash of the list of files of a release; nothing where it is not there.
  func sums(of name: String) -> String? { ListedFolder(path: "\(path)/\(name)").sums }

  /// Whether every file of a release is as its list says, and none is there beside them.
  func isWhole(_ name: String) -> Bool { ListedFolder(path: "\(path)/\(name)").isWhole }
}

extension PublicShelf {
  /// Whether what stands in the place of a release says that it was withdrawn.
  func isTombstone(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)/WITHDRAWN.txt") && isWhole(name)
  }

  /// Puts a staged folder in the place of a release; the files of the release go.
  func replace(_ name: String, with staged: StagedRelease) throws(RunError) {
    let target = "\(path)/\(name)"
    let aside = "\(path)/.withdrawn"
    try? FileManager.default.removeItem(atPath: aside)
    if FileManager.default.fileExists(atPath: target) {
      try StagedRelease.rename(target, to: aside)
    }
    try StagedRelease.rename(staged.path, to: target)
    try StagedRelease.sync(path)
    try? FileManager.default.removeItem(atPath: aside)
  }

  /// Lets the link show the last release that was not withdrawn, or the last tombstone.
  func pointToLast(of ledger: ReleaseLedger) throws(RunError) {
    let standing = ledger.releases.last { ledger.withdrawal(of: $0.number) == nil }
    guard let last = standing ?? ledger.releases.last else { return }
    let name = Self.name(last.number)
    let link = "\(path)/current"
    guard (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) != name else { return }
    try StagedRelease(path: "\(path)/\(name)", name: name, releases: path).point()
  }
}
