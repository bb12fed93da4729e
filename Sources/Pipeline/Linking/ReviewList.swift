import Foundation
import Records
import Vocabulary

/// Pairs for review as CSV: what both say, masked, what it weighs, and room for a decision.
enum ReviewList {
  /// The name of a pair in a list: the keys of both, as hexadecimal digits.
  static func name(_ left: Token, _ right: Token) -> String {
    [left, right].map { key in
      key.bytes.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }.joined(separator: "-")
  }

  /// The keys that a name stands for, or nothing.
  static func keys(_ name: String) -> (left: Token, right: Token)? {
    let halves = name.split(separator: "-").map { Array($0.utf8) }
    guard halves.count == 2 else { return nil }
    let tokens = halves.compactMap { digits -> Token? in
      let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place -> UInt8? in
        let pair = digits[place..<min(place + 2, digits.count)]
        return UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
      }
      return Token(bytes: bytes)
    }
    guard tokens.count == 2, tokens[0] != tokens[1] else { return nil }
    return (tokens[0], tokens[1])
  }

  static func csv(_ pairs: [PairExplanation], _ desk: LinkDesk) -> String {
    let comparisons = pairs.first?.fields.map(\.name) ?? []
    let facts = LinkDesk.factNames.map { $0.replacing(" ", with: "_") }
    let header =
      ["pair", "chance", "weight", "child_left", "child_right"]
      + facts.map { "\($0)_left" } + facts.map { "\($0)_right" }
      + comparisons.flatMap { ["\($0)_level", "\($0)_bits"] }
      + ["decision", "reviewer", "day", "reason"]
    let rows = pairs.map { pair in
      [
        name(pair.left.key, pair.right.key),
        PairStory.percent(1 / (1 + exp2(-pair.weight))), PairStory.bits(pair.weight),
        desk.child(of: pair.left.key)?.text ?? "", desk.child(of: pair.right.key)?.text ?? "",
      ] + desk.facts(pair.left) + desk.facts(pair.right)
        + pair.fields.flatMap { [$0.level, PairStory.bits($0.weight + $0.frequency)] }
        + ["", "", "", ""]
    }
    return "\u{FEFF}"
      + ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  // Quoted where it must be, and kept from being taken for a formula; a number may be below 0.
  private static func cell(_ text: String) -> String {
    let isNumber = Double(text) != nil
    let isFormula = "=+-@\t".contains(text.first ?? " ") && !isNumber
    let safe = isFormula ? "'" + text : text
    return CSVCell.quoted(safe)
  }
}
