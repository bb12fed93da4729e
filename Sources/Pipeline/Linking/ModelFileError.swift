import Foundation
import Linkage

/// What is wrong with a model, and in which file.
struct ModelFileError: Error, Equatable, CustomStringConvertible {
  /// The file.
  let path: String
  /// What is wrong with it.
  let problem: LinkageModelError

  /// What is wrong and what to do.
  var description: String {
    "'\(path)': \(problem)"
  }

  /// Reads a model of a file.
  ///
  /// - Throws: `ModelFileError`, or `ConfigurationError` where there is no such file.
  static func model(at path: String) throws -> (model: LinkageModel, file: Data) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
    else { throw ConfigurationError.notFound(path: path, what: "model file") }
    guard let file = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError.unreadable(path: path, reason: "permission denied")
    }
    do {
      return (try LinkageModel(file: file), file)
    } catch {
      throw ModelFileError(path: path, problem: error)
    }
  }
}
