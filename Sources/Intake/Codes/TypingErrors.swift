/// Mends words that are cut short or a slip away from a word of a list, and from one only.
///
/// Short words are left alone, and so are words with digits: a slip in them is another word.
struct TypingErrors {
  private struct Word {
    let text: String
    let bytes: [UInt8]
    let letters: UInt32
  }

  private var words: [UInt8: [Word]] = [:]
  private var known: Set<String> = []

  /// Whether words that are cut short are mended too.
  private let completes: Bool

  /// Learns words.
  ///
  /// - Parameters:
  ///   - vocabulary: Words in lower case.
  ///   - completes: Whether words that are cut short are mended too.
  init(_ vocabulary: Set<String>, completes: Bool = true) {
    self.completes = completes
    known = vocabulary
    for text in vocabulary.sorted() where text.utf8.count >= Self.shortest - 1 {
      let bytes = Array(text.utf8)
      words[bytes[0], default: []].append(
        Word(text: text, bytes: bytes, letters: Self.letters(bytes)))
    }
  }

  /// The fewest letters of a word that is mended.
  private static let shortest = 5

  /// The most letters of a word that is taken for the beginning of another, such as "hosp".
  private static let longestStump = 6

  /// The word that was meant.
  ///
  /// The first letter must be right: people seldom miss it, and it keeps other words apart.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: The only word near enough, or nothing where there is none or more.
  /// - Complexity: O(words of the same first letter), each a few instructions unless near.
  func mended(_ word: String) -> String? {
    let bytes = Array(word.utf8)
    guard (4...24).contains(bytes.count), !known.contains(word),
      bytes.allSatisfy({ $0 > UInt8(ascii: "9") }), let candidates = words[bytes[0]]
    else { return nil }
    if completes, bytes.count <= Self.longestStump {
      let whole = candidates.filter {
        $0.bytes.count > bytes.count + 1 && $0.bytes.starts(with: bytes)
      }
      if !whole.isEmpty { return whole.count == 1 ? whole[0].text : nil }
    }
    guard bytes.count >= Self.shortest else { return nil }
    let letters = Self.letters(bytes)
    let limit = bytes.count >= 9 ? 2 : 1
    var best: (text: String, distance: Int)?
    var isTied = false
    for candidate in candidates where abs(candidate.bytes.count - bytes.count) <= limit {
      guard (candidate.letters ^ letters).nonzeroBitCount <= 2 * limit else { continue }
      let distance = Self.distance(bytes, candidate.bytes)
      guard distance <= limit, distance <= best?.distance ?? limit else { continue }
      isTied = distance == best?.distance
      best = (candidate.text, distance)
    }
    return isTied ? nil : best?.text
  }

  /// A set of the letters of a word.
  private static func letters(_ bytes: [UInt8]) -> UInt32 {
    bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// The fewest letters to insert, delete, replace or swap with a neighbour.
  ///
  /// > Source: Damerau (1964), A technique for computer detection and correction of spelling
  /// > errors; the form in which no letter is changed twice.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var earlier: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, earlier[column - 1] + 1)
        }
        current.append(least)
      }
      earlier = previous
      previous = current
    }
    return previous[right.count]
  }
}
