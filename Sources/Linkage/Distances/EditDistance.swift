/// Edits that turn one text into another.
enum EditDistance {
  /// Insertions, deletions and replacements of bytes, bit-parallel where a text is short.
  ///
  /// > Source: G. Myers (1999), A fast bit-vector algorithm for approximate string matching; H.
  /// > Hyyrö (2003), A bit-vector algorithm for computing Levenshtein and Damerau edit distances.
  static func levenshtein(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard left.count > 0, right.count > 0 else { return max(left.count, right.count) }
    guard left.count <= 64 else {
      return right.count <= 64
        ? levenshtein(right, left) : levenshtein(Array(left), Array(right))
    }
    var (plus, minus, score) = (UInt64.max, UInt64(0), left.count)
    let last: UInt64 = 1 << UInt64(left.count - 1)
    for place in 0..<right.count {
      let equal = mask(of: right[place], in: left)
      let vertical = equal | minus
      let horizontal = (((equal & plus) &+ plus) ^ plus) | equal
      var (up, down) = (minus | ~(horizontal | plus), plus & horizontal)
      if up & last != 0 { score += 1 }
      if down & last != 0 { score -= 1 }
      up = up << 1 | 1
      down <<= 1
      plus = down | ~(vertical | up)
      minus = up & vertical
    }
    return score
  }

  @inline(__always)
  private static func mask(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var mask: UInt64 = 0
    for place in 0..<text.count where text[place] == byte { mask |= 1 << UInt64(place) }
    return mask
  }

  /// Insertions, deletions and replacements of elements, by the table of the definition.
  static func levenshtein<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
    var row = Array(0...right.count)
    for (line, element) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for place in right.indices {
        let above = row[place + 1]
        let replaced = diagonal + (element == right[place] ? 0 : 1)
        row[place + 1] = min(replaced, above + 1, row[place] + 1)
        diagonal = above
      }
    }
    return row[right.count]
  }
}
