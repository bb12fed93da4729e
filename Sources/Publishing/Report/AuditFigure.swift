import Disclosure
import Pages
import Vocabulary

/// The audit's scores as a radar chart, one outline for each audit: before and after.
struct AuditFigure {
  private static let mostAudits = 4

  let chart: RadarChart

  /// Nothing where fewer than three statements are scored; of many audits the first and the latest.
  init?(_ release: Release, table id: String) {
    let audits = Self.shown(release.tables(id).filter { $0.notAvailable == nil })
    let statements = audits.flatMap { $0.values.map { $0.key[0] } }.removingRepeats().sorted()
    guard statements.count >= 3, !audits.isEmpty else { return nil }
    chart = RadarChart(
      spokes: statements,
      outlines: audits.map { audit in
        RadarChart.Outline(
          Wording.capitalised(audit.period.label),
          scores: statements.map { statement in
            ValueCells.chart(audit.values.first { $0.key == [statement] })
          })
      })
  }

  /// The baseline and the latest audits, in order of time.
  private static func shown(_ audits: [ReleasedTable]) -> [ReleasedTable] {
    guard audits.count > mostAudits else { return audits }
    return audits.prefix(1) + audits.suffix(mostAudits - 1)
  }
}
