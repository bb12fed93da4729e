import Records
import Vocabulary

/// What the sources tell of single referrals.
extension Coverage {
  /// The quarters in which a sender's records tell a day of what others received: not before they
  /// begin, nor after the sender fell silent.
  func telling(_ field: DayField, of kind: RecordKind, sender: Sender) -> ClosedRange<Int>? {
    guard let begins = begins(field, of: kind, sender: sender),
      let sent = sources.filter({ $0.sender == sender }).compactMap({ $0.first(of: [kind]) }).min()
    else { return nil }
    let (first, last) = (max(begins, sent), columns.silentAfter(kind, sender) ?? .max)
    return first <= last ? first...last : nil
  }

  /// The first quarter of which any source told something by records of some kinds.
  func first(of kinds: Set<RecordKind>) -> Int? {
    sources.compactMap { $0.first(of: kinds) }.min()
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
