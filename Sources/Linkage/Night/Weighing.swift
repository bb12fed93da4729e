import Foundation
import Records

/// Weighs pairs of units by a model, with what was measured tonight.
struct Weighing {
  private let model: LinkageModel
  private let table: ComparisonTable
  /// The SHA-256 of the model and of the settings.
  let version: String
  private let units: Int
  /// Under which keys the units stand.
  let keys: UnitKeys

  /// What pairs are weighed with before it is measured how many are one child.
  let assumed: LinkageCalibration

  /// Pairs of less weight take no part: of twenty of them not one would be one child.
  static let floor = -4.3
  /// Pairs of less weight are forgotten; between both they may come to weigh more on other nights.
  static let faintest = -6.5

  /// Prepares a model for the units; given keys are passed over, or those of too large blocks.
  init(
    _ model: LinkageModel, _ table: ComparisonTable, version: String, units: Int,
    passingOver given: Set<UInt64>? = nil
  ) throws(LinkageModelError) {
    self.model = model
    self.table = table
    self.version = version
    self.units = units
    keys = try UnitKeys(model, table, passingOver: given)
    assumed = LinkageCalibration(
      units: units, matchesPerUnit: Self.matches(model), isAssumed: true,
      counts: Self.counts(model, table))
  }

  /// How often the members of every column whose frequency weighs are seen.
  private static func counts(
    _ model: LinkageModel, _ table: ComparisonTable
  ) -> [LinkageCalibration.Count] {
    let counted = Set(
      model.comparisons.flatMap(\.levels).compactMap { $0.termFrequency?.column })
    return counted.sorted().flatMap { name -> [LinkageCalibration.Count] in
      guard let place = table.place(of: name), case .sets(let sets) = table.columns[place].values
      else { return [] }
      var seen: [UInt32: Int] = [:]
      for (set, count) in table.columns[place].frequencies.dropFirst().enumerated() {
        for member in sets[set] { seen[member, default: 0] += count }
      }
      return seen.sorted { $0.key < $1.key }.map {
        LinkageCalibration.Count(column: name, member: $0.key, count: $0.value)
      }
    }
  }

  /// What scores pairs under a calibration.
  func scores(_ calibration: LinkageCalibration) throws(LinkageModelError) -> UnitScores {
    var (model, table) = (model, table)
    model.blocking = []
    (model.prior, model.relativePrior) = priors(calibration)
    table.memberCounts = Dictionary(grouping: calibration.counts, by: \.column).mapValues {
      Dictionary(uniqueKeysWithValues: $0.map { ($0.member, $0.count) })
    }
    return try UnitScores(model, table)
  }

  /// What a calibration holds of a pair before anything is compared; bits.
  func priorBits(_ calibration: LinkageCalibration) -> Double {
    let (match, relative) = priors(calibration)
    return log2(match / (1 - match - relative))
  }

  private func priors(_ calibration: LinkageCalibration) -> (match: Double, relative: Double) {
    let pairs = Double(max(calibration.units - 1, Calibrating.fewest)) / 2
    return (
      min(calibration.matchesPerUnit / pairs, 0.3),
      min((model.relativesPerRecord ?? 0) / pairs, 0.3)
    )
  }

  /// The pairs of one child for each unit that the model expects where nothing is known.
  var assumedMatches: Double {
    assumed.matchesPerUnit
  }

  private static func matches(_ model: LinkageModel) -> Double {
    model.matchesPerRecord ?? 0.8
  }
}
