import Disclosure
import Pages
import Vocabulary

/// One table id on its group's page: the featured period with its chart, then the other periods.
struct TableSection {
  private let release: Release
  private let id: String

  init(_ release: Release, id: String) {
    self.release = release
    self.id = id
  }

  var blocks: [Block] {
    guard let table = release.featured(id) else { return [] }
    let heading = Block.heading(
      Wording.capitalised(table.title), anchor: PageAnchor.table(id), level: 3)
    if table.dimensions.isEmpty, release.tables(id).contains(where: { $0.notAvailable == nil }) {
      return [heading] + HeadlineSection(release, featured: table).blocks
        + WaitFigures(table, release: release).blocks
    }
    return [heading] + shown(table) + OtherPeriods(release, featured: table).blocks
  }

  private func shown(_ table: ReleasedTable) -> [Block] {
    if let reason = table.notAvailable {
      return [.paragraph(Self.notAvailable(reason, period: table.period))]
    }
    guard !table.values.isEmpty else { return [Self.nothing(in: table.period)] }
    let twin = ShownTable(table, release: release).table
    if let figure = TableFigure(table, release: release, twin: twin).figure {
      return [.figure(figure)]
    }
    let limits = ShownTable(limitsOf: table, release: release).map { [Block.table($0.table)] } ?? []
    return [.table(twin)] + limits + WaitFigures(table, release: release).blocks
  }

  /// Says that a table has no rows, which is not the same as not available.
  static func nothing(in period: Period) -> Block {
    .text("There was nothing to count for the \(period.label).")
  }

  /// Says honestly why there is no figure.
  static func notAvailable(_ reason: String, period: Period?) -> Prose {
    let span = period.map { " for the \($0.label)" } ?? ""
    return Prose(parts: [
      .strong("Not available\(span): "), .plain(Wording.sentence(reason)),
    ])
  }
}
