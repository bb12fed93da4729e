import Disclosure
import Pages
import Vocabulary

/// The counts of a table in one line, as one would answer a letter.
struct ShortAnswer {
  let text: String

  init(_ table: ReleasedTable) {
    let keys = table.values.map(\.key).removingRepeats()
    let answers = keys.compactMap { key -> String? in
      guard let value = table.values.first(where: { $0.key == key }) else { return nil }
      let number = Self.number(value)
      let label = zip(key, table.dimensions).map { $1.label(of: $0) }.joined(separator: ", ")
      return label.isEmpty ? number : "\(label): \(number)"
    }
    text = answers.joined(separator: "; ")
  }

  /// A count; out of a total of its own where rows have different totals.
  private static func number(_ value: ReleasedValue) -> String {
    guard let count = value.count else {
      return value.status.symbol.map { "\($0.bracketed) \($0.meaning)" } ?? "not available"
    }
    return NumberText.whole(count)
  }
}
