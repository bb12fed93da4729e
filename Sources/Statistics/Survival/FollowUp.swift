/// How long one child was watched, and how it ended.
///
/// The clock starts at the referral, day 0. A negative or missing duration is a matter for the
/// data-quality table and never becomes 0 here.
public struct FollowUp: Sendable, Hashable {
  /// What ended the watching.
  public enum Outcome: Sendable, Hashable {
    /// Nothing had happened when the watching ended.
    case censored

    /// An event, with the number of its cause: 1 for the first kind, 2 for the next.
    case event(cause: Int)
  }

  /// When the child came under watch, in the unit of `time`; nil if from the start of the clock.
  public let entry: Double?

  /// When the watching ended, such as whole working days since the referral.
  public let time: Double

  /// What ended the watching.
  public let outcome: Outcome

  /// Makes the follow-up of a child watched from the start of the clock.
  ///
  /// - Parameters:
  ///   - time: End of the watching since the start of the clock; days, at least 0.
  ///   - outcome: What ended it.
  /// - Precondition: `time` is a number, at least 0.
  public init(time: Double, outcome: Outcome) {
    precondition(time >= 0 && time.isFinite, "a duration is a number, at least 0")
    self.entry = nil
    self.time = time
    self.outcome = outcome
  }

  /// Makes the follow-up of a child who came under watch after the clock had started.
  ///
  /// A child already open before the period counts from the day the period began, otherwise its
  /// earlier days would be days in which nothing could have happened (immortal time). Nil unless
  /// the watching ends after it begins, on a day from 0.
  ///
  /// - Parameters:
  ///   - entry: Beginning of the watching since the start of the clock; days.
  ///   - time: End of the watching since the start of the clock; days, after `entry`.
  ///   - outcome: What ended it.
  public init?(entry: Double, time: Double, outcome: Outcome) {
    guard time >= 0, time.isFinite, entry < time else { return nil }
    self.entry = entry
    self.time = time
    self.outcome = outcome
  }

  private init(entry: Double?, ending time: Double, _ outcome: Outcome) {
    self.entry = entry
    self.time = time
    self.outcome = outcome
  }

  /// The same watching with its end by censoring as the event.
  var reversed: FollowUp {
    FollowUp(entry: entry, ending: time, cause == nil ? .event(cause: 1) : .censored)
  }

  /// The number of the cause, or nil for a child still waiting.
  var cause: Int? {
    guard case .event(let cause) = outcome else { return nil }
    return cause
  }
}
