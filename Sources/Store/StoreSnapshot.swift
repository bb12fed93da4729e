public import Records
public import Vocabulary

/// Everything row-level that one run leaves behind.
public struct StoreSnapshot: Sendable {
  /// What the run did, with its deliveries.
  public let run: RunRecord
  /// The rows with the child that each belongs to.
  public let children: LinkedChildren
  /// Settled characteristics, any order; a child without any is stored as not known.
  public let profiles: [ChildProfile]
  /// The journeys, in the order in which they are numbered.
  public let journeys: [Journey]
  /// What is wrong with files and rows.
  public let findings: [Finding]
  /// The rules by which rows were linked.
  public let linkRules: [LinkRule]
  /// Areas of residence and responsible authorities, by the positions that columns hold.
  public let areas: [CodeEntry]
  /// Categories of school concerns, by the positions that columns hold.
  public let categories: [CodeEntry]
  /// Assessment tools, by the positions that columns hold.
  public let tools: [CodeEntry]
  /// Providers of support, by the positions that columns hold.
  public let providers: [CodeEntry]
  /// What is remembered from one run to the next.
  public let memory: StoreMemory

  /// Creates a snapshot.
  ///
  /// - Parameters:
  ///   - run: What the run did, with its deliveries.
  ///   - children: The rows with the child that each belongs to.
  ///   - profiles: Settled characteristics, any order.
  ///   - journeys: The journeys, in the order in which they are numbered.
  ///   - findings: What is wrong with files and rows.
  ///   - linkRules: The rules by which rows were linked.
  ///   - areas: Areas of residence and responsible authorities.
  ///   - categories: Categories of school concerns.
  ///   - tools: Assessment tools.
  ///   - providers: Providers of support.
  ///   - memory: What is remembered from one run to the next.
  public init(
    run: RunRecord, children: LinkedChildren, profiles: [ChildProfile], journeys: [Journey],
    findings: [Finding], linkRules: [LinkRule], areas: [CodeEntry], categories: [CodeEntry],
    tools: [CodeEntry], providers: [CodeEntry], memory: StoreMemory = StoreMemory()
  ) {
    self.run = run
    self.children = children
    self.profiles = profiles
    self.journeys = journeys
    self.findings = findings
    self.linkRules = linkRules
    self.areas = areas
    self.categories = categories
    self.tools = tools
    self.providers = providers
    self.memory = memory
  }
}
