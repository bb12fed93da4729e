import Statistics
import Tables

/// How far a group is from all other children in reaching a milestone by the limit.
struct GapValues {
  let key: [String]
  let waits: RiskTable
  let rest: RiskTable
  let policy: Policy

  /// The number of children, the share within the limit, and its difference to the others'.
  var all: [ReleasedValue] {
    let own = WaitValues(key: key, waits: waits, policy: policy).all
      .filter { [.count, .withinLimit].contains($0.measure) }
    return own + [difference]
  }

  private var difference: ReleasedValue {
    let found = estimate
    return ReleasedValue(
      key: key, measure: .difference, count: waits.children, denominator: nil,
      value: found.map { 100 * $0.value }, lower: found?.interval.map { 100 * $0.lower },
      upper: found?.interval.map { 100 * $0.upper },
      status: found == nil ? .notAvailable : .shown, isLow: policy.isLow(waits.children),
      isLowCount: policy.isLow(waits.children), isLowTotal: false, limit: waits.limit, note: note)
  }

  /// The difference of two cumulative incidences at the limit, with Zou and Donner's interval, which
  /// is Newcombe's where nobody or everybody had reached the milestone.
  private var estimate: Estimate? {
    guard let limit = waits.limit, waits.isKnown(at: limit), rest.isKnown(at: limit),
      let own = WaitEstimate(waits), let other = WaitEstimate(rest)
    else { return nil }
    return Difference.squareAndAdd(
      waits.reached(by: limit, own), minus: rest.reached(by: limit, other))
  }

  private var note: String {
    if waits.children == 0 || rest.children == 0 { return "nobody to compare" }
    if waits.isThin || rest.isThin { return WaitValues.thin }
    if estimate == nil { return "not known yet, nobody was still under watch at the limit" }
    return waits.children < policy.minimumChildren
      ? "made from fewer than \(policy.minimumChildren) children" : ""
  }
}

extension Derivation {
  /// The fewest children of a group that is tested: of one child the test's variance says nothing.
  private static let fewestTested = 10

  /// Gray's test of whether groups reach the milestone equally often, closures in the way.
  func groupTest(_ groups: [RiskTable], key: [String]) -> ReleasedValue {
    let present = groups.filter { $0.children >= Self.fewestTested }
    let isLate = present.contains { $0.isThin || $0.steps.contains { $0.entered > 0 } }
    let test =
      present.count > 1 && !isLate
      ? GrayTest(present.map(\.followUps), cause: 1, causes: 2).test : nil
    let why = isLate ? "waits that enter late cannot be tested" : "too little to tell groups apart"
    var words = why
    if let test {
      let degrees = test.degrees == 1 ? "1 degree" : "\(test.degrees) degrees"
      let left =
        groups.allSatisfy { $0.children == 0 || $0.children >= Self.fewestTested }
        ? "" : ", groups of fewer than \(Self.fewestTested) children left out"
      let among = tests == 1 ? "" : ", one of up to \(tests) tests of this table"
      words =
        "Gray's test with \(degrees) of freedom\(among)\(left): where groups do not differ, one such test "
        + "in twenty falls below 0.05 by chance"
    }
    return ReleasedValue(
      key: key, measure: .pValue, count: nil, denominator: nil, value: test?.p, lower: nil,
      upper: nil, status: test == nil ? .notAvailable : .shown, isLow: false, isLowCount: false,
      isLowTotal: false, limit: nil, note: words)
  }

  private var tests: Int {
    if case .groupTest(let tests) = recipe { tests } else { 1 }
  }
}

extension RiskTable {
  /// Every child's wait again, in order of days; followed up to the limit and no longer, where there
  /// is one: what came later is no part of the question.
  fileprivate var followUps: [FollowUp] {
    let last = limit ?? .max
    let later = steps.filter { $0.day > last }
      .reduce(0) { $0 + $1.events + $1.competing + $1.censored }
    let censored = FollowUp(time: Double(last), outcome: .censored)
    return steps.filter { $0.day <= last }.flatMap { step in
      let ends: [(FollowUp.Outcome, Int)] = [
        (.event(cause: 1), step.events), (.event(cause: 2), step.competing),
        (.censored, step.censored),
      ]
      return ends.flatMap { outcome, count in
        Array(repeating: FollowUp(time: Double(step.day), outcome: outcome), count: count)
      }
    } + Array(repeating: censored, count: later)
  }
}
