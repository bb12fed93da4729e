public import Records
public import Vocabulary

/// What Indicators needs to know beside the children: dates, standards, lists and populations.
public struct IndicatorSettings: Sendable {
  /// The reference date; nothing after it is counted.
  public let asOf: Day
  /// The nation whose bank holidays and standards apply.
  public let nation: Nation
  /// Days within which events of one child concern the same episode.
  public let episodeWindow: Int
  /// What counts as an event.
  public let caseDefinition: CaseDefinition
  /// Time limits between milestones.
  public let standards: [Standard]
  /// The partnership's own code lists.
  public let lists: PartnershipLists
  /// The partnership's own area, whose children are the denominator of rates; empty where none.
  public let area: String
  /// The child population.
  public let population: [Population]
  /// Words for the ids of sources and rules in the data-quality tables.
  public let titles: [String: String]
  /// What only some partnerships say.
  public let local: LocalSettings

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - asOf: The reference date.
  ///   - nation: The nation whose bank holidays and standards apply.
  ///   - episodeWindow: Days within which events of one child concern the same episode.
  ///   - caseDefinition: What counts as an event.
  ///   - standards: Time limits between milestones.
  ///   - lists: The partnership's own code lists.
  ///   - area: The partnership's own area; empty where none.
  ///   - population: The child population.
  ///   - titles: Words for the ids of sources and rules.
  ///   - local: What only some partnerships say.
  public init(
    asOf: Day, nation: Nation, episodeWindow: Int, caseDefinition: CaseDefinition,
    standards: [Standard], lists: PartnershipLists, area: String, population: [Population],
    titles: [String: String] = [:], local: LocalSettings = LocalSettings()
  ) {
    self.asOf = asOf
    self.nation = nation
    self.episodeWindow = episodeWindow
    self.caseDefinition = caseDefinition
    self.standards = standards
    self.lists = lists
    self.area = area
    self.population = population
    self.titles = titles
    self.local = local
  }

  /// The same settings with an analyst's corrections.
  ///
  /// - Parameter corrections: The corrections, any order.
  /// - Returns: The settings.
  public func correcting(_ corrections: [Correction]) -> IndicatorSettings {
    var local = local
    local.corrections = corrections
    return with(asOf: asOf, local: local)
  }

  /// The same settings with an earlier reference date.
  func seen(on day: Day) -> IndicatorSettings {
    with(asOf: day, local: local)
  }

  private func with(asOf: Day, local: LocalSettings) -> IndicatorSettings {
    IndicatorSettings(
      asOf: asOf, nation: nation, episodeWindow: episodeWindow, caseDefinition: caseDefinition,
      standards: standards, lists: lists, area: area, population: population, titles: titles,
      local: local)
  }

  /// An id with its words, or the id alone.
  func words(for id: String) -> String {
    titles[id].map { "\(id): \($0)" } ?? id
  }
}
