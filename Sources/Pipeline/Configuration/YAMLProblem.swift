import Disclosure
import Yams

/// Words and lines for what a YAML parser or decoder finds wrong.
struct YAMLProblem {
  let text: String
  let file: String

  /// What a parser finds wrong.
  func error(_ error: YamlError) -> ConfigurationError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notYAML(file: file, line: mark.line, problem: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      .repeatedKey(
        file: file, line: secondLine(of: keys.first ?? "", from: context.mark.line),
        key: keys.first ?? "")
    default: .notYAML(file: file, line: 1, problem: "the text cannot be read as YAML")
    }
  }

  /// What a decoder finds wrong, with the line on which the value stands.
  func error(_ error: DecodingError, in node: Node) -> ConfigurationError {
    switch error {
    case .keyNotFound(let key, let context):
      .badValue(
        file: place(context.codingPath, in: node), key: name(context.codingPath + [key]),
        problem: "is missing; add it")
    case .typeMismatch(let type, let context):
      .badValue(
        file: place(context.codingPath, in: node), key: name(context.codingPath),
        problem: "must be \(Self.words(for: type))")
    case .valueNotFound(_, let context):
      .badValue(
        file: place(context.codingPath, in: node), key: name(context.codingPath),
        problem: "has no value")
    case .dataCorrupted(let context) where context.underlyingError is PolicyError:
      policy(context.underlyingError as? PolicyError, in: node)
    case .dataCorrupted(let context):
      .badValue(
        file: place(context.codingPath, in: node), key: name(context.codingPath),
        problem: context.debugDescription)
    @unknown default:
      .badValue(file: file, key: "file", problem: "cannot be decoded")
    }
  }

  /// Rules of a policy that do not go together; the decoder itself only says that it failed.
  private func policy(_ error: PolicyError?, in node: Node) -> ConfigurationError {
    let line = error.flatMap { node.mapping?[$0.key]?.mark?.line }
    return .badPolicy(
      file: line.map { "\(file):\($0)" } ?? file, problem: error?.description ?? "cannot be read")
  }

  /// The file and the line on which a value stands; the file alone for the file as a whole.
  private func place(_ path: [any CodingKey], in root: Node) -> String {
    var node = root
    for key in path {
      guard let next = key.intValue.map({ node.sequence?[$0] }) ?? node.mapping?[key.stringValue]
      else { break }
      node = next
    }
    guard !path.isEmpty, let line = node.mark?.line else { return file }
    return "\(file):\(line)"
  }

  private func name(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ".")
  }

  /// The line of a key's second place at or after a line; the parser tells only where both lie.
  private func secondLine(of key: String, from first: Int) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.indices.filter { index in
      index + 1 >= first
        && lines[index].drop { $0 == " " || $0 == "-" }.hasPrefix("\(key):")
    }
    return found.count > 1 ? found[1] + 1 : first
  }

  private static func words(for type: Any.Type) -> String {
    switch type {
    case is Int.Type: "a whole number, such as 28"
    case is Double.Type: "a number, such as 0.05"
    case is Bool.Type: "true or false"
    case is String.Type: "text"
    default: "written as docs/pipeline-file.md shows"
    }
  }
}
