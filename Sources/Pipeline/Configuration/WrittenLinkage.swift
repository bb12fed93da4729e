import Linkage

/// The linkage section as written; a number out of its bounds is kept, to be answered in words.
struct WrittenLinkage: Decodable {
  let settings: Result<LinkageSettings, LinkageSettingsError>

  init(from decoder: any Decoder) throws {
    do {
      settings = .success(try LinkageSettings(from: decoder))
    } catch let error as LinkageSettingsError {
      settings = .failure(error)
    }
  }
}
