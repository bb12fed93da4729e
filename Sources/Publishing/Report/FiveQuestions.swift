import Disclosure
import Pages
import Vocabulary

/// The five questions a county could not answer, each with its numbers from the released tables.
struct FiveQuestions {
  private let release: Release
  private let answers: ShortAnswers

  init(_ release: Release) {
    self.release = release
    answers = ShortAnswers(release)
  }

  var blocks: [Block] {
    service + referrals + sexes + characteristics + gap
  }

  private var service: [Block] {
    let words = """
      How many children under 18 did we provide a service to because of harmful sexual behaviour?
      """
    return [Self.heading(1, words)] + answers.supported
      + shown("C0.tier", of: 1, note: answers.tiersNote) + answers.known
  }

  private var referrals: [Block] {
    let words = """
      How many referrals were for children aged 9 and under, 10 to 12, 13 to 15, 16 and over?
      """
    return [Self.heading(2, words)] + answers.referrals + shown("A2.age_band", of: 2)
  }

  private var sexes: [Block] {
    [Self.heading(3, "Of the children supported, how many were boys, girls, not stated?")]
      + answers.sexes + shown("C0.sex", of: 3) + others([("B2.sex", "gender or sex")])
  }

  private var characteristics: [Block] {
    let words = """
      Of the children supported, how many had a learning disability? How many were looked after? \
      Which ethnic groups?
      """
    return [Self.heading(4, words)] + answers.characteristics
      + shown("C0.learning", of: 4, note: Self.definitions)
      + ["C0.looked_after", "C0.ethnic_group"].flatMap { shown($0, of: 4) }
      + others([
        ("B4.learning", "learning difficulty or disability"), ("B6.looked_after", "looked after"),
        ("B3.ethnic_group", "ethnic group"),
      ])
  }

  private var gap: [Block] {
    let words = """
      How many were referred and got no service, and why? How long did the others wait?
      """
    let days = release.featured("C2.support").flatMap { StartDays($0)?.table }
    let drift = release.featured("D1.waits").map { table in
      Block.paragraph([
        .plain("Each step of the wait, and how fast it went while a referral was open: "),
        .link("D1", to: IndicatorGroup.address(of: table.id, table.indicator)), .plain("."),
      ])
    }
    return [Self.heading(5, words)] + answers.outcome
      + ["C3.no_support", "C3.waiting", "C2.within"].flatMap { shown($0, of: 5) }
      + [days.map { .table($0) }, drift].compactMap(\.self)
  }

  private static let definitions: Prose = """
    Each row is out of the children whose records could say. The definitions overlap: do not add \
    them up.
    """

  private static func heading(_ number: Int, _ words: String) -> Block {
    .heading("\(number). \(words)", anchor: "question \(number)", level: 3)
  }

  private func shown(_ id: String, of question: Int, note: Prose? = nil) -> [Block] {
    guard let table = release.featured(id) else {
      let reason = "this release has no table '\(id)'"
      return [.paragraph(TableSection.notAvailable(reason, period: nil))]
    }
    if let reason = table.notAvailable {
      return [.paragraph(TableSection.notAvailable(reason, period: table.period))]
    }
    guard !table.values.isEmpty else { return [TableSection.nothing(in: table.period)] }
    let more = Prose(parts: [
      .link(
        "More about \(table.indicator.id)",
        to: IndicatorGroup.address(of: table.id, table.indicator)),
      .plain(": notes, chart, other periods."),
    ])
    let notes = [note, more].compactMap(\.self)
    return [
      .table(
        ShownTable(table, release: release, prefix: "question \(question) ", notes: notes).table)
    ]
  }

  /// Links to the same breakdowns of all children referred.
  private func others(_ tables: [(id: String, words: String)]) -> [Block] {
    let links = tables.compactMap { id, words -> Prose.Part? in
      guard let table = release.featured(id) else { return nil }
      return .link(words, to: IndicatorGroup.address(of: id, table.indicator))
    }
    guard !links.isEmpty else { return [] }
    let listed = links.enumerated().flatMap { $0 > 0 ? [.plain(", "), $1] : [$1] }
    return [
      .paragraph(
        Prose(
          parts: [.plain("All children referred, whether supported or not: ")] + listed
            + [.plain(".")]))
    ]
  }
}
