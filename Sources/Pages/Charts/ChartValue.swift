/// What a chart shows at one place: a number with its written form, or a symbol.
///
/// A withheld number cannot be given at all, so no coordinate can be worked out from it.
public enum ChartValue: Hashable, Sendable {
  /// A number as published, and the words beside it.
  ///
  case shown(Double, text: String)
  /// Nothing is drawn; the symbol stands in the place.
  ///
  case symbol(Symbol)

  /// A whole number as published.
  ///
  /// - Parameter value: The number.
  /// - Returns: The number with its written form.
  public static func count(_ value: Int) -> ChartValue {
    .shown(Double(value), text: NumberText.whole(value))
  }
}

extension ChartValue {
  /// The number, where one is shown.
  var number: Double? {
    guard case .shown(let number, _) = self else { return nil }
    return number
  }

  /// The words beside it, or the symbol in brackets.
  var text: String {
    switch self {
    case .shown(_, let text): text
    case .symbol(let symbol): symbol.bracketed
    }
  }
}
