import Intake
import Vocabulary

/// The lists of codes on the command line: which there are, and which codes they hold.
public struct CodeShelf {
  private let catalogue: CodeCatalogue
  /// The sources that can have synonyms of their own.
  private let sources: [String]

  /// Takes the lists of the program alone, of a folder with a synonym file, or of a pipeline.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder, or none.
  ///   - folder: A folder with `synonyms.csv`, or none.
  /// - Throws: `ConfigurationError` or `IntakeError` where they cannot be used as written.
  public init(pipeline: String? = nil, folder: String? = nil) throws {
    guard pipeline == nil || folder == nil else {
      throw ConfigurationError.badArgument(
        option: "--lists", problem: "cannot stand beside '--pipeline'; give one of the two")
    }
    if let pipeline {
      let reader = try SettingsReader(folder: pipeline)
      catalogue = CodeCatalogue(local: try reader.localLists())
      sources = reader.sourceIDs
    } else if let folder {
      var lists = LocalLists()
      lists.synonyms = try SynonymFile.read(at: "\(folder)/synonyms.csv", lists: lists)
      catalogue = CodeCatalogue(local: lists)
      sources = Set(lists.synonyms.compactMap(\.source)).sorted()
    } else {
      catalogue = CodeCatalogue()
      sources = []
    }
  }

  /// Names every list with the number of its codes.
  ///
  /// - Returns: One line for each list.
  public func lists() -> Outcome {
    let lines = CodeCatalogue.names.map { name in
      "\(name)\t\(catalogue.entries(of: name)?.count ?? 0)"
    }
    return Outcome(code: .complete, summary: lines.joined(separator: "\n"))
  }

  /// Shows the codes of a list.
  ///
  /// - Parameter list: The list's name.
  /// - Returns: One line for each code, with its label.
  /// - Throws: `ConfigurationError.badArgument` where there is no such list.
  public func show(_ list: String) throws -> Outcome {
    guard let entries = catalogue.entries(of: list) else { throw Self.noSuchList(list) }
    let lines = entries.map { "\($0.code)\t\($0.label)" }
    return Outcome(code: .complete, summary: lines.joined(separator: "\n"))
  }

  /// Resolves values, one on each line, and says how each was found.
  ///
  /// - Parameters:
  ///   - list: The list's name.
  ///   - scheme: The scheme of ethnicities, or none.
  ///   - source: The source whose own synonyms hold too, or none.
  ///   - next: Gives the next value, or nothing at the end.
  ///   - say: Takes value, code and how, with tabs between them; none for counts alone.
  /// - Returns: Complete where a list knows all values; the summary counts them.
  /// - Throws: `ConfigurationError` where there is no such list, scheme or source.
  public func resolve(
    _ list: String, scheme: String? = nil, source: String? = nil, next: () -> String?,
    say: ((String) -> Void)?
  ) throws -> Outcome {
    let declared = try scheme.map(Self.scheme)
    if let source { try check(source) }
    guard let resolver = catalogue.resolver(of: list, scheme: declared, source: source) else {
      throw Self.noSuchList(list)
    }
    var counts: [String: Int] = [:]
    var isFirst = true
    var isAllKnown = true
    while var value = next() {
      if isFirst, value.hasPrefix("\u{FEFF}") { value.removeFirst() }
      isFirst = false
      let answer = resolver.answer(value)
      counts[answer.how, default: 0] += 1
      isAllKnown = isAllKnown && answer.isKnown
      say?("\(Self.cell(value))\t\(answer.code)\t\(answer.how)")
    }
    let lines = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key)\t\($0.value)" }
    return Outcome(
      code: isAllKnown ? .complete : .publishedWithWarnings,
      summary: say == nil ? lines.joined(separator: "\n") : "")
  }

  /// A value as a cell of a table: a tab within it would move what follows.
  private static func cell(_ value: String) -> String {
    value.contains("\t") ? value.replacing("\t", with: " ") : value
  }

  private func check(_ source: String) throws(ConfigurationError) {
    guard !sources.isEmpty else {
      throw .badArgument(
        option: "--source", problem: "needs '--pipeline' or '--lists', where its synonyms stand")
    }
    guard sources.contains(source) else {
      throw .unknownOption(option: "--source", name: source, known: sources)
    }
  }

  private static func scheme(_ name: String) throws(ConfigurationError) -> EthnicityScheme {
    guard let scheme = EthnicityScheme(rawValue: name) else {
      let known = EthnicityScheme.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badArgument(option: "--scheme", problem: "is no scheme; use one of \(known)")
    }
    return scheme
  }

  private static func noSuchList(_ name: String) -> ConfigurationError {
    let names = CodeCatalogue.names
    let nearest = NearestSpelling.of(name, among: names).map { "did you mean '\($0)'? " } ?? ""
    return .badArgument(
      option: name, problem: "is no list; \(nearest)lists: \(names.joined(separator: ", "))")
  }
}
