import Records
import Vocabulary

/// What the sources tell of single referrals.
extension Coverage {
  /// Whether a sender's records tell a day of what others received in a quarter: not before they
  /// begin.
  func tells(
    _ field: DayField, of kind: RecordKind, sender: Sender, in quarter: Int
  ) -> Bool {
    guard let begins = begins(field, of: kind, sender: sender), begins <= quarter else {
      return false
    }
    return sources.contains { source in
      source.sender == sender
        && source.kinds[Int(kind.rawValue)].rows.first.map { $0 <= quarter } ?? false
    }
  }

  /// The first quarter in which any file of a sender keeps a day.
  func begins(_ field: DayField, of kind: RecordKind, sender: Sender) -> Int? {
    sources.indices.filter { sources[$0].sender == sender }
      .compactMap { begins(field, of: kind, source: $0) }.min()
  }

  /// The first quarter in which a source keeps a day, the least number where it always does.
  func begins(_ field: DayField, of kind: RecordKind, source: Int) -> Int? {
    guard let carried = sources[source].carried else { return .min }
    guard carried.has(field.name, of: kind) else { return nil }
    return columns.begins(.day(field), of: kind, sources[source].sender)
  }

  /// Whether a source keeps a day in every quarter, so that nothing of it is left out.
  func tellsAlways(_ field: DayField, of kind: RecordKind, source: Int) -> Bool {
    begins(field, of: kind, source: source) == .min
  }
}
