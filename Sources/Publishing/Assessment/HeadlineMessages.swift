import Disclosure
import Pages
import Vocabulary

/// The headline messages: sentences that fixed rules make of published values and their intervals.
///
/// No rule looks behind the published values. Where a value is withheld its message is left out.
struct HeadlineMessages {
  let figures: YearFigures

  /// The messages below the question that they answer, in the order of the rules; questions without
  /// a message are left out.
  var parts: [(title: String, messages: [String])] {
    [
      ("How many", changes), ("Who is known more often than others", disproportion),
      ("Who was referred", groups), ("How far referrals got", gap),
      ("Within the standards", standards), ("Who waits longer", differences),
    ].filter { !$0.1.isEmpty }
  }

  /// N1: how many, and whether that is clearly other than the year before.
  private var changes: [String] {
    let said: [(table: String, key: [String], words: String)] = [
      ("A1.headline", [], "children were known to any agency because of harmful sexual behaviour"),
      ("A2.headline", ["referrals"], "referrals were received"),
      ("C0.headline", [], "children received support"),
    ]
    return said.compactMap { table, key, words in
      guard let value = figures.table(table)?.value(.count, at: key), let count = value.count
      else { return nil }
      let before = figures.earlier(table)?.value(.count, at: key)?.count
      return "\(text(value)) \(words). \(change(from: before, to: count))"
    } + rate
  }

  private func change(from before: Int?, to now: Int) -> String {
    guard let before else { return "There is no figure of the year before to compare with." }
    let base = ClearChange.roundingBase(of: figures.release)
    let numbers = "the year before, \(NumberText.whole(before))"
    switch ClearChange.byCounts(before, now, base: base) {
    case nil: return "That is too few to tell a change (\(numbers))."
    case false?: return "That is no clear change (\(numbers))."
    case true?: return "That is clearly \(now > before ? "more" : "fewer") (\(numbers))."
    }
  }

  private var rate: [String] {
    guard let value = figures.table("A5.rate")?.value(.rate), value.value != nil else { return [] }
    return [
      "\(text(value)) of every 10,000 children aged 0 to 17 were known\(interval(value)). "
        + trend(value, figures.earlier("A5.rate")?.value(.rate))
    ]
  }

  private func trend(_ now: PublishedValue, _ before: PublishedValue?) -> String {
    guard let before, let clear = ClearChange.byIntervals(before, now), let old = before.value,
      let new = now.value
    else { return "There is no figure of the year before to compare with." }
    guard clear else { return "The year before it was \(text(before)): no clear change." }
    return "The year before it was \(text(before)): a clear \(new > old ? "rise" : "fall")."
  }

  /// N2: the largest group, where its interval does not touch that of the next.
  private var groups: [String] {
    let referred = "Of the children referred"
    let said = [
      ("B1.age_band", referred, "age group"), ("B2.sex", referred, "group by sex or gender"),
      ("B6.setting", referred, "setting"), ("B7.level", referred, "behaviour level"),
      ("C3.no_support", "Of the children closed without support", "reason"),
    ]
    return said.compactMap { id, whom, group in
      figures.table(id).flatMap { largest($0, whom, group) }
    }
  }

  private func largest(_ table: PublishedTable, _ whom: String, _ group: String) -> String? {
    let measure: Measure = table.values.contains { $0.kind == .percentage } ? .percentage : .count
    let all = table.values.filter { $0.kind == measure && $0.key.count == 1 }
    // Whether a withheld group is larger cannot be told.
    guard !all.isEmpty, !all.contains(where: { $0.status == .confidential }) else { return nil }
    let unknown = ["unknown", "not_recorded", "total", "all"]
    let ranked = all.filter { value in !unknown.contains { value.key[0] == $0 } }
      .compactMap { value in value.value.map { (value, $0) } }.sorted { $0.1 > $1.1 }
    guard ranked.count > 1, let first = ranked.first, first.1 > 0 else { return nil }
    let (top, next) = (first.0, ranked[1].0)
    let clear =
      ClearChange.byIntervals(next, top)
      ?? ClearChange.byCounts(next.count ?? 0, top.count ?? 0, base: 1)
    guard clear == true else {
      return "\(whom), no \(group) stands out clearly as the largest."
    }
    let name = table.words(of: top.key)
    return "\(whom), the largest \(group) is “\(name)”: \(text(top))\(interval(top))."
  }

