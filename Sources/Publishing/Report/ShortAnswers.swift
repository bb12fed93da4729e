import Disclosure
import Pages
import Vocabulary

/// Answers in one sentence, each number as published and marked where it is low.
struct ShortAnswers {
  private let release: Release

  init(_ release: Release) {
    self.release = release
  }

  /// How many children were supported.
  var supported: [Block] {
    sentence("C0.headline") { table in
      Self.number(table, []).map { "\($0) children received support." }
    }
  }

  /// How many children were known at all, for context.
  var known: [Block] {
    guard let table = release.featured("A1.headline"), let number = Self.number(table, [])
    else { return [] }
    return [
      .paragraph([
        .plain("For context: \(number) children were known to any agency ("),
        .link("A1", to: IndicatorGroup.address(of: table.id, table.indicator)),
        .plain("), \(table.period.label)."),
      ])
    ]
  }

  /// Why the tiers add up to more than the children, where they do.
  var tiersNote: Prose? {
    // Of rounded numbers the sum tells nothing.
    guard release.description.audience == .internal, let tiers = release.featured("C0.tier"),
      let all = release.featured("C0.headline"),
      tiers.period == all.period, let children = all.values.first?.count,
      tiers.values.compactMap(\.count).reduce(0, +) > children
    else { return nil }
    return """
      The tiers add up to more than the children: some children had support in more than one tier \
      and are counted in each.
      """
  }

  /// How many referrals there were, and for how many children.
  var referrals: [Block] {
    sentence("A2.headline") { table in
      guard let referrals = Self.number(table, ["referrals"]),
        let children = Self.number(table, ["children"])
      else { return nil }
      return "\(referrals) referrals were received, for \(children) children."
    }
  }

  /// The children supported, by gender or sex.
  var sexes: [Block] {
    listed(["C0.sex"]) { table in Self.listed(table, table.values.map(\.key)) }
  }

  /// The children supported, by learning difficulty or disability, care and ethnic group.
  var characteristics: [Block] {
    listed(["C0.learning", "C0.looked_after", "C0.ethnic_group"]) { table in
      switch table.id {
      case "C0.learning":
        "learning difficulty or disability, broadly, \(Self.share(table, ["broad"]))"
      case "C0.looked_after": "looked after \(Self.share(table, ["yes"]))"
      default: Self.listed(table, table.values.map(\.key))
      }
    }
  }

  /// What became of the children referred.
  var outcome: [Block] {
    sentence("C3.state") { table in
      let states = ["started", "closed_without_support", "waiting"]
      let numbers = states.compactMap { Self.number(table, [$0]) }
      let grown = Self.number(table, ["of_age"])
      let ofAge = grown.map { $0 == "0" ? "" : ", \($0) turned 18 without it" } ?? ""
      guard numbers.count == states.count, let all = table.values.first?.denominator
      else { return nil }
      let told = isOfAll(table, all) ? "" : " of whom a source records whether support started"
      return "Of \(NumberText.whole(all)) children referred\(told), \(numbers[0]) had started "
        + "support, \(numbers[1]) were closed without it\(ofAge) and \(numbers[2]) were still "
        + "waiting on the reference date."
    }
  }

  /// Whether a denominator is of all children referred in the period of a table.
  private func isOfAll(_ table: ReleasedTable, _ denominator: Int) -> Bool {
    guard let referred = release.featured("C1.funnel"), referred.period == table.period,
      let all = referred.values.first(where: { $0.key == ["referred"] })?.denominator
    else { return true }
    return all == denominator
  }

  /// The released ones of some tables of one period in one sentence.
  private func listed(_ ids: [String], _ words: (ReleasedTable) -> String) -> [Block] {
    let tables = ids.compactMap(release.featured).filter {
      $0.notAvailable == nil && !$0.values.isEmpty
    }
    guard let first = tables.first else { return [] }
    return [
      .paragraph(
        Prose(parts: [
          .strong("Answer, \(first.period.label): "),
          .plain(
            Self.remarking(tables, Wording.sentence(tables.map(words).joined(separator: "; ")))),
        ]))
    ]
  }

  /// Categories with their counts.
  private static func listed(_ table: ReleasedTable, _ keys: [[String]]) -> String {
    keys.removingRepeats().map { key in
      let label = zip(key, table.dimensions).map { $1.label(of: $0) }.joined(separator: ", ")
      return "\(label) \(shown(table, key))"
    }.joined(separator: ", ")
  }

  /// A count out of its total.
  private static func share(_ table: ReleasedTable, _ key: [String]) -> String {
    let total = table.values.first { $0.key == key }?.denominator
    return shown(table, key) + (total.map { " of \(NumberText.whole($0))" } ?? "")
  }

  /// A count, or the symbol in its place.
  private static func shown(_ table: ReleasedTable, _ key: [String]) -> String {
    let status = table.values.first { $0.key == key }?.status
    return number(table, key) ?? (status?.symbol ?? .notAvailable).bracketed
  }

  private func sentence(_ id: String, _ words: (ReleasedTable) -> String?) -> [Block] {
    guard let table = release.featured(id) else { return [] }
    if let reason = table.notAvailable {
      return [.paragraph(TableSection.notAvailable(reason, period: table.period))]
    }
    guard let words = words(table) else { return [] }
    return [
      .paragraph(
        Prose(parts: [
          .strong("Answer, \(table.period.label): "), .plain(Self.remarking([table], words)),
        ]))
    ]
  }

  /// A sentence with what the titles of its tables remark, each once: "Of 9 ... waiting (C4 is
  /// recorded only from May 2024)."
  private static func remarking(_ tables: [ReleasedTable], _ sentence: String) -> String {
    let remarks = tables.map(\.remarks).filter { !$0.isEmpty }.removingRepeats()
    guard !remarks.isEmpty else { return sentence }
    let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return "\(words) (\(remarks.joined(separator: "; ")))."
  }

  /// A count as written, with the mark of a low one.
  private static func number(_ table: ReleasedTable, _ key: [String]) -> String? {
    guard let value = table.values.first(where: { $0.key == key }), let count = value.count
    else { return nil }
    return NumberText.whole(count) + (value.isLowCount ? " \(Symbol.lowCount.bracketed)" : "")
  }
}
