import Foundation

/// A file to check and the name by which the report calls it.
struct NamedPath: Hashable {
  /// The absolute path.
  let path: String
  /// The path below the folder that all files share.
  let name: String
  /// The folder that all files share.
  let folder: String

  /// Each file once, named below the folder that all of them share.
  static func all(_ files: [String]) -> [NamedPath] {
    let paths = Set(files.map(absolute)).sorted()
    let folder = sharedFolder(of: paths)
    return paths.map { path in
      let name = path.dropFirst(folder == "/" ? 1 : folder.count + 1)
      return NamedPath(path: path, name: String(name), folder: folder)
    }
  }

  private static func absolute(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    return PlainPath.normalised(path.hasPrefix("/") ? path : "\(here)/\(path)")
  }

  private static func sharedFolder(of paths: [String]) -> String {
    var shared: [Substring] = paths.first?.split(separator: "/").dropLast() ?? []
    for path in paths.dropFirst() {
      let parts = path.split(separator: "/").dropLast()
      let same = zip(shared, parts).prefix { $0 == $1 }.count
      shared = Array(shared.prefix(same))
    }
    return "/" + shared.joined(separator: "/")
  }
}
