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
    /// The first of whose support ends are told, whatever is said of closures.
    var ended: Int?
    /// Whether there are rows enough to tell that closures are not kept.
    var isLarge = false
    /// The last day on which closures were kept, by the partnership's word.
    var until: Day?
    /// The last quarter in which it was heard of, or ends were kept by the partnership's word.
    var heard = Int.max

    /// The first quarter of whose referrals closures are told up to a day; the least number where they
    /// always are, the greatest where they never are.
    func closuresFrom(isAnyClosed: Bool, asOf: Day) -> Int32 {
      guard until.map({ $0 >= asOf }) ?? true else { return .max }
      return closures.map(Int32.init(clamping:)) ?? (isAnyClosed && isLarge ? .max : .min)
    }
  }

  private var streams: [Stream] = []
  /// The first quarter of which any source of a journey tells that its referral was closed, by journey;
  /// none where all always do.
  private var closuresFrom: [Int32] = []
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
    mayLackClosures = streams.contains { stream in
      stream.closures.map { $0 > .min } ?? (isAnyClosed && stream.isLarge) || stream.until != nil
    }
    mayLackEnds = streams.contains { stream in
      stream.heard < .max || [stream.ends, stream.ended].contains { $0.map { $0 > .min } ?? false }
    }
    if mayLackClosures {
      let told = streams.map { $0.closuresFrom(isAnyClosed: isAnyClosed, asOf: asOf) }
      closuresFrom = Pieces.overChildren(journeys.count) { places in
        places.map { Self.closuresFrom(journeys[$0].rows, of: records, told) }
      }
    }
    if mayLackEnds { tellOfSupport(journeys, coverage.sources.map(\.sender)) }
  }

  /// Finds who tells of support that it ended: by its end, or by the closure of those supported.
  private mutating func tellOfSupport(_ journeys: [Journey], _ senders: [Sender]) {
    let kinds = RecordKind.allCases.count
    // All files of a sender are one.
    let first = streams.indices.map { place in
      (senders.firstIndex(of: senders[place / kinds]) ?? 0) * kinds + place % kinds
    }
    let none = [Int](repeating: 0, count: streams.count)
    var (rows, closed, ended) = (none, none, none)
    for journey in journeys where journey.milestones.supported != nil {
      for row in service(of: journey) {
        let place = first[stream(row)]
        rows[place] += 1
        if records[.supportEnded, row] != nil {
          ended[place] += 1
        } else if records[.closed, row] != nil {
          closed[place] += 1
        }
      }
    }
    endSupport = Set(streams.indices.filter { closed[first[$0]] + ended[first[$0]] > 0 })
    for place in streams.indices {
      // Who closes hardly any of those supported closes others, and tells no end of support by it.
      let (some, all) = (closed[first[place]], rows[first[place]])
      guard let begin = streams[place].ended, UntoldLimit.isTenth(some, of: all) else { continue }
      streams[place].ends = begin
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
      ended: ended?.lowerBound,
      isLarge: rows.count >= enough,
      until: coverage.columns.said(.day(.closed), source.sender)?.until,
      heard: said.isEmpty
        ? coverage.columns.silentAfter(kind, source.sender) ?? .max
        : said.map { $0.until.map(Quarter.of) ?? .max }.max() ?? .max)
  }

  /// That of the source which tells the longest of closures, by source; always where none tells of the
  /// service.
  private static func closuresFrom(
    _ rows: [Int32], of records: PseudonymisedRecords, _ told: [Int32]
  ) -> Int32 {
    let kinds = RecordKind.allCases.count
    var first: Int32?
    for row in rows {
      let kind = records.kind[Int(row)]
      guard kind == .referral || kind == .support else { continue }
      let own = told[Int(records.source[Int(row)]) * kinds + Int(kind.rawValue)]
      first = min(first ?? own, own)
    }
    return first ?? .min
  }

  /// Whether nobody would have said that a journey's referral was closed, which it was on a day or
  /// later, and others do of theirs.
  func lacksClosure(ofJourney place: Int32, since day: Day) -> Bool {
    !closuresFrom.isEmpty && Quarter.of(day) < closuresFrom[Int(place)]
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

// What public releases tell hangs on the days since when, and until when, something is told, and of how
// many children, never on how many of these wait or are supported: whoever knew that all who wait are
// untold would know from a shown figure that they are few, and from one that is not that they are not.
extension ToldEnds {
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
  /// What tables of who waits say, where of more than a tenth of the children, whether they wait or not,
  /// nobody would have told that all their referrals were closed.
  func remarks(onClosuresOf children: [ReferredChild]) -> [TableTitle.Remark] {
    guard ends.mayLackClosures else { return [] }
    let late = children.count { child in
      referrals[child.places].contains {
        ends.lacksClosure(ofJourney: $0.place, since: $0.received)
      }
    }
    return UntoldLimit.isExceeded(told: children.count - late, untold: late)
      ? [.internalOnly(Self.unclosed)] : []
  }

  /// The same of the line of some waits.
  func remarks(onClosuresOf waits: [WaitSpan], in line: String) -> [TableTitle.Remark] {
    let late = ends.mayLackClosures ? waits.count(where: lacksClosure) : 0
    return UntoldLimit.isExceeded(told: waits.count - late, untold: late)
      ? [.internalOnly(Self.unclosed, lines: [line])] : []
  }

  private static let unclosed = "not every source seems to have recorded closures"

  /// Whether nobody would have told that a wait's referral was closed.
  private func lacksClosure(_ wait: WaitSpan) -> Bool {
    guard let received = milestones(ofJourney: wait.journey)[.referral] else { return false }
    return ends.lacksClosure(ofJourney: wait.journey, since: max(received, wait.start))
  }

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
    let early = waiting.count { place in
      milestones(ofJourney: place)[.referral].map {
        ends.lacksClosure(ofJourney: place, since: $0)
      } ?? false
    }
    return reasonWithoutClosures(children, early: early)
  }

  /// Why nothing is said of how long some waits last, where more than a tenth may go on only because
  /// their closure was not recorded; as a clause without a stop.
  func reasonWithoutClosures(_ waits: [WaitSpan]) -> Reason? {
    guard ends.mayLackClosures else { return nil }
    let early = waits.count { $0.end(by: settings.asOf).kind == .open && lacksClosure($0) }
    return reasonWithoutClosures(waits.count, early: early)
  }

  private func reasonWithoutClosures(_ children: Int, early: Int) -> Reason? {
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
