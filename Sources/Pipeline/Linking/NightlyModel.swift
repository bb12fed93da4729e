import Foundation
import Linkage
import Vocabulary

/// The model by which nightly runs weigh pairs: the one that ships, or one of the partnership's.
struct NightlyModel {
  /// The model.
  let model: LinkageModel
  /// The SHA-256 of its file, by which a run record pins it.
  let hash: ContentHash

  /// The model that ships with the program.
  static func builtIn() throws -> NightlyModel {
    try NightlyModel(Data(PackageResources.partnership_json))
  }

  /// The model of a file.
  init(path: String) throws {
    guard let file = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError.notFound(path: path, what: "linkage model")
    }
    try self.init(file)
  }

  private init(_ file: Data) throws {
    model = try LinkageModel(file: file)
    hash = ContentHash(of: file)
  }
}
