import Records
import Vocabulary

/// Which sources tell of the steps of the referrals that each received.
///
/// The source of a referral is the one that received it, with its records of that kind. Other sources
/// tell of its referrals too where it is no slip that they do, and where they name most of them.
struct StepTellers: Sendable {
  /// Streams that are believed to tell of a step of the referrals of another, by that and by step.
  typealias Believed = [[Set<Int32>]]

  private let records: PseudonymisedRecords
  private let coverage: Coverage
  /// The first source of the sender of each.
  private let firsts: [Int]

  init(_ records: PseudonymisedRecords, _ coverage: Coverage) {
    self.records = records
    self.coverage = coverage
    let senders = coverage.sources.map(\.sender)
    firsts = senders.map { senders.firstIndex(of: $0) ?? 0 }
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

  /// Each step's tellers beside the receiving stream itself.
  func believed(_ journeys: [Journey]) -> Believed {
    let named = self.named(journeys)
    let none = [Naming](repeating: Naming(), count: ToldMilestones.steps.count)
    let streams = named.count
    let parts = Pieces.ofChildren(journeys.count) { places in
      var counts = [[Naming]](repeating: none, count: streams)
      for place in places { add(journeys[place], named, to: &counts) }
      return counts
    }
    return named.indices.map { own in
      ToldMilestones.steps.indices.map { step in
        let naming = parts.reduce(into: Naming()) { $0.add($1[own][step]) }
        return naming.isBelieved ? named[own][step] : []
      }
    }
  }

  /// The first quarter in which any stream tells of each step of referrals.
  func begins(_ believed: Believed) -> [Int] {
    ToldMilestones.steps.indices.map { step in
      let own = records.sources.indices.flatMap { source in
        Set<RecordKind>.service.map { source * RecordKind.allCases.count + Int($0.rawValue) }
      }
      let tellers = Set(own.map(Int32.init)).union(believed.flatMap { $0[step] })
      return tellers.compactMap { teller in
        let (source, kind) = parts(of: teller)
        return coverage.begins(
          ToldMilestones.steps[step].field, of: kind, sender: coverage.sources[source].sender)
      }.min() ?? .min
    }
  }

  /// The steps of a journey that its sources do not tell of; none of one without a referral.
  func untold(_ journey: Journey, _ believed: Believed) -> UInt8 {
    guard let receipt = receipt(of: journey), let day = journey.milestones[.referral] else {
      return 0
    }
    let quarter = Quarter.of(day)
    return ToldMilestones.steps.indices.reduce(into: UInt8(0)) { untold, step in
      let isTold =
        isRecorded(step, in: journey) || ownTells(receipt, step, in: quarter)
        || others(believed[stream(receipt)][step], tell: step, in: quarter)
      if !isTold { untold |= 1 << UInt8(step) }
    }
  }

  /// Whether any row of a journey holds the day of a step, or says that support was refused.
  private func isRecorded(_ step: Int, in journey: Journey) -> Bool {
    let milestone = ToldMilestones.steps[step].milestone
    if journey.milestones[milestone] != nil { return true }
    guard milestone == .supportStarted else { return false }
    return journey.rows.contains { row in
      Set<RecordKind>.service.contains(records.kind[Int(row)])
        && records.refusesSupport(Int(row))
    }
  }

  private func ownTells(_ receipt: Int, _ step: Int, in quarter: Int) -> Bool {
    coverage.begins(
      ToldMilestones.steps[step].field, of: records.kind[receipt],
      source: Int(records.source[receipt])
    ).map { $0 <= quarter } ?? false
  }

  private func others(_ streams: Set<Int32>, tell step: Int, in quarter: Int) -> Bool {
    streams.contains { other in
      let (source, kind) = parts(of: other)
      return coverage.tells(
        ToldMilestones.steps[step].field, of: kind, sender: coverage.sources[source].sender,
        in: quarter)
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

  /// What a sender sends of one kind, as one number.
  private func stream(_ row: Int) -> Int {
    firsts[Int(records.source[row])] * RecordKind.allCases.count + Int(records.kind[row].rawValue)
  }

  private func parts(of stream: Int32) -> (source: Int, kind: RecordKind) {
    let (source, kind) = Int(stream).quotientAndRemainder(dividingBy: RecordKind.allCases.count)
    return (source, RecordKind.allCases[kind])
  }
}

/// Who names the referrals of another.
extension StepTellers {
  /// Of the referrals that a stream received and does not tell a step of: how many others could, how
  /// many they name, and of how many they tell the step.
  private struct Naming {
    var all = 0
    var named = 0
    var told = 0

    mutating func add(_ other: Naming) {
      all += other.all
      named += other.named
      told += other.told
    }

    /// Whether so many are hardly slips, were one in twenty a slip, and whether most are named.
    ///
    /// > Source: Wilson (1927), the score test of a share; one-sided at 0.01, z * z * 0.05 * 0.95 is
    /// > 0.257, and 400 times that 103.
    var isBelieved: Bool {
      let excess = 20 * told - all
      return excess > 0 && excess * excess > 103 * all && 2 * named >= all
    }
  }

  /// Streams that ever told of a step of a referral of another.
  private func named(_ journeys: [Journey]) -> Believed {
    let none = [Set<Int32>](repeating: [], count: ToldMilestones.steps.count)
    let streams = records.sources.count * RecordKind.allCases.count
    let parts = Pieces.ofChildren(journeys.count) { places in
      var named = Believed(repeating: none, count: streams)
      for place in places { add(journeys[place], to: &named) }
      return named
    }
    return parts.reduce(into: Believed(repeating: none, count: streams)) { all, part in
      for (stream, steps) in part.enumerated() {
        for (step, tellers) in steps.enumerated() { all[stream][step].formUnion(tellers) }
      }
    }
  }

  private func add(_ journey: Journey, to named: inout Believed) {
    guard let receipt = receipt(of: journey) else { return }
    let own = stream(receipt)
    for row in journey.rows where stream(Int(row)) != own {
      for step in ToldMilestones.steps.indices where tells(Int(row), step, beside: receipt) {
        named[own][step].insert(Int32(stream(Int(row))))
      }
    }
  }

  private func add(_ journey: Journey, _ streams: Believed, to counts: inout [[Naming]]) {
    guard let receipt = receipt(of: journey), let day = journey.milestones[.referral] else {
      return
    }
    let (own, quarter) = (stream(receipt), Quarter.of(day))
    for step in ToldMilestones.steps.indices
    where !streams[own][step].isEmpty && !ownTells(receipt, step, in: quarter)
      && others(streams[own][step], tell: step, in: quarter)
    {
      let rows = journey.rows.filter { streams[own][step].contains(Int32(stream(Int($0)))) }
      counts[own][step].all += 1
      if !rows.isEmpty { counts[own][step].named += 1 }
      if rows.contains(where: { tells(Int($0), step, beside: receipt) }) {
        counts[own][step].told += 1
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
}

extension PseudonymisedRecords {
  /// Whether a row says that there is to be no support: by a reason, or by its decision.
  func refusesSupport(_ row: Int) -> Bool {
    let decision = Decision(column: self[.decision, row])
    return self[.noSupportReason, row] >= 0 || decision == .noFurtherAction
      || decision == .signposted
  }
}
