import Indicators
import Records
import Store
import Vocabulary

extension RecountSettings {
  /// What the figures of a pipeline rest on beside the rows of its store.
  ///
  /// - Parameters:
  ///   - indicators: What Indicators is told.
  ///   - asOf: The reference date; for a year that stands still the day on which it was seen.
  init(_ indicators: IndicatorSettings, asOf: Day) {
    let local = indicators.local
    self.init(asOf: asOf, nation: indicators.nation)
    caseLines = indicators.caseDefinition.lines.enumerated().compactMap { place, line in
      RecountSettings.CaseLine(line, number: place + 1)
    }
    ownAreas = Array(local.ownAreas.union(indicators.area.isEmpty ? [] : [indicators.area]))
    otherAreas = Array(local.otherAreas)
    recordsFrom = local.recordsFrom
    keptSteps = local.keptColumns.compactMap { column in
      column.step.map {
        KeptStep(
          source: column.source, step: $0, first: column.first, last: column.last,
          hasEnded: column.hasEnded)
      }
    }
    let known = local.corrections.filter { $0.day <= asOf }
    let standing = Self.latest(known)
    corrections = standing
    contradicted = known.count { correction in
      standing.contains { $0.subject == correction.subject && $0.verdict != correction.verdict }
    }
    given = [
      .population: Self.population(indicators), .standard: Self.standards(indicators),
      .expectedTier: local.expectedTiers.map {
        [.text($0.level.code), .text($0.lowest.code), .text($0.highest.code)]
      },
      .toolAge: local.toolAges.map {
        [.text($0.tool), .integer($0.youngest), .integer($0.oldest)]
      },
    ]
  }

  /// The latest correction of each subject.
  private static func latest(_ corrections: [Correction]) -> [Correction] {
    var places: [Correction.Subject: Int] = [:]
    let ordered = corrections.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
    for (place, correction) in ordered.enumerated() { places[correction.subject] = place }
    return places.values.sorted().map { ordered[$0] }
  }

  /// Children of the own area by age band, sex and ethnic group, in the file's latest year.
  private static func population(_ settings: IndicatorSettings) -> [[StoredValue]] {
    let own = settings.population.filter { $0.area == settings.area }
    let year = own.map(\.year).max()
    let latest = own.filter { $0.year == year }
    let children = latest.filter { ($0.age ?? 18) <= 17 }
    guard !children.isEmpty, latest.allSatisfy({ $0.age != nil }) else { return [] }
    func counted(_ characteristic: String, _ code: (Population) -> String) -> [[StoredValue]] {
      let groups = Dictionary(grouping: children, by: code)
      guard groups[""] == nil else { return [] }
      return groups.keys.sorted().map { key in
        let number = (groups[key] ?? []).reduce(0) { $0 + $1.count }
        return [.text(characteristic), .text(key), .integer(number)]
      }
    }
    return counted("all") { _ in "all" } + counted("age_band") { band($0.age ?? 0) }
      + counted("age") { "\($0.age ?? 0)" } + counted("sex", \.sex)
      + counted("ethnic_group", \.ethnicGroup)
      + counted("learning_broad", \.learning)
      + counted("residence") { $0.place == $0.area ? "" : $0.place }
  }

  private static func band(_ age: Int) -> String {
    age < 10 ? "0_9" : age < 13 ? "10_12" : age < 16 ? "13_15" : "16_17"
  }

  /// The standards of the nation under the codes that their rows have in a release.
  private static func standards(_ settings: IndicatorSettings) -> [[StoredValue]] {
    var seen: [String: Int] = [:]
    let own = settings.standards.filter { standard in
      standard.nation == settings.nation
        && [standard.from, standard.to].allSatisfy { Milestone(code: $0) != nil }
    }
    return own.enumerated().map { place, standard in
      let key = "\(standard.from)_to_\(standard.to)_\(standard.limit)"
      seen[key, default: 0] += 1
      let number = seen[key] ?? 1
      return [
        .integer(place), .text(number == 1 ? key : "\(key)_\(number)"), .text(standard.from),
        .text(standard.to), .integer(standard.limit), .text(standard.unit.rawValue),
        .text(standard.effectiveFrom?.iso ?? "0000-01-01"),
        .text(standard.effectiveTo?.iso ?? "9999-12-31"),
      ]
    }
  }
}

extension RecountSettings.CaseLine {
  /// A line of the case definition; numbered, because two lines may have one id.
  fileprivate init?(_ line: CaseDefinition.Line, number: Int) {
    guard let record = RecordKind(code: line.record), let event = EventKind(code: line.event)
    else { return nil }
    var conditions: [(column: String, codes: [String])] = []
    if let categories = line.categories { conditions.append((CodeField.category.name, categories)) }
    if let tools = line.tools { conditions.append((CodeField.tool.name, tools)) }
    if let reasons = line.exclusionReasons {
      conditions.append((SetField.exclusionReasons.name, reasons))
    }
    if line.sexualOffence == true {
      let codes = SexualOffence.allCases.filter(\.isSexual).map(\.code)
      conditions.append((CodeField.offence.name, codes))
    }
    if line.hsbFlag == true { conditions.append((CodeField.hsbFlag.name, ["yes"])) }
    self.init(
      id: "\(number) \(line.id)", record: record, event: event,
      role: line.role.flatMap { Role(code: $0) }, conditions: conditions)
  }
}
