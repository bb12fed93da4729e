import Records
import Vocabulary

/// Which sources tell of the steps of the referrals that each received.
///
/// The source of a referral is the one that received it, with its records of that kind. Other sources
/// tell of its referrals too where it is no slip that they do, and where they name most of them.
struct StepTellers: Sendable {
  let records: PseudonymisedRecords
  let coverage: Coverage
  /// The first source of the sender of each.
  private let firsts: [Int]
  /// The quarters in which each stream tells of each step of what others received.
  private var telling: [[ClosedRange<Int>?]] = []
  /// The last quarter of which each stream tells of each step, where it fell silent.
  private var silence: [[Int?]] = []
  /// Streams that can tell of a meeting after a notification.
  private let meetings: Set<Int32>

  init(_ records: PseudonymisedRecords, _ coverage: Coverage) {
    self.records = records
    self.coverage = coverage
    let senders = coverage.sources.map(\.sender)
    firsts = senders.map { senders.firstIndex(of: $0) ?? 0 }
    let kinds = RecordKind.allCases.count
    meetings = Set(
      firsts.flatMap { source in Self.ofMeetings.map { Int32(source * kinds) + $0.rawValue } })
    for stream in 0..<senders.count * kinds {
      let (source, kind) = parts(of: Int32(stream))
      let fields = ToldMilestones.steps.map(\.field)
      telling.append(
        fields.map { coverage.telling($0, of: kind, sender: senders[source]) })
      silence.append(
        fields.map { coverage.silence($0, of: kind, sender: senders[source]) })
    }
  }

  /// Whether every source that receives referrals keeps every column at all times, and no police
  /// record is older than what tells of meetings.
  var tellAll: Bool {
    let keepAll = records.sources.indices.allSatisfy { source in
      Set<RecordKind>.service.allSatisfy { kind in
        ToldMilestones.steps.allSatisfy {
          coverage.kept($0.field, of: kind, source: source) == .always
        }
      }
    }
    guard keepAll, let notified = coverage.first(of: [.policeOccurrence]) else { return keepAll }
    return coverage.first(of: Self.ofMeetings).map { $0 <= notified } ?? true
  }

  /// Records that can tell of a meeting after a notification.
  private static let ofMeetings = Set<RecordKind>.journey.subtracting(.statutory)

  /// The first quarter in which any stream tells of each step of referrals.
  func begins(_ believed: BelievedTellers) -> [Int] {
    ToldMilestones.steps.indices.map { step in
      let own = records.sources.indices.flatMap { source in
        Set<RecordKind>.service.map { source * RecordKind.allCases.count + Int($0.rawValue) }
      }
      let tellers = Set(own.map(Int32.init)).union(believed.all(step))
      return tellers.compactMap { teller in
        let (source, kind) = parts(of: teller)
        let sender = coverage.sources[source].sender
        return coverage.kept(ToldMilestones.steps[step].field, of: kind, sender: sender)?.lowerBound
      }.min() ?? .min
    }
  }

  /// The first quarter in which any stream tells of meetings after a notification.
  var meetingsBegin: Int {
    guard let step = ToldMilestones.place(of: .meeting) else { return .min }
    return meetings.compactMap { telling[Int($0)][step]?.lowerBound }.min() ?? .min
  }

  /// The steps of a journey that its sources do not tell of; of one without a referral the meeting
  /// alone is asked about.
  func untold(_ journey: Journey, _ believed: BelievedTellers) -> UInt8 {
    guard let receipt = receipt(of: journey), let day = journey.milestones[.referral] else {
      return untoldMeeting(journey)
    }
    let quarter = Quarter.of(day)
    return ToldMilestones.steps.indices.reduce(into: UInt8(0)) { untold, step in
      let isTold =
        isRecorded(step, in: journey) || ownTells(receipt, step, in: quarter)
        || others(believed.streams(stream(receipt), step, in: quarter), tell: step, in: quarter)
      if !isTold { untold |= 1 << UInt8(step) }
    }
  }

  private func untoldMeeting(_ journey: Journey) -> UInt8 {
    guard let notified = journey.milestones[.notification],
      let step = ToldMilestones.place(of: .meeting), !isRecorded(step, in: journey),
      !others(meetings, tell: step, in: Quarter.of(notified))
    else { return 0 }
    return 1 << UInt8(step)
  }

  /// Whether any row of a journey holds the day of a step, or says that support was refused.
  private func isRecorded(_ step: Int, in journey: Journey) -> Bool {
    let milestone = ToldMilestones.steps[step].milestone
    if journey.milestones[milestone] != nil { return true }
    guard milestone == .supportStarted else { return false }
    return journey.milestones.supported != nil || isRefused(step, in: journey)
  }

  /// Whether any row of a journey says that there is to be no support, where a step is its start: nobody
  /// else can be asked to name it.
  func isRefused(_ step: Int, in journey: Journey) -> Bool {
    ToldMilestones.steps[step].milestone == .supportStarted
      && journey.rows.contains { row in
        Set<RecordKind>.service.contains(records.kind[Int(row)])
          && records.refusesSupport(Int(row))
      }
  }

  func ownTells(_ receipt: Int, _ step: Int, in quarter: Int) -> Bool {
    coverage.kept(
      ToldMilestones.steps[step].field, of: records.kind[receipt],
      source: Int(records.source[receipt])
    )?.contains(quarter) ?? false
  }

  func others(_ streams: Set<Int32>, tell step: Int, in quarter: Int) -> Bool {
    streams.contains { telling[Int($0)][step]?.contains(quarter) ?? false }
  }

  /// The last quarter of which a stream that fell silent tells of a step.
  func silence(of stream: Int32, _ step: Int) -> Int? {
    silence[Int(stream)][step]
  }

  /// The row that says when the referral was received: of the log, else of a provider.
  func receipt(of journey: Journey) -> Int? {
    guard journey.isReferral, let day = journey.milestones[.referral] else { return nil }
    for kind in [RecordKind.referral, .support] {
      let row = journey.rows.first {
        records.kind[Int($0)] == kind && records[.received, Int($0)] == day
      }
      if let row { return Int(row) }
    }
    return nil
  }

  /// What a sender sends of one kind, as one number.
  func stream(_ row: Int) -> Int {
    firsts[Int(records.source[row])] * RecordKind.allCases.count + Int(records.kind[row].rawValue)
  }

  func parts(of stream: Int32) -> (source: Int, kind: RecordKind) {
    let (source, kind) = Int(stream).quotientAndRemainder(dividingBy: RecordKind.allCases.count)
    return (source, RecordKind.allCases[kind])
  }
}

extension PseudonymisedRecords {
  /// Whether a row says that there is to be no support: by a reason, or by its decision.
  func refusesSupport(_ row: Int) -> Bool {
    let decision = Decision(column: self[.decision, row])
    return self[.noSupportReason, row] >= 0 || decision == .noFurtherAction
      || decision == .signposted
  }
}
