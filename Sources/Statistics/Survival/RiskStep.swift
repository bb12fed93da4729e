/// One line of a risk table: who could still have an event at a time, and what happened then.
///
/// Curves can be built from these lines alone, so that Disclosure can build them again from
/// protected counts.
public struct RiskStep: Sendable, Hashable {
  /// Time since the start of the clock, such as whole working days.
  public let time: Double

  /// Children watched at this time to whom nothing had happened before it.
  public let atRisk: Int

  /// Events at this time by cause; causes 1, 2, … in order.
  public let events: [Int]

  /// Children whose watching ended at this time without an event: at risk at it, not after it.
  public let censored: Int

  /// Makes a line with one kind of event.
  ///
  /// - Parameters:
  ///   - time: Time since the start of the clock; days.
  ///   - atRisk: Children at risk; a count.
  ///   - events: Events at this time; a count.
  ///   - censored: Children censored at this time; a count.
  public init(time: Double, atRisk: Int, events: Int, censored: Int) {
    self.init(time: time, atRisk: atRisk, eventsByCause: [events], censored: censored)
  }

  /// Makes a line with competing kinds of event.
  ///
  /// - Parameters:
  ///   - time: Time since the start of the clock; days.
  ///   - atRisk: Children at risk; a count.
  ///   - eventsByCause: Events at this time; counts, one per cause in order.
  ///   - censored: Children censored at this time; a count.
  public init(time: Double, atRisk: Int, eventsByCause: [Int], censored: Int) {
    self.time = time
    self.atRisk = atRisk
    self.events = eventsByCause
    self.censored = censored
  }

  /// Events of any cause.
  var allEvents: Int { events.reduce(0, +) }
}
