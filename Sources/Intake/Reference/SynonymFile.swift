/// Reads the partnership's own synonyms and refuses those of which no figure could be made.
public enum SynonymFile {
  /// Reads synonyms.
  ///
  /// - Parameters:
  ///   - path: A CSV file with list, value, code and, optionally, source.
  ///   - lists: The partnership's own lists.
  ///   - sources: The ids of the pipeline's sources, or none where they are not known.
  /// - Returns: The synonyms, in order of the file.
  /// - Throws: `IntakeError.referenceTable` naming file, line and column where a list, code or
  ///   source does not exist, or a value stands for two codes.
  public static func read(
    at path: String, lists: LocalLists, sources: [String]? = nil
  ) throws(IntakeError) -> [Synonym] {
    var first: [Place: Synonym] = [:]
    return try ReferenceFile(
      path: path, required: ["list", "value", "code"], optional: ["source"]
    )
    .rows { row throws(IntakeError) in
      let synonym = Synonym(
        list: try row.required("list"), value: try row.required("value"),
        code: try row.required("code"), source: row.text("source"), line: row.line)
      let name = try list(of: synonym, row)
      try check(synonym, in: name, lists, row)
      if let source = synonym.source, let sources, !sources.contains(source) {
        throw row.problem(
          "source", "is no source; \(NearestSpelling.advice(source, among: sources))")
      }
      let place = Place(
        list: name, value: Spelling.words(synonym.value), source: synonym.source)
      guard let earlier = first[place] else {
        first[place] = synonym
        return synonym
      }
      guard earlier.code.lowercased() == synonym.code.lowercased() else {
        throw row.problem(
          "value", "stands on line \(earlier.line) for '\(earlier.code)'; keep one of the two")
      }
      return synonym
    }
  }

  /// The synonyms that say another thing than the built-in lists; allowed, but worth knowing.
  ///
  /// - Parameter lists: The partnership's own lists with its synonyms.
  /// - Returns: The lines on which they stand, ascending.
  public static func contradictions(in lists: LocalLists) -> [Int] {
    var bare = lists
    bare.synonyms = []
    let (built, settled) = (CodeCatalogue(local: bare), CodeCatalogue(local: lists))
    return lists.synonyms.filter { synonym in
      guard let known = built.resolver(of: synonym.list)?.answer(synonym.value), known.isKnown
      else { return false }
      let own = settled.resolver(of: synonym.list, source: synonym.source)?.answer(synonym.value)
      return own?.code != known.code
    }.map(\.line).sorted()
  }

  private struct Place: Hashable {
    let list: ListName
    let value: String
    let source: String?
  }

  private static func list(
    of synonym: Synonym, _ row: ReferenceRow
  ) throws(IntakeError) -> ListName {
    guard let name = ListName(typed: synonym.list) else {
      throw row.problem(
        "list",
        "names no list; \(NearestSpelling.advice(synonym.list, among: CodeCatalogue.names))")
    }
    return name
  }

  private static func check(
    _ synonym: Synonym, in name: ListName, _ lists: LocalLists, _ row: ReferenceRow
  ) throws(IntakeError) {
    guard !Spelling.words(synonym.value).isEmpty else {
      throw row.problem("value", "has no letter and no digit; write one that has")
    }
    let saysNothing = Spelling.words(synonym.code) == Synonym.nothing
    guard !saysNothing, !CodeLists.hasCode(synonym.code, in: name, local: lists) else { return }
    throw row.problem(
      "code",
      "is no code of '\(name.rawValue)'; see 'continuum codes show \(name.rawValue)'")
  }
}
