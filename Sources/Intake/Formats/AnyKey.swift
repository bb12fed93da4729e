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
      let nearest = known.min {
        spellingDistance($0, key.stringValue) < spellingDistance($1, key.stringValue)
      }
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container,
        debugDescription: "unknown key '\(key.stringValue)'; did you mean '\(nearest ?? "")'")
    }
  }
}

/// The fewest letters to insert, delete or replace to turn one word into another.
///
/// - Parameters:
///   - first: A word.
///   - second: Another word.
/// - Returns: Letters changed.
/// - Complexity: O(n × m).
///
/// > Source: Levenshtein (1966), Binary codes capable of correcting deletions, insertions and
/// > reversals.
func spellingDistance(_ first: String, _ second: String) -> Int {
  let other = Array(second)
  var previous = Array(0...other.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, otherLetter) in other.enumerated() {
      let replaced = previous[column] + (letter == otherLetter ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[other.count]
}
