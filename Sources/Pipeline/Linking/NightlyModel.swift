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
    let file = Data(PackageResources.partnership_json)
    return NightlyModel(try LinkageModel(file: file), of: file)
  }

  /// The model of a file.
  init(path: String) throws {
    let (model, file) = try ModelFileError.model(at: path)
    self.init(model, of: file)
  }

  private init(_ model: LinkageModel, of file: Data) {
    self.model = model
    hash = ContentHash(of: file)
  }
}
