/// Why a file cannot be read at all; what is wrong inside a file is a ``LexicalProblem``.
enum ReadingError: Error, Hashable, CustomStringConvertible {
  /// Nothing stands at the path.
  case notFound(path: String)
  /// A symbolic link stands at the path.
  case link(path: String)
  /// A folder, pipe or device stands at the path.
  case notARegularFile(path: String)
  /// The system refuses to open or read the file.
  case unreadable(path: String, reason: String)
  /// The file grew, shrank or was written to while it was read.
  case changed(path: String)
  /// The XML parser could not be started.
  case noParser(path: String)

  var description: String {
    switch self {
    case .notFound(let path):
      "'\(path)' was not found; check its name, or wait until it has arrived"
    case .link(let path):
      "'\(path)' is a link, and links are not followed; put the file itself in its place"
    case .notARegularFile(let path):
      "'\(path)' is not a regular file; give the path of a file, not of a folder, pipe or device"
    case .unreadable(let path, let reason):
      "'\(path)' cannot be read (\(reason)); check its permissions and the disk"
    case .changed(let path):
      "'\(path)' changed while it was read; run again when the sender has finished writing"
    case .noParser(let path):
      "'\(path)' cannot be parsed because memory ran out; free memory and run again"
    }
  }
}
