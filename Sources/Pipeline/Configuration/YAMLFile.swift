import Foundation
import Yams

/// Reads a configuration file, refusing what its shape does not have.
struct YAMLFile {
  let path: String
  let shape: FileShape

  func decode<Value: Decodable>(_ type: Value.Type) throws(ConfigurationError) -> Value {
    try Self.decode(type, from: text(), file: path, shape: shape)
  }

  /// Decodes text that stands in a file.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from text: String, file: String, shape: FileShape
  ) throws(ConfigurationError) -> Value {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw ConfigurationError.badValue(file: file, key: "file", problem: "is empty")
      }
      try shape.check(node, file: file)
      return try YAMLDecoder().decode(type, from: text)
    } catch let error as ConfigurationError {
      throw error
    } catch let error as YamlError {
      throw .notYAML(file: file, line: line(of: error), problem: problem(of: error))
    } catch let error as DecodingError {
      throw failure(error, file: file)
    } catch {
      throw .badValue(file: file, key: "file", problem: "cannot be decoded")
    }
  }

  private func text() throws(ConfigurationError) -> String {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .notFound(path: path, what: "file")
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw .unreadable(path: path, reason: "not UTF-8")
    }
    return text
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 0
    }
  }

  private static func problem(of error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    default: "the text cannot be read as YAML"
    }
  }

  private static func failure(_ error: DecodingError, file: String) -> ConfigurationError {
    switch error {
    case .keyNotFound(let key, let context):
      .badValue(
        file: file, key: name(context.codingPath + [key]), problem: "is missing; add it")
    case .typeMismatch(let type, let context):
      .badValue(file: file, key: name(context.codingPath), problem: "must be a \(type)")
    case .valueNotFound(_, let context):
      .badValue(file: file, key: name(context.codingPath), problem: "has no value")
    case .dataCorrupted(let context):
      .badValue(file: file, key: name(context.codingPath), problem: context.debugDescription)
    @unknown default:
      .badValue(file: file, key: "file", problem: "cannot be decoded")
    }
  }

  private static func name(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ".")
  }
}