  /// N3: how far referrals got.
  private var gap: [String] {
    guard let table = figures.table("C3.state"),
      let started = table.value(.percentage, at: ["started"]), let count = started.count,
      let all = started.denominator, let waiting = table.value(.percentage, at: ["waiting"]),
      let closed = table.value(.percentage, at: ["closed_without_support"]),
      waiting.value != nil, closed.value != nil, started.value != nil
    else { return [] }
    let numbers = "\(NumberText.whole(count)) of \(NumberText.whole(all)) children referred"
    return [
      "\(numbers) had started support: \(text(started))\(interval(started)). \(text(closed)) were "
        + "closed without it and \(text(waiting)) were still waiting on the reference date."
    ] + within
  }

  private var within: [String] {
    guard let now = figures.table("C2.within")?.value(.withinLimit, at: ["90"]), now.value != nil
    else { return [] }
    return [
      "\(text(now)) started support within 90 days\(interval(now)). "
        + trend(now, figures.earlier("C2.within")?.value(.withinLimit, at: ["90"]))
    ]
  }

  /// N4: the share of waits within each standard.
  private var standards: [String] {
    guard let table = figures.table("D2.within") else { return [] }
    return table.values.filter { $0.kind == .withinLimit && $0.value != nil }.map { value in
      "\(table.words(of: value.key)): \(text(value))\(interval(value))."
    }
  }

  /// N5: groups whose difference to all other children is clear, and how many were compared.
  private var differences: [String] {
    let compared = figures.tables(startingWith: "C5.gap_by_").flatMap { table in
      table.values.filter { $0.kind == .difference && $0.lower != nil && !$0.isLow }
        .map { (table, $0) }
    }
    guard !compared.isEmpty else { return [] }
    let clear = compared.filter { _, value in
      (value.lower ?? 0) > 0 || (value.upper ?? .infinity) < 0
    }
    let number = Wording.number(compared.count, "group")
    guard !clear.isEmpty else {
      return ["Support within 90 days: no clear difference in any of \(number) compared."]
    }
    return clear.map { table, value in
      let kind = (value.value ?? 0) > 0 ? "more" : "less"
      let name = table.words(of: value.key)
      return "\(table.dimensions[0].label), “\(name)”: support started within 90 days clearly "
        + "\(kind) often than for all other children. The difference is "
        + "\(text(value)) percentage points\(interval(value))."
    } + ["\(number) were compared, of which one in 20 would seem clear by chance."]
  }

  /// N6: groups that are known clearly more or less often than their share of the population.
  private var disproportion: [String] {
    ["B5.sex", "B5.age_band", "B5.ethnic_group"].compactMap(figures.table).flatMap { table in
      Self.clearRatios(of: table).map { value in
        "The rate for “\(table.words(of: value.key))” is \(text(value)) times that of all other "
          + "children\(interval(value))."
      }
    }
  }

  /// Ratios whose interval leaves out 1.
  ///
  /// Of two groups, each of which is the other's rest, only the one that is known more often.
  private static func clearRatios(of table: PublishedTable) -> [PublishedValue] {
    let ratios = table.values.filter { $0.kind == .rateRatio && $0.value != nil && !$0.isLow }
    return ratios.filter { value in
      guard let lower = value.lower, let upper = value.upper else { return false }
      return lower > 1 || (upper < 1 && ratios.count != 2)
    }
  }

  private func text(_ value: PublishedValue) -> String {
    PublishedCells.text(value)
  }

  private func interval(_ value: PublishedValue) -> String {
    PublishedCells.intervalText(value).map { " (95% interval \($0))" } ?? ""
  }
}
