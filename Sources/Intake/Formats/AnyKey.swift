/// A key of a settings file, whatever its name.
struct AnyKey: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  init(_ name: String) {
    stringValue = name
  }

  init?(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    stringValue = String(intValue)
  }
}

extension Decoder {
  /// Refuses keys that mean nothing here, so that a misspelt one cannot pass unnoticed.
  ///
  /// - Parameter known: The keys that mean something.
  /// - Throws: `DecodingError.dataCorrupted` naming the unknown key and the nearest known one.
  func refuseKeys(otherThan known: [String]) throws {
    let container = try container(keyedBy: AnyKey.self)
    for key in container.allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container,
        debugDescription: "unknown key '\(key.stringValue)'; "
          + NearestSpelling.advice(key.stringValue, among: known))
    }
  }
}
