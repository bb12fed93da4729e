import Records
import Vocabulary

/// Of how many of those whom a figure is about a source keeps the step, and of how many none does.
///
/// The figure is of the first alone. Where the others are many it says nothing of all: who keeps a
/// column is often who takes the step.
struct Keeping {
  /// More than one in so many without a source are too many, unless it is a single one.
  private static let most = 10

  private var told = 0
  private var untold = 0

  mutating func add(isTold: Bool) {
    if isTold { told += 1 } else { untold += 1 }
  }

  /// Takes one back that was added as untold.
  mutating func removeUntold() {
    untold -= 1
  }

  /// Why there is no figure, where too few are told of; as a clause without a stop.
  func reason(_ milestone: Milestone, of whom: String) -> String? {
    let words = "fills the column that records \(Requirement.milestone(milestone).words)"
    guard untold > 0, told > 0 else {
      return untold > 0 ? "no source of \(whom) \(words)" : nil
    }
    guard untold > 1, Self.most * untold > told + untold else { return nil }
    return "for more than a tenth of \(whom) no source \(words)"
  }
}

extension CountingBase {
  /// How many of some children a source tells a milestone of.
  ///
  /// Those who came before anybody kept it are not asked about where titles of the period say so.
  func keeping(
    _ milestone: Milestone, of children: [ReferredChild], in period: Period,
    where isTold: (Int, ReferredChild) -> Bool
  ) -> Keeping {
    let isPart = saysBeginning(of: milestone, in: period)
    var keeping = Keeping()
    for (place, child) in children.enumerated() {
      let told = isTold(place, child)
      let isEarly = referrals[child.places].allSatisfy {
        isBeforeBeginning(of: milestone, ofJourney: $0.place)
      }
      if told || !isPart || !isEarly { keeping.add(isTold: told) }
    }
    return keeping
  }

  /// Why so few of the children referred in a period are told of that their waits for support say
  /// nothing of all.
  func reasonAgainstSupport(of children: [ReferredChild], in period: Period) -> String? {
    keeping(.supportStarted, of: children, in: period) { tells(.supportStarted, of: $1) }
      .reason(.supportStarted, of: "the children")
  }

  /// Whether titles say from when on a milestone is recorded in a period.
  func saysBeginning(of milestone: Milestone, in period: Period) -> Bool {
    coverage.part(of: .milestone(milestone), in: period) != nil
  }

  /// Whether a journey's referral came before any source kept a milestone.
  func isBeforeBeginning(of milestone: Milestone, ofJourney place: Int32) -> Bool {
    guard let received = milestones(ofJourney: place)[.referral] else { return false }
    return Quarter.of(received) < begin(of: milestone)
  }

  /// What titles say of a milestone that is recorded only from a quarter on.
  func beginningWords(_ milestone: Milestone) -> String? {
    Quarter.first(begin(of: milestone)).map {
      "\(Requirement.milestone(milestone).words) is recorded only from \($0.month)"
    }
  }
}

/// What is known of who keeps the day of a step, of those who wait for it on the reference date.
struct Keepers {
  /// Why there is no count of them, where too few are told of.
  let reason: String?
  /// What titles say, where some came before anybody kept it and are not in the count.
  let words: [String]

  init(of milestone: Milestone, among journeys: [Int32], _ base: CountingBase) {
    let told = journeys.map { base.tells(milestone, ofJourney: $0) }
    let isAnyTold = told.contains(true)
    var keeping = Keeping()
    var isPart = false
    for (place, isTold) in zip(journeys, told) {
      let isEarly = !isTold && base.isBeforeBeginning(of: milestone, ofJourney: place)
      isPart = isPart || isEarly
      if !isEarly || !isAnyTold { keeping.add(isTold: isTold) }
    }
    reason = keeping.reason(milestone, of: "those who wait")
    words = isPart && reason == nil ? [base.beginningWords(milestone)].compactMap(\.self) : []
  }
}
