import Records
import Vocabulary

/// Who is believed to tell of steps of the referrals that others received, by receiving stream and step.
struct BelievedTellers: Sendable {
  /// Streams that tell, by the receiving stream and by step.
  private(set) var streams: [[Set<Int32>]]
  /// Years in which they name too few, likewise.
  private var lapses: [[Set<Int>]]
  /// The last quarter before one of those fell silent who tell a tenth of it and more, likewise.
  private var ends: [[Int]]

  /// Those who tell of a step of a stream's referrals of a quarter.
  func streams(_ own: Int, _ step: Int, in quarter: Int) -> Set<Int32> {
    let isLapse = lapses[own][step].contains(Naming.year(of: quarter))
    return isLapse || quarter > ends[own][step] ? [] : streams[own][step]
  }

  /// Those who tell of a step of the referrals of any other.
  func all(_ step: Int) -> Set<Int32> {
    streams.reduce(into: []) { $0.formUnion($1[step]) }
  }

  /// Judges those who ever told of a step of a referral of another by how many they name.
  init(_ journeys: [Journey], _ tellers: StepTellers) {
    let tellings = tellers.tellings(journeys)
    let named = tellings.map { $0.map { Set($0.keys) } }
    let none = [[Int: Naming]](repeating: [:], count: ToldMilestones.steps.count)
    let parts = Pieces.ofChildren(journeys.count) { places in
      var counts = [[[Int: Naming]]](repeating: none, count: named.count)
      for place in places { tellers.add(journeys[place], named, to: &counts) }
      return counts
    }
    streams = named
    lapses = named.map { $0.map { _ in [] } }
    ends = tellings.map { $0.enumerated().map { tellers.end(of: $1, $0) } }
    for own in named.indices {
      for step in ToldMilestones.steps.indices where !named[own][step].isEmpty {
        let years = parts.reduce(into: [Int: Naming]()) { all, part in
          all.merge(part[own][step]) { $0.adding($1) }
        }
        let regular = years.filter { !$0.value.isLapse }
        lapses[own][step] = Set(years.keys).subtracting(regular.keys)
        let naming = regular.values.reduce(Naming()) { $0.adding($1) }
        if !naming.isBelieved { streams[own][step] = [] }
      }
    }
  }
}

/// Of the referrals that a stream received and does not tell a step of: how many others could, how
/// many they name, and of how many they tell the step; and of those that had time for it.
struct Naming {
  var all = 0
  var named = 0
  var told = 0
  var old = 0
  var oldNamed = 0

  func adding(_ other: Naming) -> Naming {
    Naming(
      all: all + other.all, named: named + other.named, told: told + other.told,
      old: old + other.old, oldNamed: oldNamed + other.oldNamed)
  }

  /// Whether so many are hardly slips, were one in twenty a slip, and whether most are named.
  ///
  /// > Source: Wilson (1927), the score test of a share; one-sided at 0.01, z * z * 0.05 * 0.95 is
  /// > 0.257, and 400 times that 103.
  var isBelieved: Bool {
    let excess = 20 * told - all
    return excess > 0 && excess * excess > 103 * all && 2 * named >= all
  }

  /// Whether so few of a year are named that they would hardly be half of many, of those that had time
  /// for it; by the same test, z * z being 5.41.
  var isLapse: Bool {
    let shortfall = old - 2 * oldNamed
    return shortfall > 0 && 100 * shortfall * shortfall > 541 * old
  }

  /// The financial year of a quarter, by which years are told apart.
  static func year(of quarter: Int) -> Int {
    (quarter - 1) / 4
  }
}

/// Who names the referrals of another.
extension StepTellers {
  /// Streams that ever told of a step of a referral of another, by that and by step, with how often.
  fileprivate func tellings(_ journeys: [Journey]) -> [[[Int32: Int]]] {
    let none = [[Int32: Int]](repeating: [:], count: ToldMilestones.steps.count)
    let streams = records.sources.count * RecordKind.allCases.count
    let parts = Pieces.ofChildren(journeys.count) { places in
      var tellings = [[[Int32: Int]]](repeating: none, count: streams)
      for place in places { add(journeys[place], to: &tellings) }
      return tellings
    }
    return parts.reduce(into: [[[Int32: Int]]](repeating: none, count: streams)) { all, part in
      for (stream, steps) in part.enumerated() {
        for (step, tellers) in steps.enumerated() { all[stream][step].merge(tellers) { $0 + $1 } }
      }
    }
  }

  private func add(_ journey: Journey, to tellings: inout [[[Int32: Int]]]) {
    guard let receipt = receipt(of: journey) else { return }
    let own = stream(receipt)
    for row in journey.rows where stream(Int(row)) != own {
      for step in ToldMilestones.steps.indices where tells(Int(row), step, beside: receipt) {
        tellings[own][step][Int32(stream(Int(row))), default: 0] += 1
      }
    }
  }

  /// The last quarter before one fell silent who gives a tenth and more of what is told of a step.
  fileprivate func end(of tellings: [Int32: Int], _ step: Int) -> Int {
    let all = tellings.values.reduce(0, +)
    return tellings.filter { 10 * $0.value >= all }.keys.compactMap { silence(of: $0, step) }.min()
      ?? .max
  }

  fileprivate func add(
    _ journey: Journey, _ streams: [[Set<Int32>]], to counts: inout [[[Int: Naming]]]
  ) {
    guard let receipt = receipt(of: journey), let day = journey.milestones[.referral] else {
      return
    }
    let (own, quarter) = (stream(receipt), Quarter.of(day))
    for step in ToldMilestones.steps.indices
    where !streams[own][step].isEmpty && !ownTells(receipt, step, in: quarter)
      && others(streams[own][step], tell: step, in: quarter) && !isRefused(step, in: journey)
    {
      let rows = journey.rows.filter { streams[own][step].contains(Int32(stream(Int($0)))) }
      let isTold = rows.contains { tells(Int($0), step, beside: receipt) }
      let (named, old) = (rows.isEmpty ? 0 : 1, coverage.isOld(quarter) ? 1 : 0)
      let naming = Naming(
        all: 1, named: named, told: isTold ? 1 : 0, old: old, oldNamed: named * old)
      counts[own][step].merge([Naming.year(of: quarter): naming]) { $0.adding($1) }
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
