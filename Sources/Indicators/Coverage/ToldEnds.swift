import Records
import Tables
import Vocabulary

/// Until when, and since when, sources say that referrals were closed and support ended.
///
/// Of a source that begins late to record closures those closed before look as if they waited; of
/// one that fell silent support without an end looks as if it went on.
struct ToldEnds {
  /// From so many rows on, a sender who never records a closure beside others who do keeps none.
  private static let enough = 20

  /// What the records of one source and kind tell.
  private struct Stream {
    /// The first quarter of which there are rows.
    var first = Int.max
    /// The first quarter of whose referrals closures are told; none where none ever is.
    var closures: Int?
    /// The first quarter of whose support ends or closures are told; none where none ever is.
    var ends: Int?
    /// Whether there are rows enough to tell that closures are not kept.
    var isLarge = false
    /// The last day on which closures were kept, by the partnership's word.
    var until: Day?
    /// The last quarter in which it was heard of, or ends were kept by the partnership's word.
    var heard = Int.max
  }

  private var streams: [Stream] = []
  /// Whether anybody at all records closures.
  private let isAnyClosed: Bool
  /// Whether closures, and ends, of anybody may be untold.
  let mayLackClosures: Bool
  let mayLackEnds: Bool
  /// Streams that ever told that support of a child ended, or that its referral was closed.
  private var endSupport: Set<Int> = []
  private let records: PseudonymisedRecords
  private let asOf: Day

  init(
    _ records: PseudonymisedRecords, _ journeys: [Journey], _ coverage: Coverage, asOf: Day
  ) {
    self.records = records
    self.asOf = asOf
    for place in coverage.sources.indices {
      for kind in RecordKind.allCases { streams.append(Self.stream(place, kind, coverage)) }
    }
    let isAnyClosed = streams.contains { $0.closures != nil }
    self.isAnyClosed = isAnyClosed
    mayLackClosures = streams.contains { stream in
      stream.closures.map { $0 > .min } ?? (isAnyClosed && stream.isLarge) || stream.until != nil
    }
    mayLackEnds = streams.contains { $0.heard < .max || $0.ends.map { $0 > .min } ?? false }
    guard mayLackEnds else { return }
    let kinds = RecordKind.allCases.count
    let senders = coverage.sources.map(\.sender)
    for journey in journeys where journey.milestones.supported != nil {
      for row in service(of: journey)
      where records[.closed, row] ?? records[.supportEnded, row] != nil {
        endSupport.insert(stream(row))
      }
    }
    // All files of a sender are one.
    for own in endSupport {
      for place in senders.indices where senders[place] == senders[own / kinds] {
        endSupport.insert(place * kinds + own % kinds)
      }
    }
  }

  private static func stream(_ place: Int, _ kind: RecordKind, _ coverage: Coverage) -> Stream {
    let source = coverage.sources[place]
    let rows = source.kinds[Int(kind.rawValue)].rows
    guard Set<RecordKind>.service.contains(kind), !rows.isEmpty else { return Stream() }
    let closed = coverage.kept(.closed, of: kind, source: place)
    let ended = coverage.kept(.supportEnded, of: kind, source: place)
    let said = [DayField.closed, .supportEnded].compactMap {
      coverage.columns.said(.day($0), source.sender)
    }
    return Stream(
      first: rows.first ?? .max, closures: closed?.lowerBound,
      ends: [closed?.lowerBound, ended?.lowerBound].compactMap(\.self).min(),
      isLarge: rows.count >= enough,
      until: coverage.columns.said(.day(.closed), source.sender)?.until,
      heard: said.isEmpty
        ? coverage.columns.silentAfter(kind, source.sender) ?? .max
        : said.map { $0.until.map(Quarter.of) ?? .max }.max() ?? .max)
  }

  /// Whether nobody would have said of a journey's referral that it was closed, and others do of theirs.
  func lacksClosure(_ journey: Journey) -> Bool {
    guard mayLackClosures, let received = journey.milestones[.referral] else { return false }
    let own = service(of: journey).map { streams[stream($0)] }
    let isTold = own.contains { stream in
      (stream.until.map { $0 >= asOf } ?? true)
        && stream.closures.map { $0 <= Quarter.of(received) } ?? (!isAnyClosed || !stream.isLarge)
    }
    return !own.isEmpty && !isTold
  }

