import Records
import Vocabulary

/// What the sources tell of single referrals.
extension Coverage {
  /// Quarters for which a source that fell silent is not believed to tell any more, before it did:
  /// who was referred then may have been supported since.
  static let lag = 2

  /// The quarters in which a sender's records tell a day of what others received: not before they
  /// begin, nor of those who could hardly reach it before the sender fell silent.
  func telling(_ field: DayField, of kind: RecordKind, sender: Sender) -> ClosedRange<Int>? {
    let all = sources.indices.filter { sources[$0].sender == sender }
    guard var sent = all.compactMap({ sources[$0].first(of: [kind]) }).min() else { return nil }
    if columns.said(.day(field), sender) != nil { sent = .min }
    guard let kept = kept(field, of: kind, sender: sender) else { return nil }
    let first = max(kept.lowerBound, sent)
    let last = min(kept.upperBound, silence(field, of: kind, sender: sender) ?? .max)
    return first <= last ? first...last : nil
  }

  /// The quarters in which any source of a sender keeps a day.
  func kept(_ field: DayField, of kind: RecordKind, sender: Sender) -> ClosedRange<Int>? {
    sources.indices.filter { sources[$0].sender == sender }
      .compactMap { kept(field, of: kind, source: $0) }
      .reduce(nil) { all, own in
        guard let all else { return own }
        return min(all.lowerBound, own.lowerBound)...max(all.upperBound, own.upperBound)
      }
  }

  /// The last quarter of which a sender that fell silent tells a day.
  func silence(_ field: DayField, of kind: RecordKind, sender: Sender) -> Int? {
    let said = columns.said(.day(field), sender)
    if let said, said.hasEnded || said.until != nil { return said.last }
    return columns.silentAfter(kind, sender).map { $0 - Self.lag }
  }

  /// Whether what happened to referrals of a quarter has had time to be told.
  func isOld(_ quarter: Int) -> Bool {
    quarter + Self.lag < end
  }

  /// The first quarter of which any source told something by records of some kinds.
  func first(of kinds: Set<RecordKind>) -> Int? {
    sources.compactMap { $0.first(of: kinds) }.min()
  }

  /// The quarters in which a source keeps a day, all there are where it always does.
  func kept(_ field: DayField, of kind: RecordKind, source: Int) -> ClosedRange<Int>? {
    guard let carried = sources[source].carried else { return .always }
    guard carried.has(field.name, of: kind) else { return nil }
    return columns.quarters(.day(field), of: kind, sources[source].sender)
  }
}

extension ClosedRange<Int> {
  /// Every quarter.
  static let always = Int.min...Int.max
}
