import Foundation
import Vocabulary

/// The folder of a release or of a copy, whose files are listed with their hashes in `SHA256SUMS`.
struct ListedFolder {
  let path: String

  /// The hash of the list itself; nothing where it is not there.
  var sums: String? { list.map { ContentHash(of: $0).hexadecimal } }

  /// Whether every file is as the list says, and none is there beside them.
  var isWhole: Bool { isWhole(reading: files) }

  /// The same, where only files that were written or changed after the list are read: quick.
  var isUntouched: Bool {
    guard let listed = changed("SHA256SUMS") else { return false }
    return isWhole(reading: files.filter { changed($0).map { $0 > listed } ?? true })
  }

  /// When a file was last written, moved or closed to others, in nanoseconds.
  private func changed(_ file: String) -> Int? {
    var found = stat()
    guard lstat("\(path)/\(file)", &found) == 0 else { return nil }
    return found.st_ctim.tv_sec * 1_000_000_000 + found.st_ctim.tv_nsec
  }

  private func isWhole(reading read: [String]) -> Bool {
    guard let list else { return false }
    var hashes: [String: String] = [:]
    for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      hashes[String(line.dropFirst(66))] = String(line.prefix(64))
    }
    return Set(files) == Set(hashes.keys)
      && read.allSatisfy { file in
        FileManager.default.contents(atPath: "\(path)/\(file)")
          .map { ContentHash(of: $0).hexadecimal == hashes[file] } ?? false
      }
  }

  private var list: Data? { FileManager.default.contents(atPath: "\(path)/SHA256SUMS") }

  private var files: [String] {
    let found = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return found.filter { file in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(file)", isDirectory: &isFolder)
        && !isFolder.boolValue && file != "SHA256SUMS"
    }
  }
}
