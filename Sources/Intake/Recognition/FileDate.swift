public import Vocabulary

/// When a file is of, by which the newest of two is known.
///
/// What the file says of itself outranks what its name says; a file that says neither is older
/// than one that does.
public struct FileDate: Sendable, Hashable, Comparable {
  /// The day or the last day of the period that it is of.
  public let day: Day
  /// When its header says it was made, in ISO 8601, or empty.
  public let made: String

  /// Creates a date.
  ///
  /// - Parameters:
  ///   - day: The day or the last day of the period that the file is of.
  ///   - made: When its header says it was made, in ISO 8601, or empty.
  public init(day: Day, made: String = "") {
    self.day = day
    self.made = made
  }

  /// Orders dates: by the day, then by when the file was made.
  ///
  /// - Parameters:
  ///   - lhs: A date.
  ///   - rhs: Another date.
  /// - Returns: Whether the first is the earlier.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.day, lhs.made) < (rhs.day, rhs.made)
  }
}
