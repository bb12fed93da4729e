import Foundation

/// A category that reads as a span of whole numbers, such as `10-13`, `10 to 13`, `16+` or `under 10`.
struct NumberBand: Equatable {
  private let least: Int
  private let most: Int

  init?(_ code: String) {
    var text = code.lowercased()
    for (word, sign) in Self.signs { text = text.replacing(word, with: sign) }
    text.removeAll(where: \.isWhitespace)
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if text.hasSuffix("+"), let least = Int(text.dropLast()) {
      (self.least, most) = (least, .max)
    } else if text.hasPrefix("<"), let above = Int(text.dropFirst()) {
      (least, most) = (0, above - 1)
    } else if ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
      first <= last
    {
      (least, most) = (first, last)
    } else {
      return nil
    }
  }

  private static let signs = [
    ("and over", "+"), ("or over", "+"), ("and above", "+"), ("and older", "+"), ("under", "<"),
    ("below", "<"), ("years", ""), ("aged", ""), ("ages", ""), ("age", ""), (" to ", "-"),
    ("_", "-"), ("\u{2010}", "-"), ("\u{2011}", "-"), ("\u{2013}", "-"), ("\u{2014}", "-"),
  ]

  /// Whether it has more than one number.
  var isWide: Bool { least < most }

  /// Whether all of another lies in it, and more.
  func contains(_ other: NumberBand) -> Bool {
    least <= other.least && other.most <= most && (least < other.least || other.most < most)
  }
}
