/// One age band of an area, with what a directly standardised rate needs to know of it.
public struct AgeBand: Sendable, Hashable {
  /// Children by their number of events: those with one event first, then those with two, ….
  public let childrenByEvents: [Int]

  /// People of this band in the area.
  public let population: Double

  /// People of this band in the standard population.
  public let standard: Double

  /// Makes a band whose events are independent, at most one for each child.
  ///
  /// - Parameters:
  ///   - events: Events; a count.
  ///   - population: People of this band in the area; people.
  ///   - standard: People of this band in the standard population; people.
  public init(events: Int, population: Double, standard: Double) {
    self.init(childrenByEvents: [events], population: population, standard: standard)
  }

  /// Makes a band in which one child may have several events.
  ///
  /// - Parameters:
  ///   - childrenByEvents: Children with one event, with two, …; counts.
  ///   - population: People of this band in the area; people.
  ///   - standard: People of this band in the standard population; people.
  public init(childrenByEvents: [Int], population: Double, standard: Double) {
    self.childrenByEvents = childrenByEvents
    self.population = population
    self.standard = standard
  }

  var events: Int {
    zip(1..., childrenByEvents).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// What the events add to the variance of their sum: each child's number squared.
  var squaredEvents: Int {
    zip(1..., childrenByEvents).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
  }
}
