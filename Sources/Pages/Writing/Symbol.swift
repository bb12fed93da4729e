/// A shorthand that stands beside or instead of a number, shown in square brackets.
///
/// The set is that of the Government Analysis Function, "Using symbols and shorthand in tables".
/// A true zero is the number 0 and carries no symbol.
public struct Symbol: Hashable, Sendable {
  /// The letters between the brackets, such as `c`.
  ///
  public let shorthand: String
  /// What the symbol means, as the key under a table says it.
  ///
  public let meaning: String

  /// A symbol outside the common set.
  ///
  /// - Parameters:
  ///   - shorthand: Lower-case letters a to z.
  ///   - meaning: What it means, as words without a full stop.
  /// - Precondition: The shorthand is made of lower-case letters.
  public init(_ shorthand: String, meaning: String) {
    precondition(
      !shorthand.isEmpty && shorthand.unicodeScalars.allSatisfy { ("a"..."z").contains($0) },
      "the shorthand '\(shorthand)' is not made of the letters a to z")
    self.shorthand = shorthand
    self.meaning = meaning
  }

  /// The shorthand in its brackets, such as `[c]`.
  ///
  public var bracketed: String { "[\(shorthand)]" }
}

extension Symbol {
  /// A break in the series.
  ///
  public static let seriesBreak = Symbol("b", meaning: "break in the series")
  /// Withheld to protect confidentiality.
  ///
  public static let confidential = Symbol("c", meaning: "confidential, withheld")
  /// An estimate.
  ///
  public static let estimated = Symbol("e", meaning: "estimated")
  /// A forecast.
  ///
  public static let forecast = Symbol("f", meaning: "forecast")
  /// Rounds to zero but is not zero.
  ///
  public static let low = Symbol("low", meaning: "rounds to 0 but is not 0")
  /// Provisional.
  ///
  public static let provisional = Symbol("p", meaning: "provisional")
  /// Revised since it was first published.
  ///
  public static let revised = Symbol("r", meaning: "revised")
  /// A count so low that it must stay inside, or a value made from one.
  ///
  public static let lowCount = Symbol("u", meaning: "low count (1 to 7), do not pass on")
  /// Not available.
  ///
  public static let notAvailable = Symbol("x", meaning: "not available")
  /// Not applicable.
  ///
  public static let notApplicable = Symbol("z", meaning: "not applicable")
}
