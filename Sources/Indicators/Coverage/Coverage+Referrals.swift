import Records
import Vocabulary

/// What the sources tell of single referrals.
extension Coverage {
  /// Whether the records of an agency tell a day of what was received in a quarter; of what it itself
  /// received, however late its rows begin.
  func tells(
    _ field: DayField, of kind: RecordKind, source: Int, in quarter: Int, isOwn: Bool
  ) -> Bool {
    let agency = sources[source].agency
    guard let carried = sources[source].carried else { return true }
    guard carried.has(field.name, of: kind),
      columns.keeps(.day(field), of: kind, agency, in: quarter)
    else { return false }
    return isOwn
      || sources[source].kinds[Int(kind.rawValue)].rows.first.map { $0 <= quarter } ?? false
  }

  /// Whether a source keeps a day in every quarter, so that nothing of it is left out.
  func tellsAlways(_ field: DayField, of kind: RecordKind, source: Int) -> Bool {
    guard let carried = sources[source].carried else { return true }
    return carried.has(field.name, of: kind)
      && columns.keepsAlways(.day(field), of: kind, sources[source].agency)
  }
}
