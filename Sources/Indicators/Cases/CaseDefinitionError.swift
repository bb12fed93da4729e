/// A case definition that names something that no list knows.
public enum CaseDefinitionError: Error, Equatable, CustomStringConvertible {
  /// A code that its list does not hold.
  case unknownCode(line: String, key: String, code: String, known: [String])

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownCode(let line, let key, let code, let known):
      """
      case definition: line '\(line)': '\(key)' has the unknown code '\(code)'; \
      \(known.isEmpty ? Self.noList(key) : "use one of \(known.joined(separator: ", "))")
      """
    }
  }

  private static func noList(_ key: String) -> String {
    "the pipeline file has no codes of that kind; add 'lists: {\(key): [...]}' to it"
  }
}
