import Foundation
import Intake
import Yams

/// The formats that ship with the program, described in `Formats/*.yaml`.
enum BuiltInFormats {
  /// The format of that id.
  ///
  /// - Parameters:
  ///   - id: The format's id, as a pipeline file names it.
  ///   - file: The pipeline file, for the error.
  static func format(_ id: String, file: String) throws(ConfigurationError) -> Format {
    guard let bytes = texts[id] else {
      throw .unknownName(
        file: file, key: "format", name: id, nearest: NearestName.of(id, among: ids), known: ids)
    }
    return try YAMLFile.decode(
      Format.self, from: String(decoding: bytes, as: UTF8.self), file: "\(id).yaml", shape: .value)
  }

  /// The ids, in alphabetical order.
  static var ids: [String] {
    texts.keys.sorted()
  }
}
