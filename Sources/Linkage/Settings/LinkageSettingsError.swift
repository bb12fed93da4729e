/// A linkage setting that cannot be used.
public enum LinkageSettingsError: Error, Hashable, CustomStringConvertible {
  /// The share of chance is not above 0 and at most 1.
  case chanceShareOutOfBounds(Double)
  /// The expected number of other children is not above 0 and at most 1.
  case expectedOthersOutOfBounds(Double)
  /// The largest block is not between 2 and 10,000.
  case largestBlockOutOfBounds(Int)
  /// The days between referring on and receiving are not between 0 and 31.
  case referralDaysOutOfBounds(Int)
  /// The threshold is not between 0.05 and 0.999.
  case thresholdOutOfBounds(Double)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .chanceShareOutOfBounds(let number):
      "linkage setting 'chance_share' is \(number); write a number above 0 and at most 1"
    case .expectedOthersOutOfBounds(let number):
      "linkage setting 'expected_others' is \(number); write a number above 0 and at most 1"
    case .largestBlockOutOfBounds(let number):
      "linkage setting 'largest_block' is \(number); write a whole number from 2 to 10000"
    case .referralDaysOutOfBounds(let number):
      "linkage setting 'referral_days' is \(number); write a whole number from 0 to 31"
    case .thresholdOutOfBounds(let number):
      "linkage setting 'threshold' is \(number); write a chance from 0.05 to 0.999"
    }
  }
}
