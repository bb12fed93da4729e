import Foundation

/// The keys of an object of JSON, whatever they are called.
private struct WrittenKeys: Decodable {
  let names: [String]

  private struct Name: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init?(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) {
      nil
    }
  }

  init(from decoder: any Decoder) throws {
    names = try decoder.container(keyedBy: Name.self).allKeys.map(\.stringValue).sorted()
  }
}

extension WrittenModel {
  /// Refuses a model of our own form with a key that nothing reads: a slip would drop what it says.
  ///
  /// - Throws: `LinkageModelError.wrongShape` with the nearest key.
  static func checkKeys(of file: Data) throws {
    let known = CodingKeys.allCases.map(\.rawValue)
    let written = try JSONDecoder().decode(WrittenKeys.self, from: file).names
    guard let name = written.first(where: { !known.contains($0) }) else { return }
    let distances = known.map { EditDistance.levenshtein(Array($0), Array(name)) }
    let nearest = zip(known, distances).min { $0.1 < $1.1 }
    let hint = nearest.map { "; did you mean '\($0.0)'" } ?? ""
    throw LinkageModelError.wrongShape("'\(name)' is no key of a model\(hint)")
  }
}
