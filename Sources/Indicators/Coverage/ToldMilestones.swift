import Records
import Vocabulary

/// Of which steps the sources of each referral tell.
///
/// A referral whose source keeps no column for a step says nothing of it, whoever else does: it is
/// neither among those who reached the step nor among those who did not. The source is the agency that
/// received the referral, with its records of that kind. Another source tells of its referrals too
/// where it told of the step in any of them: a provider of support, social care of assessments.
struct ToldMilestones {
  /// The steps that are asked about, and the columns that tell them.
  private static let steps: [(milestone: Milestone, field: DayField)] = [
    (.decision, .decided), (.meeting, .meeting), (.assessmentStarted, .assessmentStarted),
    (.assessmentCompleted, .assessmentCompleted), (.supportOffered, .supportOffered),
    (.supportStarted, .supportStarted),
  ]

  /// Steps that are not told, one bit for each, by journey; none where every source tells all.
  private var untold: [UInt8] = []

  init(_ journeys: [Journey], in records: PseudonymisedRecords, _ coverage: Coverage) {
    let senders = Senders(records, coverage)
    guard !senders.tellAll else { return }
    let links = senders.links(journeys)
    untold = Pieces.overChildren(journeys.count) { places in
      places.map { senders.untold(journeys[$0], links) }
    }
  }

  /// Whether the sources of a journey tell of a milestone; they do of one that is none of the steps.
  func tells(_ milestone: Milestone, ofJourney place: Int32) -> Bool {
    guard !untold.isEmpty,
      let step = Self.steps.firstIndex(where: { $0.milestone == milestone })
    else { return true }
    return untold[Int(place)] & (1 << UInt8(step)) == 0
  }

  /// Which sources tell of the referrals that each received.
  private struct Senders: Sendable {
    /// Sources that told of a step of a referral of another, by the receiving stream and step.
    typealias Links = [[Set<Int32>]]

    private let records: PseudonymisedRecords
    private let coverage: Coverage

    init(_ records: PseudonymisedRecords, _ coverage: Coverage) {
      self.records = records
      self.coverage = coverage
    }

    /// Whether every source that receives referrals keeps every column at all times.
    var tellAll: Bool {
      records.sources.indices.allSatisfy { source in
        Set<RecordKind>.service.allSatisfy { kind in
          ToldMilestones.steps.allSatisfy {
            coverage.tellsAlways($0.field, of: kind, source: source)
          }
        }
      }
    }

    /// Each step's tellers beside the receiving agency itself.
    func links(_ journeys: [Journey]) -> Links {
      let none = [Set<Int32>](repeating: [], count: ToldMilestones.steps.count)
      let streams = records.sources.count * RecordKind.allCases.count
      let parts = Pieces.ofChildren(journeys.count) { places in
        var links = Links(repeating: none, count: streams)
        for place in places { add(journeys[place], to: &links) }
        return links
      }
      return parts.reduce(into: Links(repeating: none, count: streams)) { all, part in
        for (stream, steps) in part.enumerated() {
          for (step, tellers) in steps.enumerated() { all[stream][step].formUnion(tellers) }
        }
      }
    }

    private func add(_ journey: Journey, to links: inout Links) {
      guard let receipt = receipt(of: journey) else { return }
      let own = stream(receipt)
      for row in journey.rows where stream(Int(row)) != own {
        for step in ToldMilestones.steps.indices where tells(Int(row), step, beside: receipt) {
          links[own][step].insert(Int32(stream(Int(row))))
        }
      }
    }

    /// Whether a row tells the day of a step of the referral that another row received.
    private func tells(_ row: Int, _ step: Int, beside receipt: Int) -> Bool {
      let kind = records.kind[row]
      guard records[ToldMilestones.steps[step].field, row] != nil else { return false }
      switch ToldMilestones.steps[step].milestone {
      case .decision: return kind == records.kind[receipt]
      case .meeting: return !Set<RecordKind>.statutory.contains(kind)
      case .supportOffered, .supportStarted: return Set<RecordKind>.service.contains(kind)
      default: return true
      }
    }

    /// The steps of a journey that its sources do not tell of; none of one without a referral.
    func untold(_ journey: Journey, _ links: Links) -> UInt8 {
      guard let receipt = receipt(of: journey), let day = journey.milestones[.referral] else {
        return 0
      }
      let quarter = Quarter.of(day)
      return ToldMilestones.steps.indices.reduce(into: UInt8(0)) { untold, step in
        let field = ToldMilestones.steps[step].field
        let isTold =
          coverage.tells(
            field, of: records.kind[receipt], source: Int(records.source[receipt]),
            in: quarter, isOwn: true)
          || links[stream(receipt)][step].contains { other in
            let (source, kind) = Int(other).quotientAndRemainder(
              dividingBy: RecordKind.allCases.count)
            return coverage.tells(
              field, of: RecordKind.allCases[kind], source: source, in: quarter, isOwn: false)
          }
        if !isTold { untold |= 1 << UInt8(step) }
      }
    }

    /// The row that says when the referral was received: of the log, else of a provider.
    private func receipt(of journey: Journey) -> Int? {
      guard journey.isReferral, let day = journey.milestones[.referral] else { return nil }
      for kind in [RecordKind.referral, .support] {
        let row = journey.rows.first {
          records.kind[Int($0)] == kind && records[.received, Int($0)] == day
        }
        if let row { return Int(row) }
      }
      return nil
    }

    /// What a source sends of one kind, as one number.
    private func stream(_ row: Int) -> Int {
      Int(records.source[row]) * RecordKind.allCases.count + Int(records.kind[row].rawValue)
    }
  }
}
