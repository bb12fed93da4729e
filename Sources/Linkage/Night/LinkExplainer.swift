import Foundation
public import Records
import Vocabulary

/// Explains the links of a night from its rows and from what was remembered of it.
public struct LinkExplainer {
  private let model: LinkageModel
  private let records: PseudonymisedRecords
  private let persons: Persons
  private let units: Units
  private let table: ComparisonTable
  private let scores: UnitScores
  private let prior: Double
  private let contradictions: UnitContradictions
  private let decisions: [LinkDecision]
  private let known: PersonKeys
  private let places: [Token: Int]

  /// Prepares explanations.
  ///
  /// - Parameters:
  ///   - linkage: What linked the rows.
  ///   - records: The rows.
  ///   - memory: What was remembered of the night.
  /// - Throws: `LinkageModelError` where the model does not fit.
  public init(
    _ linkage: NightlyLinkage, _ records: PseudonymisedRecords, _ memory: LinkageMemory
  ) throws(LinkageModelError) {
    model = linkage.model
    self.records = records
    let identified = IdentifiedRecords(records, settings: linkage.settings)
    let linker = identified.linker
    persons = identified.persons
    let days = PersonDays(records, persons)
    known = PersonKeys(records, persons, days)
    units = Units(linker.clusters, known)
    table = UnitColumns(units, persons, days).table()
    let weighing = try Weighing(model, table, version: memory.model, units: units.count)
    let held = memory.calibration ?? weighing.assumed
    scores = try weighing.scores(held)
    prior = weighing.priorBits(held)
    contradictions = UnitContradictions(persons, linker.clusters, units)
    decisions = memory.decisions.standing
    places = Dictionary(
      uniqueKeysWithValues: units.keys.enumerated().map { ($0.element, $0.offset) })
  }

  /// The key of the unit that a row belongs to.
  ///
  /// - Parameter row: Position of the row.
  /// - Returns: The key.
  public func unit(ofRow row: Int) -> Token {
    units.keys[Int(units.unitOfPerson[Int(persons.personOfRow[row])])]
  }

  /// How identifiers make two rows of one unit one child: every rule, from row to row.
  ///
  /// - Parameters:
  ///   - row: Position of a row.
  ///   - other: Position of another.
  /// - Returns: The steps; none where the rows are of two units or are one.
  public func identifiers(from row: Int32, to other: Int32) -> [IdentifierStep] {
    let own = [row, other].map { units.unitOfPerson[Int(persons.personOfRow[Int($0)])] }
    guard own[0] == own[1] else { return [] }
    return IdentifierPath(persons, members: units.persons(of: Int(own[0])))
      .steps(from: row, to: other)
  }

  /// The rows of a unit.
  ///
  /// - Parameter key: The unit's key.
  /// - Returns: Positions of its rows, ascending; none where there is no such unit.
  public func rows(of key: Token) -> [Int32] {
    places[key].map { unit($0).rows } ?? []
  }

  /// What reviewers decided of persons who are of one unit.
  ///
  /// - Parameter key: The unit's key.
  /// - Returns: The decisions that stand, oldest first; none where there is no such unit.
  public func decisions(within key: Token) -> [LinkDecision] {
    places[key].map { decisions($0, $0) } ?? []
  }

  /// Explains a pair of units.
  ///
  /// - Parameters:
  ///   - left: The key of one unit.
  ///   - right: The key of another.
  /// - Returns: The explanation, or nothing where one of them is no unit of this night.
  public func explain(_ left: Token, _ right: Token) -> PairExplanation? {
    guard let first = places[min(left, right)], let second = places[max(left, right)],
      first != second
    else { return nil }
    let (one, other) = (UInt32(first), UInt32(second))
    let parts = scores.parts(one, other)
    let fields = zip(model.comparisons, parts.fields).map { comparison, part in
      PairExplanation.Field(
        name: comparison.name, level: comparison.levels[part.level].label, weight: part.bits,
        frequency: part.frequency)
    }
    let plain = fields.reduce(prior) { $0 + $1.weight + $1.frequency }
    return PairExplanation(
      left: unit(first), right: unit(second), prior: prior, fields: fields,
      kinship: parts.score.weight - plain, weight: parts.score.weight,
      relative: parts.score.relative, rules: rules(one, other),
      contradiction: contradictions.between(one, other)?.id ?? "",
      decisions: decisions(first, second))
  }

  private func unit(_ place: Int) -> PairExplanation.Unit {
    let members = units.persons(of: place)
    let own = Set(members)
    let bits = members.reduce(into: (sex: UInt64(0), ethnicity: UInt64(0))) {
      $0.sex |= UInt64(persons.sexes[Int($1)])
      $0.ethnicity |= UInt64(persons.ethnicities[Int($1)])
    }
    return PairExplanation.Unit(
      key: units.keys[place],
      rows: (0..<Int32(records.count)).filter { own.contains(persons.personOfRow[Int($0)]) },
      births: Set(members.flatMap { persons.births.of($0) }).sorted().map { Day(number: $0) },
      sexes: RecordedSex.allCases.filter { bits.sex & $0.bit != 0 },
      ethnicities: Ethnicity.allCases.filter { bits.ethnicity & $0.bit != 0 },
      areas: Set(members.flatMap { persons.areas.of($0) }).sorted())
  }

  private func rules(_ left: UInt32, _ right: UInt32) -> [String] {
    model.blocking.filter { rule in
      rule.keys.allSatisfy { key in
        guard let place = table.place(of: key.left.column),
          case .sets(let sets) = table.columns[place].values
        else { return false }
        let codes = table.columns[place].codes
        let (one, other) = (Int(codes[Int(left)]), Int(codes[Int(right)]))
        return one > 0 && other > 0 && sets.shared(one - 1, other - 1, of: sets) > 0
      }
    }.map(\.text)
  }

  private func decisions(_ left: Int, _ right: Int) -> [LinkDecision] {
    let ours = Set(units.persons(of: left).map { known.keys[Int($0)] })
    let theirs = Set(units.persons(of: right).map { known.keys[Int($0)] })
    return decisions.filter {
      ours.contains($0.left) && theirs.contains($0.right)
        || ours.contains($0.right) && theirs.contains($0.left)
    }
  }
}
