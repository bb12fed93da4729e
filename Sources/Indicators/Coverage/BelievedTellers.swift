import Records
import Vocabulary

/// Who is believed to tell of steps of the referrals that others received, by receiving stream and step.
struct BelievedTellers: Sendable {
  /// Streams that tell, by the receiving stream and by step.
  private(set) var streams: [[Set<Int32>]]
  /// Years in which they name too few, likewise.
  private var lapses: [[Set<Int>]]

  /// Those who tell of a step of a stream's referrals of a quarter.
  func streams(_ own: Int, _ step: Int, in quarter: Int) -> Set<Int32> {
    lapses[own][step].contains(Naming.year(of: quarter)) ? [] : streams[own][step]
  }

  /// Those who tell of a step of the referrals of any other.
  func all(_ step: Int) -> Set<Int32> {
    streams.reduce(into: []) { $0.formUnion($1[step]) }
  }

  /// Judges those who ever told of a step of a referral of another by how many they name.
  init(_ journeys: [Journey], _ tellers: StepTellers) {
    let named = tellers.named(journeys)
    let none = [[Int: Naming]](repeating: [:], count: ToldMilestones.steps.count)
    let parts = Pieces.ofChildren(journeys.count) { places in
      var counts = [[[Int: Naming]]](repeating: none, count: named.count)
      for place in places { tellers.add(journeys[place], named, to: &counts) }
      return counts
    }
    streams = named
    lapses = named.map { $0.map { _ in [] } }
    for own in named.indices {
      for step in ToldMilestones.steps.indices where !named[own][step].isEmpty {
        let years = parts.reduce(into: [Int: Naming]()) { all, part in
          all.merge(part[own][step]) { $0.adding($1) }
        }
        let naming = years.values.reduce(Naming()) { $0.adding($1) }
        if !naming.isBelieved { streams[own][step] = [] }
        lapses[own][step] = Set(years.filter { $0.value.isLapse }.keys)
      }
    }
  }
}

/// Of the referrals that a stream received and does not tell a step of: how many others could, how
/// many they name, and of how many they tell the step.
struct Naming {
  var all = 0
  var named = 0
  var told = 0

  func adding(_ other: Naming) -> Naming {
    Naming(all: all + other.all, named: named + other.named, told: told + other.told)
  }

  /// Whether so many are hardly slips, were one in twenty a slip, and whether most are named.
  ///
  /// > Source: Wilson (1927), the score test of a share; one-sided at 0.01, z * z * 0.05 * 0.95 is
  /// > 0.257, and 400 times that 103.
  var isBelieved: Bool {
    let excess = 20 * told - all
    return excess > 0 && excess * excess > 103 * all && 2 * named >= all
  }

  /// Whether so few of a year are named that they would hardly be half of many; by the same test, z * z
  /// being 5.41.
  var isLapse: Bool {
    let shortfall = all - 2 * named
    return shortfall > 0 && 100 * shortfall * shortfall > 541 * all
  }

  /// The financial year of a quarter, by which years are told apart.
  static func year(of quarter: Int) -> Int {
    (quarter - 1) / 4
  }
}

/// Who names the referrals of another.
extension StepTellers {
  /// Streams that ever told of a step of a referral of another, by that and by step.
  fileprivate func named(_ journeys: [Journey]) -> [[Set<Int32>]] {
    let none = [Set<Int32>](repeating: [], count: ToldMilestones.steps.count)
    let streams = records.sources.count * RecordKind.allCases.count
    let parts = Pieces.ofChildren(journeys.count) { places in
      var named = [[Set<Int32>]](repeating: none, count: streams)
      for place in places { add(journeys[place], to: &named) }
      return named
    }
    return parts.reduce(into: [[Set<Int32>]](repeating: none, count: streams)) { all, part in
      for (stream, steps) in part.enumerated() {
        for (step, tellers) in steps.enumerated() { all[stream][step].formUnion(tellers) }
      }
    }
  }

  private func add(_ journey: Journey, to named: inout [[Set<Int32>]]) {
    guard let receipt = receipt(of: journey) else { return }
    let own = stream(receipt)
    for row in journey.rows where stream(Int(row)) != own {
      for step in ToldMilestones.steps.indices where tells(Int(row), step, beside: receipt) {
        named[own][step].insert(Int32(stream(Int(row))))
      }
    }
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
      && others(streams[own][step], tell: step, in: quarter)
    {
      let rows = journey.rows.filter { streams[own][step].contains(Int32(stream(Int($0)))) }
      let isTold = rows.contains { tells(Int($0), step, beside: receipt) }
      let naming = Naming(all: 1, named: rows.isEmpty ? 0 : 1, told: isTold ? 1 : 0)
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
