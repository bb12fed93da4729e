import Disclosure
import Pages

/// Released values as cells: a number as written, or the symbol instead of it.
enum ValueCells {
  /// Remarks up to this many letters stand in the cell, longer ones under the table.
  static let longestRemark = 24

  /// The count behind a value; a low one is marked.
  static func count(_ value: ReleasedValue?) -> TableCell {
    guard let value else { return .symbol(.notApplicable) }
    guard let count = value.count else { return symbol(value.status) }
    return .number(count, symbols: value.isLowCount ? [.lowCount] : [])
  }

  /// The total a count is out of.
  static func denominator(_ value: ReleasedValue?) -> TableCell {
    guard let value else { return .symbol(.notApplicable) }
    guard let total = value.denominator else {
      return value.measure == .count ? .symbol(.notApplicable) : symbol(value.status)
    }
    return .number(total, symbols: value.isLowTotal ? [.lowCount] : [])
  }

  /// The value itself; marked where it is made from a low count.
  static func value(_ value: ReleasedValue?) -> TableCell {
    guard let value else { return .symbol(.notApplicable) }
    if let number = value.value {
      return TableCell(text: value.measure.text(number), symbols: symbols(value))
    }
    if !value.note.isEmpty, value.note.count <= longestRemark { return TableCell(text: value.note) }
    return symbol(value.status)
  }

  /// The 95% interval as a range.
  static func interval(_ value: ReleasedValue?) -> TableCell {
    guard let value else { return .symbol(.notApplicable) }
    guard let text = intervalText(value) else {
      return symbol(value.status == .shown ? .notApplicable : value.status)
    }
    return TableCell(text: text)
  }

  /// The 95% interval in words; open where the data do not bound it above.
  static func intervalText(_ value: ReleasedValue) -> String? {
    guard let lower = value.lower else { return nil }
    let start = value.measure.text(lower)
    guard let upper = value.upper else { return "\(start) or more" }
    return NumberText.range(start, value.measure.text(upper))
  }

  /// A value for a chart: the number as published, or the symbol in its place.
  static func chart(_ value: ReleasedValue?) -> ChartValue {
    guard let value else { return .symbol(.notApplicable) }
    guard let number = value.value else { return .symbol(value.status.symbol ?? .notAvailable) }
    let text = value.measure.text(number) + value.measure.sign
    return .shown(number, text: ([text] + symbols(value).map(\.bracketed)).joined(separator: " "))
  }

  /// The mark of a value made from a low count; a 0 has none.
  static func symbols(_ value: ReleasedValue) -> [Symbol] {
    let isMarked = value.isLow && value.count != 0 && value.value != nil
    return isMarked ? [.lowCount] : []
  }

  private static func symbol(_ status: Status) -> TableCell {
    .symbol(status.symbol ?? .notAvailable)
  }
}
