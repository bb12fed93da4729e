import Records
import Tables
import Vocabulary

/// How the births of the children are known, by which their ages are told.
extension E1 {
  /// Children with an event by how their birth is known.
  static func births(_ base: CountingBase) -> DraftTable {
    var known: [String: Int] = [:]
    var last: Int32 = -1
    for event in base.events where event.child != last {
      last = event.child
      let profile = base.profiles[Int(event.child)]
      known[profile.knownBirth, default: 0] += 1
      let ages = base.ages(ofChild: event.child, on: event.day)
      if profile.birthMonth != nil, !AgeBand.all.contains(where: { $0.holds(ages) }) {
        known["month_unsure", default: 0] += 1
      }
    }
    return counts(
      "births", "Children with an event, by how their birth is known", base.periods.snapshot,
      Dimension(
        id: "known_birth", label: "Birth",
        categories: [
          .init("day", "The day"), .init("month", "The month alone"),
          .init("month_unsure", "Of these, in no age group for sure at the first event"),
          .init("unknown", "Not known"),
        ]), known)
  }
}

extension ChildProfile {
  fileprivate var knownBirth: String {
    birth != nil ? "day" : birthMonth != nil ? "month" : "unknown"
  }
}
