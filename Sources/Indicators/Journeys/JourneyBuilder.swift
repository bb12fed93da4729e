import Records
import Vocabulary

/// Joins the rows of one child into journeys: rows whose dates lie within the episode window of
/// one another, or that name the same referral.
///
/// Only events in which the child displayed make journeys: those in which it was harmed, or whose
/// role is not known, are counted apart and never mixed in.
struct JourneyBuilder {
  let linked: LinkedChildren
  let events: CaseEvents
  let window: Int
  let asOf: Day

  func build() -> [Journey] {
    let reader = JourneyReader(linked: linked, events: events)
    return Pieces.overChildren(linked.count) { children in
      var journeys: [Journey] = []
      journeys.reserveCapacity(children.count)
      for child in children { add(child, to: &journeys, by: reader) }
      return journeys
    }
  }

  private func add(_ child: Int, to journeys: inout [Journey], by reader: JourneyReader) {
    let rows = linked.rowsOfChild[child]
    var starting: [(row: Int32, anchors: [Day])] = []
    for row in rows where events.event(ofRow: row)?.role.isDisplayed == true {
      starting.append((row, anchors(of: row)))
    }
    guard !starting.isEmpty else { return }
    if starting.count > 1 { starting.sort { ($0.1[0], $0.0) < ($1.1[0], $1.0) } }
    var placing = Placing(window: window)
    for (row, anchors) in starting { placing.place(row, anchors, in: linked.records) }
    joinSocialCare(rows, to: &placing.episodes)
    for episode in placing.episodes { journeys.append(reader.journey(episode, of: child)) }
  }

  /// Social-care rows join where their date lies between the episode's start, less the window,
  /// and its last date, plus the window; they never start one.
  private func joinSocialCare(_ rows: [Int32], to episodes: inout [Episode]) {
    for row in rows where events.ofRow[Int(row)] < 0 && joins(row) {
      guard let day = linked.records.joiningDay(ofRow: Int(row)) else { continue }
      let index = episodes.lastIndex {
        $0.first.adding(days: -window) <= day && day <= $0.last.adding(days: window)
      }
      guard let index else { continue }
      episodes[index].join(row)
    }
  }

  private func joins(_ row: Int32) -> Bool {
    switch linked.records.kind[Int(row)] {
    case .socialCareReferral, .assessment, .enquiry: true
    default: false
    }
  }

  private func anchors(of row: Int32) -> [Day] {
    var days = Self.anchoring.compactMap { linked.records[$0, Int(row)] }
    if days.isEmpty { return [linked.records.eventDay(ofRow: Int(row)) ?? asOf] }
    if days.count > 1 { days.sort() }
    return days
  }

  private static let anchoring: [DayField] = [
    .occurred, .concern, .recorded, .referredOn, .received,
  ]
}

/// Places the rows of one child, in order of their first days, into the episodes they concern.
private struct Placing {
  let window: Int
  var episodes: [Episode] = []
  private var ofReferral: [Token: Int] = [:]
  /// Episodes that a row to come may still be near to, in order.
  private var recent: [Int] = []
  /// Episodes with a referral of the log that is not closed yet, in order.
  private var open: [Int] = []

  init(window: Int) {
    self.window = window
  }

  /// Puts a row into the episode that it concerns, or starts a new one.
  mutating func place(_ row: Int32, _ anchors: [Day], in records: PseudonymisedRecords) {
    // Rows come in order of their first day, so what is out of reach now stays so.
    recent.removeAll { episodes[$0].last.adding(days: window) < anchors[0] }
    open.removeAll { !episodes[$0].isOpen(on: anchors[0]) }
    let referral = records[.referral, Int(row)]
    let joined =
      (referral.isPresent ? ofReferral[referral] : nil)
      ?? recent.last {
        episodes[$0].isNear(anchors, window: window) && episodes[$0].isOpen(on: anchors[0])
      }
      ?? openEpisode(for: row, on: anchors[0], in: records)
    let place = joined ?? episodes.count
    if joined == nil {
      episodes.append(Episode(row: row, anchors: anchors, in: records))
    } else {
      episodes[place].add(row, anchors: anchors, in: records)
    }
    keep(place, naming: referral)
  }

  private mutating func keep(_ place: Int, naming referral: Token) {
    if referral.isPresent, ofReferral[referral] == nil { ofReferral[referral] = place }
    if !recent.contains(place) {
      recent.append(place)
      recent.sort()
    }
    if episodes[place].logged != nil, open.last != place, !open.contains(place) {
      open.append(place)
      open.sort()
    }
  }

  /// The latest episode with a referral of the log still open when a provider without a referral
  /// reference took the child on.
  private func openEpisode(
    for row: Int32, on day: Day, in records: PseudonymisedRecords
  ) -> Int? {
    guard records.kind[Int(row)] == .support, !records[.referral, Int(row)].isPresent else {
      return nil
    }
    return open.last { place in
      episodes[place].logged.map { $0 <= day } ?? false && episodes[place].isOpen(on: day)
    }
  }
}

extension PseudonymisedRecords {
  /// The day by which a social-care row joins an episode.
  func joiningDay(ofRow row: Int) -> Day? {
    self[.received, row] ?? self[.assessmentStarted, row] ?? self[.occurred, row]
      ?? self[.meeting, row]
  }
}
