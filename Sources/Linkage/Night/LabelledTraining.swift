import Foundation
public import Records

/// Who a row is about, where that is known: of invented partnerships alone.
public struct KnownPerson: Sendable, Hashable {
  /// The child.
  public let child: String
  /// The household, which brothers and sisters share.
  public let household: String

  /// Creates a known person.
  ///
  /// - Parameters:
  ///   - child: The child.
  ///   - household: The household.
  public init(child: String, household: String) {
    self.child = child
    self.household = household
  }
}

extension NightlyLinkage {
  /// Counts how often each level is given for one child, for relatives and for strangers.
  ///
  /// - Parameters:
  ///   - records: Rows of an invented partnership.
  ///   - truth: Who each row is about; as many as rows, nothing where it is about nobody.
  ///   - origin: How the model is made, in words.
  /// - Returns: The model with what was counted.
  /// - Throws: `LinkageModelError` where the model does not fit pseudonymised records.
  public func learned(
    from records: PseudonymisedRecords, truth: [KnownPerson?], origin: String
  ) throws(LinkageModelError) -> LinkageModel {
    let persons = Persons(records, settings: settings)
    var linker = Linker(persons, settings: settings)
    linker.applyIdentifiers()
    let days = PersonDays(records, persons)
    let units = Units(linker.clusters, PersonKeys(records, persons, days))
    var labels = [KnownPerson?](repeating: nil, count: units.count)
    for (row, person) in truth.enumerated() {
      let unit = Int(units.unitOfPerson[Int(persons.personOfRow[row])])
      labels[unit] = labels[unit] ?? person
    }
    return try LabelledTraining(
      model, UnitColumns(units, persons, days).table(), labels
    ).model(origin: origin)
  }
}

/// Counts levels over pairs of units of which the truth is known.
struct LabelledTraining {
  private let model: LinkageModel
  private let labels: [KnownPerson?]
  private let scores: UnitScores

  private static let strangers = 2_000_000
  private static let smoothing = 0.5

  init(
    _ model: LinkageModel, _ table: ComparisonTable, _ labels: [KnownPerson?]
  ) throws(LinkageModelError) {
    var bare = model
    bare.blocking = []
    for place in bare.comparisons.indices {
      for level in bare.comparisons[place].levels.indices {
        bare.comparisons[place].levels[level].termFrequency = nil
      }
    }
    self.model = model
    self.labels = labels
    scores = try UnitScores(bare, table)
  }

  func model(origin: String) -> LinkageModel {
    let matches = pairs { $0.child }
    let relatives = pairs { $0.household }.filter {
      labels[Int($0.left)]?.child != labels[Int($0.right)]?.child
    }
    let (m, r, u) = (chances(matches), chances(relatives), chances(drawn()))
    var learned = model
    for place in model.comparisons.indices {
      for (level, answer) in model.comparisons[place].levels.enumerated() where !answer.isNull {
        learned.comparisons[place].levels[level].m = answer.keepsM ? answer.m : m[place][level]
        learned.comparisons[place].levels[level].r = answer.keepsU ? answer.r : r[place][level]
        learned.comparisons[place].levels[level].u = answer.keepsU ? answer.u : u[place][level]
      }
    }
    let known = Double(max(1, labels.count { $0 != nil }))
    learned.matchesPerRecord = Self.rounded(Double(matches.count) / known)
    learned.relativesPerRecord = Self.rounded(Double(relatives.count) / known)
    learned.origin = origin
    return learned
  }

  private func pairs(_ group: (KnownPerson) -> String) -> [UnitKeys.Candidate] {
    var members: [String: [UInt32]] = [:]
    for (unit, label) in labels.enumerated() {
      if let label { members[group(label), default: []].append(UInt32(unit)) }
    }
    return members.sorted { $0.key < $1.key }.flatMap { _, units in
      units.indices.flatMap { one in
        units[(one + 1)...].map { UnitKeys.Candidate(left: units[one], right: $0, rule: 0) }
      }
    }
  }

  private func drawn() -> [UnitKeys.Candidate] {
    var (state, pairs) = (UInt64(1), [UnitKeys.Candidate]())
    let count = UInt64(labels.count)
    for _ in 0..<Self.strangers {
      state = ByteHash.mix(state)
      let left = UInt32(((state >> 32) * count) >> 32)
      let right = UInt32(((state & 0xFFFF_FFFF) * count) >> 32)
      guard left != right, let one = labels[Int(left)], let other = labels[Int(right)],
        one.household != other.household, one.child != other.child
      else { continue }
      pairs.append(UnitKeys.Candidate(left: min(left, right), right: max(left, right), rule: 0))
    }
    return pairs
  }

  private func chances(_ pairs: [UnitKeys.Candidate]) -> [[Double]] {
    var counts = model.comparisons.map { Array(repeating: 0.0, count: $0.levels.count) }
    for pair in scores.score(pairs, floor: -Double.infinity) {
      for place in counts.indices {
        counts[place][scores.layout.level(place, of: pair.pattern)] += 1
      }
    }
    return zip(model.comparisons, counts).map { comparison, counts in
      let free = comparison.levels.indices.filter { !comparison.levels[$0].isNull }
      let all = free.reduce(0) { $0 + counts[$1] + Self.smoothing }
      return counts.map { Self.rounded(($0 + Self.smoothing) / all) }
    }
  }

  /// Six digits that count, so that a model file can be read.
  private static func rounded(_ number: Double) -> Double {
    guard number > 0 else { return number }
    let scale = pow(10, 5 - floor(log10(number)))
    return (number * scale).rounded() / scale
  }
}
