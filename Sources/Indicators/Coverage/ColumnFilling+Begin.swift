import Foundation

/// When a column began to be kept, as far as the rows can say it.
///
/// A column begins to be kept after quarters without any of its days, where rows waited for one in
/// them that would hardly all have waited in vain: of the n rows that wait for a day some quarters
/// after they were told, m wait in those quarters, and each that gets one gets it there with chance
/// m / n. The product over all that get one of the chances that they do not is the chance of the
/// column. A single day in them may be a slip: then the chance is that of one at most.
///
/// Where the rows told in them were filled later about as often as those told since, their days are
/// not lost, and the column was kept all along. Quarters without a day after the first are no gap:
/// children who wait, and a service that stopped, look just so.
///
/// > Source: a permutation test within strata of equal delay, drawn with replacement; the strata, and
/// > the share of those told since, are those of the life table (Cutler and Ederer 1958).
extension ColumnFilling {
  /// Quarters at either end in which it is not sure that a column was kept.
  struct Doubt {
    /// Those before the first day.
    var before: Int?
    /// Those after the last day.
    var after: Int?
  }

  /// The chance below which a run of empty rows is taken for a column that nobody kept.
  private static let unlikely = 0.01
  /// The chance below which nobody can be sure that it was kept.
  private static let doubtful = 0.2

  /// The quarter from which it was kept; none where it was from the beginning.
  func begins(before end: Int) -> Int? {
    // The quarter that is not over counts as one: what waits in it has less time there, which only
    // makes the chance look larger.
    guard let all = told(before: end + 1) else { return nil }
    let days = days.filter { all.contains($0.key) }
    let first = days.keys.sorted().prefix(2)
    let begins = first.reversed().first { begin in
      let run = all.lowerBound..<begin
      let slips = days.reduce(0) { $0 + (run.contains($1.key) ? $1.value : 0) }
      return slips <= 1 && chance(ofAtMost: slips, in: run, of: all) < Self.unlikely
        && !isMadeUp(run, in: all)
    }
    return begins.map(Self.quarter)
  }

  /// The quarters at either end in which it may not have been kept.
  func doubt(before end: Int) -> Doubt {
    guard hasDay, let all = told(before: end) else { return Doubt() }
    let days = days
    var doubt = Doubt()
    if let first = all.first(where: { days[$0] != nil }), begins(before: end) == nil,
      chance(ofAtMost: 0, in: all.lowerBound..<first, of: all) < Self.doubtful
    {
      doubt.before = Self.quarter(first)
    }
    if let last = all.last(where: { days[$0] != nil }), days[all.upperBound + 1] == nil,
      chance(ofAtMost: 0, in: last + 1..<all.upperBound + 1, of: all) < Self.doubtful
    {
      doubt.after = Self.quarter(last)
    }
    return doubt
  }

  /// Whether the rows told in some quarters were filled later at least nine tenths as often as those
  /// told since; where none of these is filled yet, whether half of them were.
  private func isMadeUp(_ run: Range<Int>, in all: ClosedRange<Int>) -> Bool {
    let share = Double(filled(told: run)) / Double(rows[run].reduce(0) { $0 + Int($1) })
    let since = shareFilled(told: run.upperBound...all.upperBound)
    return since > 0 ? share >= 0.9 * since : share >= 0.5
  }

  /// The share of rows that are filled in the end, of those told in some quarters up to the last.
  private func shareFilled(told some: ClosedRange<Int>) -> Double {
    1
      - waiting(in: some).reduce(1.0) { empty, at in
        at.number == 0 ? empty : empty * (1 - Double(at.filled) / Double(at.number))
      }
  }

  /// The chance that so few rows, one at most, got their day in a run of quarters, were each delay as
  /// likely in them as in all.
  private func chance(
    ofAtMost slips: Int, in run: Range<Int>, of all: ClosedRange<Int>
  ) -> Double {
    var (none, one) = (1.0, 0.0)
    for at in waiting(in: all, run) where at.inside > 0 {
      let (hit, rows) = (Double(at.inside) / Double(at.number), Double(at.filled))
      let missed = pow(1 - hit, rows)
      one = one * missed + (rows > 0 ? none * rows * hit * pow(1 - hit, rows - 1) : 0)
      none *= missed
    }
    return slips == 0 ? none : none + one
  }

  /// Of rows told in some quarters, by delay: how many wait so long by the last of the quarters, how
  /// many of these in a run, and how many get their day then.
  private func waiting(
    in all: ClosedRange<Int>, _ run: Range<Int> = 0..<0
  ) -> [(number: Int, inside: Int, filled: Int)] {
    var waiting = rows
    return (0...Self.longest).map { delay in
      var (number, inside, got) = (0, 0, 0)
      for place in all where place + delay <= all.upperBound {
        let filled = filled(told: place, after: delay)
        number += Int(waiting[place])
        if run.contains(place + delay) { inside += Int(waiting[place]) }
        got += Int(filled)
        waiting[place] -= filled
      }
      return (number, inside, got)
    }
  }
}
