import Records
import Tables
import Vocabulary

/// Of how many of those whom a figure is about a source keeps the step, and of whom none does.
///
/// The figure is of the first alone. Where the others are many it says nothing of all: who keeps a
/// column is often who takes the step.
struct Keeping {
  let told: Int
  /// How many have no source that keeps it.
  private let number: Int
  /// They themselves, where they are asked about by group.
  let untold: [Subject]
  /// How many are set aside because their dates cannot be.
  private let misdated: Int
  /// Of those who reached the step, how many on a day that is told, and how many on one that is not.
  private let reached: (dated: Int, undated: Int)

  init(
    told: Int, untold: [Subject], misdated: Int = 0, reached: (dated: Int, undated: Int) = (0, 0)
  ) {
    self.told = told
    self.untold = untold
    self.misdated = misdated
    self.reached = reached
    number = untold.count
  }

  init(told: Int, untold number: Int) {
    self.told = told
    self.number = number
    untold = []
    misdated = 0
    reached = (0, 0)
  }

  /// What titles say, where the dates of more than a tenth of the children of some lines cannot be.
  ///
  /// - Parameter lines: What each line is called, and of whom it is.
  /// - Returns: The remark, where there is one.
  static func remarks(_ lines: [(name: String, Keeping?)]) -> [TableTitle.Remark] {
    let misdated = lines.filter { _, line in
      line.map { UntoldLimit.isExceeded(told: $0.told, untold: $0.misdated) } ?? false
    }
    guard !misdated.isEmpty else { return [] }
    let names = misdated.map { "'\($0.name)'" }.joined(separator: ", ")
    let words = "more than a tenth are set aside because of their dates (E2.backwards)"
    return [.counted("of \(names) \(words)")]
  }

  /// What titles of tables of who waits say, where some are left out of whom nobody tells.
  func remarks(onWaitsFor milestone: Milestone) -> [TableTitle.Remark] {
    number > 0 && reason(milestone) == nil ? Self.remarks(onWaitsFor: milestone) : []
  }

  /// That a few are left out who may wait too.
  static func remarks(onWaitsFor milestone: Milestone) -> [TableTitle.Remark] {
    let words = Requirement.milestone(milestone).words
    return [
      .counted(
        "without those of whom no source records \(words), at most a tenth, who may wait too")
    ]
  }

  /// Why there is no figure, where too few are told of; as a clause without a stop.
  func reason(_ milestone: Milestone, of whom: String = "the children") -> Reason? {
    let words = "fills the column that records \(Requirement.milestone(milestone).words)"
    if UntoldLimit.isExceeded(told: reached.dated, untold: reached.undated) {
      return .counted("for more than a tenth of those who reached it no source \(words)")
    }
    guard UntoldLimit.isExceeded(told: told, untold: number) else { return nil }
    return .counted(
      told == 0
        ? "no source of \(whom) \(words)" : "for more than a tenth of \(whom) no source \(words)")
  }

  /// Why there is no breakdown, where too few of any group are told of that has a figure.
  ///
  /// - Parameters:
  ///   - milestone: The step.
  ///   - breakdown: The breakdown.
  ///   - base: What is counted from.
  ///   - told: Gives how many of each group are told of, in the breakdown's order.
  /// - Returns: The reason, as a clause without a stop.
  func reason(
    _ milestone: Milestone, by breakdown: Breakdown, _ base: CountingBase, told: () -> [Int]
  ) -> Reason? {
    guard untold.count > 1 else { return nil }
    let told = told()
    var counts = [Int](repeating: 0, count: told.count)
    for subject in untold { counts[breakdown.position(of: subject, base)] += 1 }
    let isExceeded = zip(told, counts).contains { told, untold in
      told > 0 && UntoldLimit.isExceeded(told: told, untold: untold)
    }
    guard isExceeded else { return nil }
    let words = "fills the column that records \(Requirement.milestone(milestone).words)"
    return .counted("for more than a tenth of the children of some group no source \(words)")
  }
}

extension CountingBase {
  /// Of whom of some children a source tells a milestone.
  ///
  /// Those who came before anybody kept it are among the untold: whose day is recorded all the same
  /// are those who reached it.
  func keeping(
    of children: [ReferredChild], where isTold: (Int, ReferredChild) -> Bool
  ) -> Keeping {
    let untold = children.enumerated().filter { !isTold($0, $1) }.map(\.element.first.subject)
    return Keeping(told: children.count - untold.count, untold: untold)
  }

  /// Of whom of the children referred in a period a source tells whether support started.
  func keepingOfSupport(_ children: [ReferredChild]) -> Keeping {
    keeping(of: children) { tells(.supportStarted, of: $1) }
  }

  /// Of whom of the children referred in a period a source tells on which day support started, by the
  /// wait of each for it.
  func keepingOfSupport(_ children: [ReferredChild], _ waits: [WaitSpan]) -> Keeping {
    let untold = zip(children, waits).filter { !$1.isTold || $1.isUndated }
    return Keeping(
      told: children.count - untold.count, untold: untold.map(\.0.first.subject),
      reached: reached(waits))
  }

  /// Of those who reached what they waited for, how many on a day that is told, and on one that is not.
  func reached(_ waits: [WaitSpan]) -> (dated: Int, undated: Int) {
    // Hardly any partnership has one of them, and millions of waits need not be judged twice.
    guard waits.contains(where: \.isUndated) else { return (0, 0) }
    let all = waits.map { ($0.leftOut(self), $0.end(by: settings.asOf).kind) }
    return (
      all.count { $0.0 == nil && $0.1 == .reached }, all.count { $0.0 == .undated }
    )
  }

  /// Whether a journey's referral or notification came before any source kept a milestone.
  func isBeforeBeginning(of milestone: Milestone, ofJourney place: Int32) -> Bool {
    let reached = milestones(ofJourney: place)
    guard let received = reached[.referral] ?? reached[.notification] else { return false }
    return Quarter.of(received) < begin(of: milestone, ofJourney: place)
  }
}

/// What is known of who keeps the day of a step, of those who wait for it on the reference date.
struct Keepers {
  /// Why there is no count of them, where too few are told of.
  let reason: Reason?
  /// What titles say, where some came before anybody kept it and are not in the count.
  let remarks: [TableTitle.Remark]

  init(of milestone: Milestone, among journeys: [Int32], _ base: CountingBase) {
    let told = journeys.map { base.tells(milestone, ofJourney: $0) }
    let untold = zip(journeys, told).filter { !$1 }.map(\.0)
    let early = untold.filter { base.isBeforeBeginning(of: milestone, ofJourney: $0) }
    let isAnyTold = untold.count < journeys.count
    let asked = isAnyTold ? untold.count - early.count : untold.count
    let isTold = zip(journeys, told).filter { $1 }.map(\.0)
    reason =
      Keeping(told: isTold.count, untold: asked).reason(milestone, of: "those who wait")
      ?? base.reasonWithoutClosures(isTold.count, waiting: isTold)
    let isPart = !early.isEmpty && reason == nil
    let isWithoutSome = asked > 0 && reason == nil
    let begin = isPart ? early.map { base.begin(of: milestone, ofJourney: $0) }.max() : nil
    remarks =
      [begin.flatMap(Quarter.first)].compactMap(\.self).map { first in
        let words = Requirement.milestone(milestone).words
        return .told(
          "without those who came before \(first.month): \(words) is recorded only from then")
      } + (isWithoutSome ? Keeping.remarks(onWaitsFor: milestone) : [])
  }
}
