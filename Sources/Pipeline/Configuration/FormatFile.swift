import Intake

/// A format of the user's own, described in a file.
struct FormatFile {
  let path: String

  /// Reads the description, refusing one that is a draft still.
  func format() throws(ConfigurationError) -> Format {
    let format = try YAMLFile(path: path, shape: .value).decode(Format.self)
    guard let problem = format.unfinished else { return format }
    throw .badValue(file: path, key: "columns", problem: problem)
  }
}
