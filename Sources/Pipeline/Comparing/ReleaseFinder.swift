import Foundation
import Publishing

/// Finds a release by the path of its folder or database, or by its name in a pipeline.
struct ReleaseFinder {
  /// The pipeline's paths; none where only paths are meant.
  let paths: Settings.Paths?

  /// The path of the database of a release.
  func database(of name: String) throws(ComparisonError) -> String {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
      return isFolder.boolValue ? try database(in: name) : name
    }
    guard let paths else { throw .noRelease(name: name, known: []) }
    let shelves = [paths.releases, "\(paths.state)/public"]
    for folder in shelves.map({ "\($0)/\(name)" })
    where name != ".." && !name.contains("/") && FileManager.default.fileExists(atPath: folder) {
      return try database(in: folder)
    }
    let standing = shelves.flatMap { StandingReleases(path: $0).all }
    if let entry = standing.last(where: { $0.description.id == name }) { return entry.database }
    throw .noRelease(name: name, known: standing.suffix(12).map(\.description.id))
  }

  private func database(in folder: String) throws(ComparisonError) -> String {
    if FileManager.default.fileExists(atPath: "\(folder)/WITHDRAWN.txt") {
      throw .withdrawn(name: folder.split(separator: "/").last.map(String.init) ?? folder)
    }
    guard let database = StandingReleases.database(in: folder) else {
      throw .noDatabase(folder: folder)
    }
    return database
  }
}
