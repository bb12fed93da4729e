import Disclosure
import Foundation
import Indicators
import Intake
import Linkage
import Records
import Vocabulary

/// Resolves a pipeline folder into settings.
struct SettingsReader {
  private let folder: String
  private let file: String
  private let written: PipelineFile

  /// Reads the pipeline file of a folder.
  init(folder: String) throws(ConfigurationError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw .notFound(path: folder, what: "pipeline folder") }
    self.folder = folder
    file = "\(folder)/pipeline.yaml"
    written = try YAMLFile(path: file, shape: .pipeline).decode(PipelineFile.self)
    try written.check(file: file)
  }

  /// The ids of all sources, as written.
  var sourceIDs: [String] { written.sources.map(\.id) }

  /// Resolves what was written.
  func settings(asOf override: Day?, today: Day) throws -> Settings {
    let asOf = try override ?? referenceDate() ?? today
    let local = try localLists()
    let lists = PartnershipLists(local)
    return Settings(
      partnership: written.partnership, title: written.title,
      isInvented: written.invented ?? false,
      handling: written.handling ?? "OFFICIAL-SENSITIVE", contact: written.contact ?? "",
      asOf: asOf, paths: try paths(),
      intake: IntakeSettings(partnership: written.partnership, asOf: asOf, lists: local),
      sources: try sources(), linkage: try linkage(), model: try model(),
      indicators: try indicators(asOf: asOf, lists: lists), lists: lists,
      retention: Settings.Retention(
        files: written.keepFiles?.count ?? 30, quarantine: written.keepQuarantine?.count ?? 90,
        releases: written.keepReleases?.count, log: written.keepLog?.count),
      publicRelease: try publicRelease(), watch: try watch(),
      siteTitle: written.appearance?.siteTitle, appearance: try appearance.read(),
      tidyPlace: try written.dfeLayout?.place(file, written))
  }

  private var appearance: AppearanceReader {
    AppearanceReader(reader: self, written: written.appearance, file: file)
  }

  private func watch() throws(ConfigurationError) -> WatchSettings {
    var settings = WatchSettings()
    settings.log = try placed(written.watch?.log)
    settings.metrics = try placed(written.watch?.metrics)
    settings.alive = try placed(written.watch?.alive)
    settings.hook = try placed(written.watch?.hook)
    return settings
  }

  private func placed(_ text: String?) throws(ConfigurationError) -> String? {
    guard let text, text != "-" else { return text }
    return try path(text)
  }

  /// What may go out; a policy file is named relative to the pipeline's folder.
  private func publicRelease() throws(ConfigurationError) -> PublicReleaseSettings {
    let standard = PublicReleaseSettings.standard
    var policy = written.publicRelease?.policy ?? standard.policy
    if policy.contains("/") || policy.contains(".") { policy = try path(policy) }
    let known = PublicDisclosure.catalogue
    let tables = written.publicRelease?.tables ?? standard.tables
    for table in tables
    where !known.contains(table) && !known.contains(where: { $0.hasPrefix("\(table).") }) {
      throw unknown("public.tables", table, known)
    }
    return PublicReleaseSettings(
      policy: policy, tables: tables,
      quarters: written.publicRelease?.quarters ?? standard.quarters)
  }

  private func linkage() throws(ConfigurationError) -> LinkageSettings {
    switch written.linkage?.settings {
    case nil: .standard
    case .success(let settings): settings
    case .failure(let error):
      throw .badValue(file: file, key: "linkage", problem: "cannot be used: \(error)")
    }
  }

  private func model() throws -> NightlyModel {
    guard let file = written.linkage?.model else { return try NightlyModel.builtIn() }
    return try NightlyModel(path: path(file))
  }

  private func referenceDate() throws(ConfigurationError) -> Day? {
    guard let text = written.asOf else { return nil }
    guard let day = Day(iso: text) else {
      throw .badValue(file: file, key: "as_of", problem: "is no date; write it as 2025-03-31")
    }
    return day
  }

  private func paths() throws -> Settings.Paths {
    Settings.Paths(
      inputs: [file, try path(written.caseDefinition)] + (try referenceTables())
        + (try localFormats()) + (try appearance.paths()),
      inbox: try path(written.inbox), key: try path(written.key), state: try path(written.state),
      corrections: try corrections())
  }

  private func corrections() throws -> String? {
    guard let table = written.corrections else { return nil }
    let path = try path(table)
    guard FileManager.default.fileExists(atPath: path) else { throw IntakeError.missingFile(table) }
    return path
  }

  private func referenceTables() throws(ConfigurationError) -> [String] {
    var paths: [String] = []
    for table in [
      written.areas, written.population, written.auditScores, written.corrections,
      written.synonyms,
    ] {
      if let table { paths.append(try path(table)) }
    }
    return paths
  }

  /// The partnership's own format files, each once.
  private func localFormats() throws(ConfigurationError) -> [String] {
    var paths: [String] = []
    for source in written.sources where BuiltInFormats.isPath(source.format) {
      let path = try path(source.format)
      if !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  /// A built-in format by its id, or one of the partnership's own by the path of its file.
  private func format(_ name: String) throws(ConfigurationError) -> Format {
    guard BuiltInFormats.isPath(name) else { return try BuiltInFormats.format(name, file: file) }
    return try FormatFile(path: path(name)).format()
  }

  /// A path as written, relative to the pipeline's folder unless absolute.
  func path(_ text: String) throws(ConfigurationError) -> String {
    let expanded = try Environment.expand(text, file: file)
    // What the environment says is relative to where the command runs, as in any shell.
    let isTheirs = expanded.hasPrefix("/") || text.hasPrefix("${")
    return isTheirs ? expanded : PlainPath.normalised("\(folder)/\(expanded)")
  }

  private func sources() throws(ConfigurationError) -> [Settings.Source] {
    var resolved: [Settings.Source] = []
    for source in written.sources { resolved.append(try self.source(source)) }
    return resolved
  }

  private func source(
    _ written: PipelineFile.Source
  ) throws(ConfigurationError) -> Settings.Source {
    guard let agency = Agency(code: written.agency) else {
      throw unknown("agency", written.agency, Agency.entries.map(\.code))
    }
    return Settings.Source(
      id: written.id, agency: agency, system: written.system ?? written.id,
      format: try format(written.format), patterns: written.files,
      isRequired: written.required ?? false,
      encoding: try member(written.encoding, key: "encoding"),
      ethnicityScheme: try member(written.ethnicityScheme, key: "ethnicity_scheme"),
      year: written.year, term: try member(written.term, key: "term"),
      thresholds: written.thresholds ?? SourceSettings.Thresholds(),
      mode: try member(written.mode, key: "mode") ?? .inbox,
      cadence: written.every?.count.map {
        Settings.Cadence(days: $0, grace: written.grace?.count ?? 0)
      })
  }

  private func member<Member: RawRepresentable & CaseIterable>(
    _ name: String?, key: String
  ) throws(ConfigurationError) -> Member? where Member.RawValue == String {
    guard let name else { return nil }
    guard let member = Member(rawValue: name) else {
      throw unknown(key, name, Member.allCases.map(\.rawValue))
    }
    return member
  }

  func unknown(_ key: String, _ name: String, _ known: [String]) -> ConfigurationError {
    .unknownName(
      file: file, key: key, name: name, nearest: NearestSpelling.of(name, among: known),
      known: known)
  }

  /// The partnership's own lists and synonyms.
  func localLists() throws -> LocalLists {
    var lists = LocalLists(
      areas: try written.areas.map { try ReferenceReader.areas(at: path($0)) }?
        .map { LocalCode($0.code, $0.name) } ?? [],
      categories: written.lists?.categories ?? [], providers: written.lists?.providers ?? [])
    if let tools = written.lists?.tools { lists.tools = tools }
    try lists.check()
    lists.synonyms =
      try written.synonyms.map {
        try SynonymFile.read(at: path($0), lists: lists, sources: written.sources.map(\.id))
      } ?? []
    return lists
  }

  private func indicators(asOf: Day, lists: PartnershipLists) throws -> IndicatorSettings {
    guard let nation = Nation(rawValue: written.nation) else {
      throw unknown("nation", written.nation, Nation.allCases.map(\.rawValue))
    }
    let definition = try YAMLFile(path: path(written.caseDefinition), shape: .caseDefinition)
      .decode(CaseDefinition.self)
    let people = try written.population.map { try ReferenceReader.population(at: path($0)) } ?? []
    return IndicatorSettings(
      asOf: asOf, nation: nation, episodeWindow: written.episodeWindowDays ?? 28,
      caseDefinition: definition, standards: written.standards ?? [], lists: lists,
      area: written.area ?? "", population: try population(people),
      titles: try titles(),
      local: try LocalReader(reader: self, written: written, file: file)
        .settings(lists))
  }
}

extension SettingsReader {
  /// Words for the ids that the data-quality tables show.
  private func titles() throws(ConfigurationError) -> [String: String] {
    var titles = Dictionary(uniqueKeysWithValues: RuleBook.rules.map { ($0.id, $0.wrong) })
    for rule in LinkageRule.allCases { titles[rule.id] = rule.title }
    for source in written.sources {
      let format = try format(source.format)
      titles[source.id] = source.title ?? format.title
    }
    return titles
  }

  /// The population of the partnership's own area: its own rows, or those of the areas inside it.
  private func population(_ rows: [PopulationRow]) throws -> [Population] {
    let own = written.area ?? ""
    guard !rows.contains(where: { $0.area == own }), let file = written.areas else {
      return rows.map { Population($0, area: $0.area) }
    }
    let areas = try ReferenceReader.areas(at: path(file))
    let inside = Set(areas.filter { $0.parent == own }.map(\.code))
    return rows.map { Population($0, area: inside.contains($0.area) ? own : $0.area) }
  }
}

extension PartnershipLists {
  /// The lists as later rooms know them: codes and labels, no spellings.
  init(_ lists: LocalLists) {
    let entries = { (codes: [LocalCode]) in codes.map { CodeEntry($0.code, $0.label) } }
    self.init(
      areas: entries(lists.areas), categories: entries(lists.categories),
      tools: entries(lists.tools), providers: entries(lists.providers))
  }
}

extension Population {
  /// A row of the population file as Indicators counts it.
  init(_ row: PopulationRow, area: String) {
    self.init(
      area: area, place: row.area, sex: row.sex?.code ?? "", age: row.age,
      ethnicGroup: row.group?.code ?? "",
      learning: row.learning.map { $0 ? "yes" : "no" } ?? "", count: row.count, year: row.year)
  }
}
