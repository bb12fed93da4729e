import Linkage

/// The linkage section as written; a number out of its bounds is kept, to be answered in words.
struct WrittenLinkage: Decodable {
  let settings: Result<LinkageSettings, LinkageSettingsError>
  /// The partnership's own model, by the path of its file.
  let model: String?

  /// The keys that a linkage section may use.
  static let keys = LinkageSettings.keys + [CodingKeys.model.rawValue]

  private enum CodingKeys: String, CodingKey {
    case model
  }

  init(from decoder: any Decoder) throws {
    model = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(String.self, forKey: .model)
    do {
      settings = .success(try LinkageSettings(from: decoder))
    } catch let error as LinkageSettingsError {
      settings = .failure(error)
    }
  }
}
