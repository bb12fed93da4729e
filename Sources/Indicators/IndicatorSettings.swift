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
  public init(
    asOf: Day, nation: Nation, episodeWindow: Int, caseDefinition: CaseDefinition,
    standards: [Standard], lists: PartnershipLists, area: String, population: [Population],
    titles: [String: String] = [:]
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
  }

  /// An id with its words, or the id alone.
  func words(for id: String) -> String {
    titles[id].map { "\(id): \($0)" } ?? id
  }
}

/// A time limit between two milestones, with whose it is and since when.
public struct Standard: Decodable, Sendable, Hashable {
  /// The nation it applies in, a raw value of `Nation`.
  public let nation: Nation
  /// The milestone from which the clock runs, a code of `Milestone`.
  public let from: String
  /// The milestone by which it stops, a code of `Milestone`.
  public let to: String
  /// The limit in working days.
  public let workingDays: Int
  /// Whose standard it is.
  public let whose: String

  /// Creates a standard.
  ///
  /// - Parameters:
  ///   - nation: The nation it applies in.
  ///   - from: The milestone from which the clock runs, a code of `Milestone`.
  ///   - to: The milestone by which it stops, a code of `Milestone`.
  ///   - workingDays: The limit in working days.
  ///   - whose: Whose standard it is.
  public init(nation: Nation, from: String, to: String, workingDays: Int, whose: String) {
    self.nation = nation
    self.from = from
    self.to = to
    self.workingDays = workingDays
    self.whose = whose
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case nation, from, to, whose
    case workingDays = "working_days"
  }

  /// The keys that a standard may use, for the reader of such files.
  public static let keys = CodingKeys.allCases.map(\.rawValue)
}
