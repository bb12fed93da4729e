import Records
import Vocabulary

/// Joins the rows of one child into journeys: rows whose dates lie within the episode window of
/// one another, or that name the same referral.
///
/// Only events in which the child displayed make journeys: those in which it was harmed, or whose
/// role is not known, are counted apart and never mixed in.
struct JourneyBuilder {
  let linked: LinkedChildren
  let events: [Int32: CaseEvent]
  private let others: Set<Int32>
  let window: Int
  let asOf: Day

  init(linked: LinkedChildren, events: CaseEvents, window: Int, asOf: Day) {
    self.linked = linked
    let displayed = events.all.filter(\.role.isDisplayed)
    self.events = Dictionary(uniqueKeysWithValues: displayed.map { ($0.row, $0) })
    others = Set(events.all.map(\.row)).subtracting(displayed.map(\.row))
    self.window = window
    self.asOf = asOf
  }

  func build() -> [Journey] {
    (0..<linked.count).flatMap { journeys(ofChild: $0) }
  }

  private func journeys(ofChild child: Int) -> [Journey] {
    let rows = linked.rowsOfChild[child]
    var episodes: [Episode] = []
    let starting = rows.filter { events[$0] != nil }.map { ($0, anchors(of: $0)) }
    for (row, anchors) in starting.sorted(by: { ($0.1[0], $0.0) < ($1.1[0], $1.0) }) {
      place(row, anchors, in: &episodes)
    }
    guard !episodes.isEmpty else { return [] }
    joinSocialCare(rows, to: &episodes)
    return episodes.map { JourneyReader(linked: linked, events: events).journey($0, of: child) }
  }

  /// Puts a row into the episode that it concerns, or starts a new one.
  private func place(_ row: Int32, _ anchors: [Day], in episodes: inout [Episode]) {
    let referral = linked.records[.referral, Int(row)]
    let joined =
      episodes.lastIndex { referral.isPresent && $0.referrals.contains(referral) }
      ?? episodes.lastIndex { $0.isNear(anchors, window: window) && isOpen($0, on: anchors[0]) }
      ?? openEpisode(for: row, on: anchors[0], among: episodes)
    guard let joined else {
      episodes.append(Episode(row: row, anchors: anchors, referral: referral))
      return
    }
    episodes[joined].add(row, anchors: anchors, referral: referral)
  }

  /// Whether an episode was not closed before a day: what comes after a closure is a new one.
  private func isOpen(_ episode: Episode, on day: Day) -> Bool {
    let closed = episode.rows.compactMap { linked.records[.closed, Int($0)] }.max()
    return closed.map { day <= $0 } ?? true
  }

  /// The latest episode with a referral of the log still open when a provider without a referral
  /// reference took the child on.
  private func openEpisode(for row: Int32, on day: Day, among episodes: [Episode]) -> Int? {
    let records = linked.records
    guard records.kind[Int(row)] == .support, !records[.referral, Int(row)].isPresent else {
      return nil
    }
    return episodes.lastIndex { episode in
      let log = episode.rows.filter { records.kind[Int($0)] == .referral }
      let received = log.compactMap { records[.received, Int($0)] }.min()
      return received.map { $0 <= day } ?? false && isOpen(episode, on: day)
    }
  }

  /// Social-care rows join where their date lies between the episode's start, less the window,
  /// and its last date, plus the window; they never start one.
  private func joinSocialCare(_ rows: [Int32], to episodes: inout [Episode]) {
    for row in rows where events[row] == nil && !others.contains(row) && joins(row) {
      guard let day = linked.records.joiningDay(ofRow: Int(row)) else { continue }
      let index = episodes.lastIndex {
        $0.first.adding(days: -window) <= day && day <= $0.last.adding(days: window)
      }
      guard let index else { continue }
      episodes[index].rows.append(row)
    }
  }

  private func joins(_ row: Int32) -> Bool {
    [.socialCareReferral, .assessment, .enquiry].contains(linked.records.kind[Int(row)])
  }

  private func anchors(of row: Int32) -> [Day] {
    let records = linked.records
    let fields: [DayField] = [.occurred, .concern, .recorded, .referredOn, .received]
    let days = fields.compactMap { records[$0, Int(row)] }
    let fallback = records.eventDay(ofRow: Int(row))
    return days.isEmpty ? [fallback ?? asOf] : days.sorted()
  }
}

/// Rows of one child that concern one episode, with the dates that tie them together.
struct Episode {
  var rows: [Int32]
  var anchors: [Day]
  var referrals: Set<Token>

  init(row: Int32, anchors: [Day], referral: Token) {
    rows = [row]
    self.anchors = anchors
    referrals = referral.isPresent ? [referral] : []
  }

  var first: Day {
    anchors.min() ?? Day(number: 0)
  }

  var last: Day {
    anchors.max() ?? first
  }

  mutating func add(_ row: Int32, anchors: [Day], referral: Token) {
    rows.append(row)
    self.anchors += anchors
    if referral.isPresent { referrals.insert(referral) }
  }

  func isNear(_ days: [Day], window: Int) -> Bool {
    days.contains { day in anchors.contains { abs($0.days(to: day)) <= window } }
  }
}

extension PseudonymisedRecords {
  /// The day by which a social-care row joins an episode.
  func joiningDay(ofRow row: Int) -> Day? {
    let fields: [DayField] = [.received, .assessmentStarted, .occurred, .meeting]
    return fields.lazy.compactMap { self[$0, row] }.first
  }
}