  /// Whether nobody would have said by a day that support ended which began before it; where nobody
  /// tells of ends, it is asked of who told of the support.
  func isUnheard(_ spell: SupportSpell, of journey: Journey, on day: Day) -> Bool {
    guard mayLackEnds, spell.end == nil, spell.start < day else { return false }
    let tellers = service(of: journey).map(stream).filter(endSupport.contains)
    guard !tellers.isEmpty else { return streams[stream(Int(spell.row))].heard < Quarter.of(day) }
    return !tellers.contains { teller in
      streams[teller].heard >= Quarter.of(day)
        && streams[teller].ends.map { $0 <= Quarter.of(spell.start) } ?? false
    }
  }

  /// The rows of a journey that tell of the service.
  private func service(of journey: Journey) -> [Int] {
    journey.rows.map(Int.init).filter { Set<RecordKind>.service.contains(records.kind[$0]) }
  }

  private func stream(_ row: Int) -> Int {
    Int(records.source[row]) * RecordKind.allCases.count + Int(records.kind[row].rawValue)
  }
}

// What public releases tell hangs on the days since when, and until when, something is told, never on
// of how many children it is not: whoever knew that all who wait are untold would know from a shown
// figure that they are few, and from one that is not shown that they are not.
extension ToldEnds {
  /// What tables of who waits of a period's referrals say, where some source may not have told of
  /// closures.
  func remarks(onClosuresIn period: Period) -> [TableTitle.Remark] {
    let (begin, end) = (Quarter.of(period.first), Quarter.of(period.last))
    let isUntold = streams.contains { stream in
      guard stream.first <= end else { return false }
      let isLate = stream.closures.map { $0 > max(begin, stream.first) }
      return isLate ?? (isAnyClosed && stream.isLarge) || stream.until.map { $0 < asOf } ?? false
    }
    return isUntold ? [.internalOnly("not every source seems to have recorded closures")] : []
  }

  /// What tables of who is supported in a period say, where no source may have told whether support
  /// that began before it had ended.
  func remarks(onEndsBefore period: Period) -> [TableTitle.Remark] {
    guard mayLackEnds else { return [] }
    let begin = Quarter.of(period.first)
    let isTold = streams.indices.contains { place in
      let stream = streams[place]
      guard stream.first < begin, stream.heard >= begin else { return false }
      return endSupport.isEmpty
        || endSupport.contains(place) && stream.ends.map { $0 < begin } ?? false
    }
    let isFirst = !streams.contains { $0.first < begin }
    return isTold || isFirst
      ? [] : [.internalOnly("it may not be recorded which support had ended")]
  }
}

extension CountingBase {
  /// Why nothing is said of who waits, where more than a tenth may have been closed unrecorded; as a
  /// clause without a stop.
  ///
  /// - Parameters:
  ///   - children: How many the figures are of.
  ///   - waiting: The journeys of those of them that wait.
  /// - Returns: The reason.
  func reasonWithoutClosures(_ children: Int, waiting: some Sequence<Int32>) -> Reason? {
    // Millions of journeys need not be fetched where none is late.
    guard ends.mayLackClosures else { return nil }
    let early = waiting.count { ends.lacksClosure(journeys[Int($0)]) }
    guard UntoldLimit.isExceeded(told: children - early, untold: early) else { return nil }
    return .counted(
      "for more than a tenth of the children no source seems to have recorded closures, so that they may not wait any more"
    )
  }

  /// Why nothing is said of who is supported in a period, where nobody says whether the support of more
  /// than a tenth went on; as a clause without a stop.
  ///
  /// - Parameters:
  ///   - spells: The support that the period is taken to have, by child.
  ///   - period: The period.
  /// - Returns: The reason.
  func reasonWithoutEnds(_ spells: [SupportSpell], in period: Period) -> Reason? {
    guard ends.mayLackEnds else { return nil }
    var isUnheard: [Int32: Bool] = [:]
    for spell in spells {
      let own = ends.isUnheard(spell, of: journeys[Int(spell.journey)], on: period.first)
      isUnheard[spell.child] = own && isUnheard[spell.child] ?? true
    }
    let unheard = isUnheard.values.count { $0 }
    guard UntoldLimit.isExceeded(told: isUnheard.count - unheard, untold: unheard) else {
      return nil
    }
    return .counted(
      "nobody seems to have recorded for this period whether the support of more than a tenth of the children ended"
    )
  }
}
