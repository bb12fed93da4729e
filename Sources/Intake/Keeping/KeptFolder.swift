import Foundation
public import Vocabulary

/// The private working copies of what was sent: a folder of files named by their SHA-256.
///
/// A delivery is read from its copy, so that a file which is rewritten in place while it is read
/// never counts. Copies hold what was sent as it was sent: the folder is for this user alone.
public struct KeptFolder: Sendable {
  /// A file and its copy.
  public struct Copy: Sendable, Hashable {
    /// The SHA-256 of the bytes.
    public let hash: ContentHash
    /// Size; bytes.
    public let size: Int
  }

  /// What a copy is called while it is made.
  private static let unfinished = ".part"

  private let folder: String
  private let sizes: Set<Int>

  /// Opens the folder and clears away what a killed run left of a copy.
  ///
  /// - Parameter folder: A folder that is there, closed to others.
  public init(_ folder: String) {
    self.folder = folder
    unlink("\(folder)/\(Self.unfinished)")
    sizes = Set(Self.names(in: folder).compactMap { Self.size(of: "\(folder)/\($0)") })
  }

  /// Where the copy of some bytes stands, or would.
  ///
  /// - Parameter hash: The SHA-256 of the bytes.
  /// - Returns: The path.
  public func path(of hash: ContentHash) -> String {
    "\(folder)/\(hash.hexadecimal)"
  }

  /// Whether a copy of some bytes is there.
  ///
  /// - Parameter hash: The SHA-256 of the bytes.
  /// - Returns: Whether it is; its bytes are verified when it is read.
  public func holds(_ hash: ContentHash) -> Bool {
    Self.size(of: path(of: hash)) != nil
  }

  /// The copies that are there and the instant each was made, in seconds since 1970.
  public var copies: [(hash: ContentHash, made: Int)] {
    Self.names(in: folder).compactMap { name in
      guard let hash = ContentHash(hexadecimal: name) else { return nil }
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0 else { return nil }
      return (hash, Int(status.modified))
    }
  }

  /// Removes a copy; nothing where there is none.
  ///
  /// - Parameter hash: The SHA-256 of its bytes.
  public func remove(_ hash: ContentHash) {
    unlink(path(of: hash))
  }

  /// Makes sure that a copy of a file is kept, and says which bytes those are.
  ///
  /// A file is read once: hashed while it is copied, or hashed alone where a copy of that size is
  /// kept already and turns out to be its own. Memory does not grow with the file.
  ///
  /// - Parameters:
  ///   - file: The file's path.
  ///   - name: The name by which errors call it.
  /// - Returns: Hash and size of the bytes that are kept.
  /// - Throws: `IntakeError` where the file cannot be read, changes while it is read, or where
  ///   there is no room for the copy.
  public func keep(_ file: String, named name: String) throws(IntakeError) -> Copy {
    do throws(ReadingError) {
      let input = try InputFile(path: file)
      if sizes.contains(input.size) {
        let hash = try input.finish()
        if holds(hash) { return Copy(hash: hash, size: input.size) }
      }
    } catch {
      throw IntakeError(error, file: name)
    }
    return try FileCopy(into: "\(folder)/\(Self.unfinished)", named: name)
      .finish(of: file) { path(of: $0) }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private static func size(of path: String) -> Int? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}

extension stat {
  /// The instant of the last change; seconds since 1970.
  fileprivate var modified: Int {
    #if canImport(Darwin)
      Int(st_mtimespec.tv_sec)
    #else
      Int(st_mtim.tv_sec)
    #endif
  }
}
