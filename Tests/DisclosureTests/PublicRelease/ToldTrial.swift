@testable import Disclosure

/// The children of a group, those of whom a step is told, and those who reached it.
struct ToldGroup: Equatable {
  let base: Int
  let told: Int
  let reached: Int

  init(base: Int, told: Int, reached: Int) {
    (self.base, self.told, self.reached) = (base, told, reached)
  }

  /// An invented group; often all are told of, and else nearly all.
  init(_ generator: inout some RandomNumberGenerator) {
    let base = Int.random(in: 2...44, using: &generator)
    let untold = Int.random(in: 0...4, using: &generator)
    let told = base - min(untold, max(1, base / 10))
    self.init(base: base, told: told, reached: Int.random(in: 0...told, using: &generator))
  }

  static func + (one: ToldGroup, other: ToldGroup) -> ToldGroup {
    ToldGroup(
      base: one.base + other.base, told: one.told + other.told,
      reached: one.reached + other.reached)
  }

  /// What is shown of a group: the counts that a number can stand for; nothing where it is hidden.
  struct Seen {
    let base: ClosedRange<Int>?
    let told: ClosedRange<Int>?
    let reached: ClosedRange<Int>?
    /// Whether there is a figure of the step.
    let isTold: Bool

    /// Whether counts are rounded: then one child may be more than a tenth.
    var isRounded = false
    /// The fewest of whom there is a figure although some are not told of.
    var least = 0

    /// All groups that fit; those who reached the step are left to be as many as they can.
    func groups(like truth: ToldGroup, upTo most: Int) -> [ToldGroup] {
      (base ?? 1...most).flatMap { base in
        (0...base).filter { fits(base, $0, like: truth) }
          .map { ToldGroup(base: base, told: $0, reached: $0) }
      }
    }

    /// Whether so many of a group can be told of: all, or, where it is seen that there are others, all
    /// but at most a tenth.
    func fits(_ base: Int, _ told: Int, like truth: ToldGroup) -> Bool {
      guard isTold else { return told == 0 }
      let untold = base - told
      guard truth.told < truth.base else { return untold == 0 }
      guard base >= least else { return false }
      let isFew = 10 * untold <= base || (untold == 1 && isRounded)
      return untold > 0 && told > 0 && isFew && self.told?.contains(told) ?? true
    }

    func reached(upTo told: Int) -> ClosedRange<Int>? {
      let (lower, upper) = (reached?.lowerBound ?? 1, min(told, reached?.upperBound ?? told))
      return lower <= upper ? lower...upper : nil
    }
  }
}

/// A funnel of two groups and both together as it went out, with every table that could be behind it.
///
/// Independent of the attack: all whole numbers are gone through.
struct ToldTrial {
  private enum Count: CaseIterable { case base, told, reached, untold }

  private let truths: [ToldGroup]
  private let seen: [ToldGroup.Seen]
  private let policy: PublicPolicy
  private var bounds: [[Count: ClosedRange<Int>]] = [[:], [:], [:]]

  init(
    _ groups: [ToldGroup], whole: ReleasedTable?, parts: ReleasedTable?, policy: PublicPolicy
  ) {
    truths = groups + [groups[0] + groups[1]]
    self.policy = policy
    seen = zip([parts, parts, whole], [["male"], ["female"], []]).map { table, group in
      func value(_ stage: String) -> ReleasedValue? {
        table?.values.first { $0.key == group + [stage] }
      }
      func range(_ number: Int?) -> ClosedRange<Int>? { number.map { policy.counts(shownAs: $0) } }
      let decided = value("decided")
      return ToldGroup.Seen(
        base: range(value("referred")?.count), told: range(decided?.denominator),
        reached: range(decided?.count), isTold: decided != nil,
        isRounded: policy.base > 1, least: policy.leastWholeOfTold)
    }
    enumerate()
  }

