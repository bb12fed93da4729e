import Vocabulary

/// The codes of a list among the words of a cell.
struct CodeTokens {
  /// How many codes a cell names.
  enum Found: Equatable {
    case none
    case one(Int32)
    case several
  }

  private let positions: [String: Int32]
  private let parents: [Int32?]
  private let umbrellas: Set<Int32>
  private let yielding: Set<Int32>

  /// Learns the codes of a list.
  ///
  /// - Parameters:
  ///   - entries: Codes and labels.
  ///   - umbrellas: Positions of kinds that no two of their codes may be read as.
  ///   - yielding: Positions of codes that say less than any other, such as a bare "yes".
  init(_ entries: [CodeEntry], umbrellas: Set<Int32>, yielding: Set<Int32>) {
    self.umbrellas = umbrellas
    self.yielding = yielding
    let codes = entries.map { $0.code.lowercased() }
    positions = Dictionary(
      codes.enumerated().map { ($0.element, Int32($0.offset)) }, uniquingKeysWith: { $1 })
    parents = codes.map { code in
      codes.indices.filter { Self.isFiner(code, than: codes[$0]) }
        .max { codes[$0].utf8.count < codes[$1].utf8.count }.map(Int32.init)
    }
  }

  /// Whether a code is another one with something behind it; `10` is no kind of `1`.
  private static func isFiner(_ code: String, than other: String) -> Bool {
    guard code.count > other.count, code.hasPrefix(other), let last = other.last else {
      return false
    }
    let next = code[code.index(code.startIndex, offsetBy: other.count)]
    return last.isNumber != next.isNumber && (last.isNumber || other.count == 1)
  }

  /// Codes of letters and digits, which nothing but a code looks like.
  ///
  /// - Parameter trail: The words of a cell.
  /// - Returns: The code, also where letters of the sender's own follow it.
  func strong(in trail: WordTrail) -> Found {
    let found = trail.words.compactMap { strong($0.text) }
    guard !found.isEmpty else { return .none }
    return joined(found).map(Found.one) ?? .several
  }

  private func strong(_ word: String) -> Int32? {
    var rest = Substring(word)
    while rest.contains(where: \.isNumber), rest.contains(where: \.isLetter) {
      if let position = positions[String(rest)] { return position }
      guard rest.last?.isLetter == true else { return nil }
      rest = rest.dropLast()
    }
    return nil
  }

  /// A code that might be something else: digits or letters alone.
  ///
  /// Digits and single letters count where the cell holds nothing else or its words agree; letters
  /// also where they stand alone in a part of the cell. Words that say another thing contradict a
  /// code of letters, and outrank a number, which may be the sender's own.
  ///
  /// - Parameters:
  ///   - trail: The words of a cell.
  ///   - said: What the words say.
  ///   - isKnown: Whether the list knows all of them.
  /// - Returns: The code, refined by the words.
  func weak(in trail: WordTrail, besides said: CodeReading, isKnown: Bool) -> Found {
    var found: Found = .none
    for (index, word) in trail.words.enumerated() {
      let isAlone = trail.isWholePart(index..<index + 1)
      guard let code = positions[word.text], isAlone || index == 0 else { continue }
      switch (found, said) {
      case (.none, .code(let other)) where yielding.contains(code): found = .one(other)
      case (.none, .code(let other)):
        if let both = joined(code, other) {
          found = .one(both)
        } else if !(isKnown && word.text.allSatisfy(\.isNumber)) {
          return .several
        }
      case (.none, .unrecognised) where counts(word, isAlone, in: trail): found = .one(code)
      case (.one(let other), _) where joined(code, other) != other: return .several
      default: break
      }
    }
    return found
  }

  private func counts(
    _ word: WordTrail.Word, _ isAlone: Bool, in trail: WordTrail
  ) -> Bool {
    trail.words.count == 1
      || (isAlone && word.text.utf8.count > 1 && word.text.allSatisfy(\.isLetter))
  }

  /// Whether two codes are kinds of the same third.
  ///
  /// - Parameters:
  ///   - left: A code's position.
  ///   - right: Another's.
  /// - Returns: Whether they have a kind in common.
  func areSiblings(_ left: Int32, _ right: Int32) -> Bool {
    parents[Int(left)] != nil && parents[Int(left)] == parents[Int(right)]
  }

  /// What two codes say together: the finer of the two, or what both are kinds of.
  ///
  /// - Parameters:
  ///   - left: A code's position.
  ///   - right: Another's.
  /// - Returns: A position, or nothing where they have nothing in common.
  func joined(_ left: Int32, _ right: Int32) -> Int32? {
    joined([left, right])
  }

  /// What codes say together: the finest of them, or what all are kinds of.
  ///
  /// - Parameter codes: Positions, at least one.
  /// - Returns: A position, or nothing where they have nothing in common.
  func joined(_ codes: [Int32]) -> Int32? {
    let finest = Set(codes).filter { code in !codes.contains { parents[Int($0)] == code } }
    guard finest.count > 1 else { return finest.first }
    let kinds = Set(finest.map { parents[Int($0)] })
    guard kinds.count == 1, let kind = kinds.first ?? nil, !umbrellas.contains(kind) else {
      return nil
    }
    return kind
  }
}
