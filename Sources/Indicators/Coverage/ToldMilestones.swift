import Records
import Vocabulary

/// Of which steps the sources of each referral tell.
///
/// A referral whose source keeps no column for a step says nothing of it, whoever else does: it is
/// neither among those who reached the step nor among those who did not. A day of the step that any
/// row holds says it all the same, and so does a decision that refuses support, or a reason for none.
struct ToldMilestones {
  /// The steps that are asked about, and the columns that tell them.
  static let steps: [(milestone: Milestone, field: DayField)] = [
    (.decision, .decided), (.meeting, .meeting), (.assessmentStarted, .assessmentStarted),
    (.assessmentCompleted, .assessmentCompleted), (.supportOffered, .supportOffered),
    (.supportStarted, .supportStarted),
  ]

  /// Steps that are not told, one bit for each, by journey; none where every source tells all.
  private var untold: [UInt8] = []
  /// The first quarter in which any source tells of each step.
  private var begins: [Int]
  /// The first quarter in which any source tells of meetings after a notification.
  private var meetingsBegin = Int.min

  init(_ journeys: [Journey], in records: PseudonymisedRecords, _ coverage: Coverage) {
    begins = [Int](repeating: .min, count: Self.steps.count)
    let tellers = StepTellers(records, coverage)
    guard !tellers.tellAll else { return }
    let believed = BelievedTellers(journeys, tellers)
    untold = Pieces.overChildren(journeys.count) { places in
      places.map { tellers.untold(journeys[$0], believed) }
    }
    begins = tellers.begins(believed)
    meetingsBegin = tellers.meetingsBegin
  }

  /// Whether the sources of a journey tell of a milestone; they do of one that is none of the steps.
  func tells(_ milestone: Milestone, ofJourney place: Int32) -> Bool {
    guard !untold.isEmpty, let step = Self.place(of: milestone) else { return true }
    return untold[Int(place)] & (1 << UInt8(step)) == 0
  }

  /// The first quarter in which any source tells of a milestone of a referral, or of a meeting after a
  /// notification that became none.
  func begin(of milestone: Milestone, isReferral: Bool) -> Int {
    guard isReferral else { return milestone == .meeting ? meetingsBegin : .min }
    return Self.place(of: milestone).map { begins[$0] } ?? .min
  }

  /// Whether it is asked of a milestone who tells of it.
  static func isStep(_ milestone: Milestone) -> Bool {
    place(of: milestone) != nil
  }

  /// Its place among the steps.
  static func place(of milestone: Milestone) -> Int? {
    steps.firstIndex { $0.milestone == milestone }
  }
}
