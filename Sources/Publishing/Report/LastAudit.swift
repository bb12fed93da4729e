import Disclosure
import Vocabulary

/// The last audit before a release, and the figures that were known by then.
///
/// The audit of the reference date itself is the one that the release is for; the last is that before.
struct LastAudit {
  private let release: Release
  private let statement: String
  /// The scores of every audit, in order of time.
  private let audits: [ReleasedTable]

  init(_ release: Release, statement: String) {
    self.release = release
    self.statement = statement
    audits = release.tables("F2.lowest").filter { $0.notAvailable == nil }
  }

  /// The audit's scores; nothing where there was no audit before the reference date.
  var table: ReleasedTable? {
    audits.last { $0.period.last < release.description.asOf }
  }

  /// The score of the statement in it.
  var score: ReleasedValue? {
    table.flatMap(score)
  }

  /// The latest audit that scored the statement, and its score.
  var latestScore: (table: ReleasedTable, score: ReleasedValue)? {
    guard let latest = audits.last(where: { score(in: $0) != nil }), let score = score(in: latest)
    else { return nil }
    return (latest, score)
  }

  /// The same figure of the latest period of its kind that was over by the audit.
  func value(like value: ReleasedValue, of table: ReleasedTable) -> ReleasedValue? {
    before(table)?.values.first { $0.key == value.key && $0.measure == value.measure }
  }

  /// What the audit was and which figures stand for it, in a sentence.
  var words: String {
    guard let table else {
      return "There was no audit before the reference date, so no figure stands for one."
    }
    let periods = release.tables.compactMap { before($0)?.period.label }.removingRepeats()
    guard !periods.isEmpty else {
      return "The last was the \(table.period.label); no period was over by then."
    }
    return "The last was the \(table.period.label). Figures at the last audit are of the latest "
      + "period of the same kind that was over by then: \(periods.joined(separator: "; ")). They "
      + "are counted with all that is known now, and their children were followed for longer: "
      + "shares that grow with time, as those of C1 and C3, do not compare with this period's; "
      + "C2 and D2 do."
  }

  private func score(in audit: ReleasedTable) -> ReleasedValue? {
    audit.values.first { $0.key == [statement] && $0.value != nil }
  }

  private func before(_ featured: ReleasedTable) -> ReleasedTable? {
    guard let day = table?.period.last, featured.period.kind != .snapshot,
      featured.period == release.featured(featured.id)?.period
    else { return nil }
    return release.tables(featured.id).last {
      $0.period.kind == featured.period.kind && $0.period.last <= day
        && $0.period.last < featured.period.last && $0.notAvailable == nil
    }
  }
}
