import Records
import Tables
import Vocabulary

extension Coverage {
  /// So many quarters after the records of a source begin support of before them may go on.
  private static let longest = 4

  /// What tables of who is supported in a period say, where it lies in the first year of the records of
  /// a source of support: of support that began before them nothing may be told.
  ///
  /// It hangs on the quarters from which records are had alone, so that a public title says it too.
  ///
  /// - Parameters:
  ///   - period: The period.
  ///   - whole: The day from which on the log has every referral that is open, if it is not from its
  ///     beginning: of those it lacks no support.
  /// - Returns: The remark, where there is one.
  func remarks(onSupportBefore period: Period, logWholeFrom whole: Day?) -> [TableTitle.Remark] {
    // Of a column that begins in the period the title tells already.
    guard part(of: .milestone(.supportStarted), in: period) == nil else { return [] }
    let (first, last) = (Quarter.of(period.first), Quarter.of(period.last))
    let begins = supportBegins(withoutLog: whole != nil).filter {
      first < $0 + Self.longest && $0 <= last
    }
    guard let latest = begins.max().flatMap(Quarter.first) else { return [] }
    return [
      .told(
        "support that began before \(latest.month) may be missing: records of it begin then")
    ]
  }

  /// The first quarter in which each sender tells of support, by its rows and by when it keeps the
  /// column.
  private func supportBegins(withoutLog: Bool) -> [Int] {
    let kinds = Set<RecordKind>.service.subtracting(withoutLog ? [.referral] : [])
    return Set(sources.map(\.sender)).flatMap { sender in
      kinds.compactMap { kind -> Int? in
        guard let kept = kept(.supportStarted, of: kind, sender: sender) else { return nil }
        let own = sources.filter { $0.sender == sender }
        return own.compactMap { $0.first(of: [kind]) }.min().map { max($0, kept.lowerBound) }
      }
    }
  }
}
