import Disclosure
import Pages
import Vocabulary

/// The five questions a county could not answer, each with its numbers from the released tables.
struct FiveQuestions {
  /// One question and the tables that answer it.
  private struct Question {
    let words: String
    /// Tables shown in full.
    let shown: [String]
    /// Tables answered in one line.
    let told: [String]
  }

  private static let questions: [Question] = [
    Question(
      words: "How many children under 18 did we provide a service to because of harmful sexual "
        + "behaviour?", shown: ["C0.tier"], told: ["C0.headline", "A1.headline"]),
    Question(
      words: "How many referrals were for children aged 9 and under, 10 to 12, 13 to 15, 16 and "
        + "over?", shown: ["A2.age_band"], told: ["A2.headline"]),
    Question(
      words: "How many were boys, girls, not stated?", shown: ["B2.sex"], told: ["C0.sex"]),
    Question(
      words: "How many had a learning disability? How many were looked after? Which ethnic groups?",
      shown: ["B4.learning", "B6.looked_after", "B3.ethnic_group"],
      told: ["C0.learning", "C0.looked_after", "C0.ethnic_group"]),
    Question(
      words: "How many were referred and got no service, and why? How long did the others wait?",
      shown: ["C3.state", "C3.no_support", "C3.waiting", "D1.waits"], told: []),
  ]

  /// Rows that answer a question, where the table has more.
  private static let rows = ["D1.waits": "referral_received_to_support_started"]

  private let release: Release

  init(_ release: Release) {
    self.release = release
  }

  var blocks: [Block] {
    Self.questions.enumerated().flatMap { index, question in
      [.heading("\(index + 1). \(question.words)", anchor: "question \(index + 1)", level: 3)]
        + question.told.compactMap(told) + question.shown.flatMap { shown($0, of: index + 1) }
    }
  }

  /// A table in one line, such as "boys: 41; girls: 12; not stated: 3".
  private func told(_ id: String) -> Block? {
    guard let table = release.featured(id), !table.values.isEmpty else { return nil }
    return .paragraph(
      Prose(parts: [
        .strong(Wording.capitalised(table.title)), .plain(", \(table.period.label): "),
        .strong(ShortAnswer(table).text), .plain(". "), more(table),
      ]))
  }

  private func shown(_ id: String, of question: Int) -> [Block] {
    guard let table = release.featured(id) else {
      let reason = "this release has no table '\(id)'"
      return [.paragraph(TableSection.notAvailable(reason, period: nil))]
    }
    if let reason = table.notAvailable {
      return [.paragraph(TableSection.notAvailable(reason, period: table.period))]
    }
    guard !table.values.isEmpty else { return [TableSection.nothing(in: table.period)] }
    let row = Self.rows[id]
    let hasRow = table.values.contains { $0.key.first == row }
    let shown = ShownTable(
      table, release: release, prefix: "question \(question) ",
      more: Prose(parts: [more(table), .plain(": chart, method, other periods.")])
    ) { key in
      row == nil || !hasRow || key.first == row
    }
    return [.table(shown.table)]
  }

  private func more(_ table: ReleasedTable) -> Prose.Part {
    .link(
      "More about \(table.indicator.id)",
      to: IndicatorGroup.address(of: table.id, table.indicator))
  }
}
