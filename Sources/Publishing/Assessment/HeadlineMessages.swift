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
      ("How many", changes),
      ("Who is known more often, and who less often, than others", disproportion),
      ("Who was referred", groups), ("How far referrals got", gap),
      ("Within the standards", standards), ("Who waits longer", differences),
    ].filter { !$0.1.isEmpty }
  }

  /// The symbols that messages bear, each once.
  var symbols: [Symbol] {
    [Symbol.lowCount, .low].filter { symbol in
      parts.contains { $0.messages.contains { $0.contains(symbol.bracketed) } }
    }
  }

  /// What a year that is not complete has in each of its sentences.
  var soFar: String { figures.isProvisional ? " so far" : "" }

  /// N1: how many, and whether that is clearly other than the year before.
  private var changes: [String] {
    let said: [(table: String, key: [String], words: String)] = [
      ("A1.headline", [], "children were known to any agency because of harmful sexual behaviour"),
      ("A2.headline", ["referrals"], "referrals were received"),
      ("C0.headline", [], "children received support"),
    ]
    return said.compactMap { table, key, words in
      guard let value = figures.table(table)?.value(.count, at: key), value.count != nil
      else { return nil }
      let before = figures.earlier(table)?.value(.count, at: key)
      return remarking(table, "In the year\(soFar), \(text(value)) \(words).")
        + YearChange(figures, of: table).ofCounts(before, value)
    } + rate
  }

  private var rate: [String] {
    guard let value = figures.table("A5.rate")?.value(.rate), value.value != nil else { return [] }
    return [
      "Of every 10,000 children aged 0 to 17, \(text(value)) were known\(soFar)\(interval(value))."
        + YearChange(figures, of: "A5.rate")
        .ofIntervals(figures.earlier("A5.rate")?.value(.rate), value)
    ]
  }

  /// N3: how far referrals got.
  private var gap: [String] {
    guard let table = figures.table("C3.state"),
      let started = table.value(.percentage, at: ["started"]), let count = started.count,
      let all = started.denominator, let waiting = table.value(.percentage, at: ["waiting"]),
      let closed = table.value(.percentage, at: ["closed_without_support"]),
      waiting.value != nil, closed.value != nil, started.value != nil
    else { return [] }
    let told = isOfAll(all) ? "," : " of whom a source records whether support started,"
    let grown = table.value(.percentage, at: ["of_age"]).map { value in
      value.count == 0 || value.value == nil ? "" : ", \(text(value)) turned 18"
    }
    return [
      remarking(
        "C3.state",
        "Of \(NumberText.whole(all)) children referred\(soFar)\(told) \(NumberText.whole(count)) had "
          + "started support: \(text(started))\(interval(started)). Without support, \(text(closed)) "
          + "were closed\(grown ?? "") and \(text(waiting)) were still waiting on the reference date."
      )
    ] + within
  }

  /// Whether a denominator is of all children referred in the year.
  private func isOfAll(_ denominator: Int) -> Bool {
    let referred = figures.table("C1.funnel")?.value(.percentage, at: ["referred"])?.denominator
    return referred.map { $0 == denominator } ?? true
  }

  /// A sentence with what the title of its table remarks.
  private func remarking(_ table: String, _ sentence: String) -> String {
    guard let remarks = figures.table(table)?.remarks, !remarks.isEmpty else { return sentence }
    return "\(sentence.dropLast()) \(remarks)."
  }

  /// What stands before shares of a public release in which open waits count as not reached.
  private var least: String {
    figures.release.description.audience == .public ? "at least " : ""
  }

  private var within: [String] {
    guard let now = figures.table("C2.within")?.value(.withinLimit, at: ["90"]), now.value != nil
    else { return [] }
    let words = remarking(
      "C2.within",
      "Of the children referred\(soFar), \(least)\(text(now)) started support within 90 calendar "
        + "days\(interval(now)).")
    // Of a later year more waits are still open, which a public release takes for not reached.
    guard least.isEmpty else { return [words] }
    return [
      words
        + YearChange(figures, of: "C2.within").ofIntervals(
          figures.earlier("C2.within")?.value(.withinLimit, at: ["90"]), now)
    ]
  }

  /// N4: the share of waits within each standard, and of how many it is on record.
  ///
  /// The first is that which would hold had no wait been closed.
  private var standards: [String] {
    guard let table = figures.table("D2.within") else { return [] }
    return table.values.filter { $0.kind == .withinLimit && $0.value != nil }.map { value in
      "\(table.words(of: value.key)): \(least)\(text(value))\(soFar)\(interval(value))."
        + onRecord(value)
    }
  }

  private func onRecord(_ value: PublishedValue) -> String {
    guard let all = figures.table("D2.incidence")?.value(.withinLimit, at: value.key),
      all.value != nil, text(all) != text(value)
    else { return "" }
    return " Of all who waited, \(text(all)) are on record as in time."
  }

  func text(_ value: PublishedValue) -> String {
    PublishedCells.text(value)
  }

  func interval(_ value: PublishedValue) -> String {
    PublishedCells.intervalText(value).map { " (95% interval \($0))" } ?? ""
  }
}