  /// Whether a figure goes out of fewer than all.
  var showsFewerTold: Bool {
    zip(truths, seen).contains { $1.isTold && $0.told < $0.base }
  }

  /// The hidden counts, and what lies between two counts where it is low and can be told.
  var hidden: [(group: Int, name: String, range: ClosedRange<Int>?)] {
    truths.indices.flatMap { group in
      Count.allCases.filter { isHidden($0, group) }.map {
        (group, "\($0)", bounds[group][$0])
      }
    }
  }

  /// Those of them that can be told more closely than the policy allows.
  var leaks: [String] {
    hidden.filter { found in
      guard let range = found.range else { return true }
      return range.upperBound - range.lowerBound < policy.width
        || range.upperBound < policy.threshold
    }.map { "\($0.name) of \($0.group): \($0.range.map { "\($0)" } ?? "none")" }
  }

  private func isHidden(_ count: Count, _ group: Int) -> Bool {
    let (truth, seen) = (truths[group], seen[group])
    switch count {
    case .base: return seen.base == nil
    case .told: return seen.isTold && seen.told == nil && truth.told < truth.base
    case .reached: return seen.isTold && seen.reached == nil
    case .untold:
      return seen.isTold && policy.base == 1
        && (1...policy.threshold).contains(truth.base - truth.told)
    }
  }

  private mutating func enumerate() {
    let most = 2 * truths[2].base + 10
    let groups = zip(truths, seen).prefix(2).map { $1.groups(like: $0, upTo: most) }
    for one in groups[0] {
      for other in groups[1] { add(one, other) }
    }
  }

  /// Takes two groups for possible where the whole fits them.
  private mutating func add(_ one: ToldGroup, _ other: ToldGroup) {
    let base = one.base + other.base
    guard seen[2].base?.contains(base) ?? true else { return }
    let parts = [one, other]
    let isBroken = seen[0].isTold
    let like = ToldGroup.Seen(
      base: base...base, told: seen[2].told, reached: nil, isTold: seen[2].isTold,
      isRounded: policy.base > 1, least: policy.leastWholeOfTold)
    let sums = isBroken ? one.told + other.told...one.told + other.told : 0...base
    for told in sums where like.fits(base, told, like: truths[2]) {
      let whole = ToldGroup(base: base, told: told, reached: told)
      guard seen[2].isTold, let all = seen[2].reached(upTo: whole.told) else {
        if !seen[2].isTold { note(parts + [whole]) }
        continue
      }
      guard isBroken else {
        note(parts + [whole])
        note(.reached, of: 2, all)
        continue
      }
      guard let first = seen[0].reached(upTo: one.told),
        let second = seen[1].reached(upTo: other.told),
        first.lowerBound + second.lowerBound <= all.upperBound,
        first.upperBound + second.upperBound >= all.lowerBound
      else { continue }
      note(parts + [whole])
      note(.reached, of: 0, rest(of: all, less: second, in: first))
      note(.reached, of: 1, rest(of: all, less: first, in: second))
      note(
        .reached, of: 2,
        max(
          all.lowerBound, first.lowerBound + second.lowerBound)...min(
            all.upperBound, first.upperBound + second.upperBound))
    }
  }

  private func rest(
    of all: ClosedRange<Int>, less other: ClosedRange<Int>, in own: ClosedRange<Int>
  ) -> ClosedRange<Int> {
    max(
      own.lowerBound, all.lowerBound - other.upperBound)...min(
        own.upperBound, all.upperBound - other.lowerBound)
  }

  private mutating func note(_ groups: [ToldGroup]) {
    for (place, group) in groups.enumerated() {
      note(.base, of: place, group.base...group.base)
      note(.told, of: place, group.told...group.told)
      note(.untold, of: place, (group.base - group.told)...(group.base - group.told))
    }
  }

  private mutating func note(_ count: Count, of group: Int, _ range: ClosedRange<Int>) {
    let known = bounds[group][count] ?? range
    bounds[group][count] =
      min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
  }
}
