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
    let problem = YAMLProblem(text: text, file: file)
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw ConfigurationError.badValue(file: file, key: "file", problem: "is empty")
      }
      try shape.check(node, file: file)
      do {
        return try YAMLDecoder().decode(type, from: text)
      } catch let error as DecodingError {
        throw problem.error(error, in: node)
      }
    } catch let error as ConfigurationError {
      throw error
    } catch let error as YamlError {
      throw problem.error(error)
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
}
