import Disclosure
import Pages

/// Values of a release's database as cells and charts: what `ValueCells` is for released tables.
enum PublishedCells {
  /// The value as written with its sign, or the symbol instead of it.
  static func value(_ value: PublishedValue) -> TableCell {
    guard let number = value.value, let measure = value.kind else {
      if !value.note.isEmpty, value.note.count <= ValueCells.longestRemark {
        return TableCell(text: value.note)
      }
      return .symbol(value.status.symbol ?? .notAvailable)
    }
    return TableCell(text: measure.text(number) + measure.sign, symbols: symbols(value))
  }

  /// The value in a sentence: with its sign and its mark, or the symbol instead.
  static func text(_ value: PublishedValue) -> String {
    guard let number = value.value, let measure = value.kind else {
      return (value.status.symbol ?? .notAvailable).bracketed
    }
    let words = measure.text(number) + measure.sign
    return ([words] + symbols(value).map(\.bracketed)).joined(separator: " ")
  }

  /// The 95% interval as a range.
  static func interval(_ value: PublishedValue) -> TableCell {
    guard let words = intervalText(value) else {
      return .symbol(value.status.symbol ?? .notApplicable)
    }
    return TableCell(text: words)
  }

  /// The 95% interval in words; open where the data do not bound it above.
  static func intervalText(_ value: PublishedValue) -> String? {
    guard let measure = value.kind, let lower = value.lower else { return nil }
    guard let upper = value.upper else { return "\(measure.text(lower)) or more" }
    return NumberText.range(measure.text(lower), measure.text(upper))
  }

  /// A value for a chart: the number as published, or the symbol in its place.
  static func chart(_ value: PublishedValue) -> ChartValue {
    guard let number = value.value else {
      return .symbol(value.status.symbol ?? .notAvailable)
    }
    return .shown(number, text: text(value))
  }

  /// The mark of a value made from a low count; a 0 has none.
  static func symbols(_ value: PublishedValue) -> [Symbol] {
    value.isLow && value.count != 0 && value.value != nil ? [.lowCount] : []
  }
}
