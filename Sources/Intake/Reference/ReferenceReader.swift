import Vocabulary

/// Reads the tables that a partnership supplies beside its deliveries; they hold no persons.
public enum ReferenceReader {
  /// Reads the areas of a partnership.
  ///
  /// - Parameter path: A CSV file with code, name, level and, optionally, parent.
  /// - Returns: The areas, in order of the file.
  /// - Throws: `IntakeError.referenceTable` naming file, line and column, also where a code is
  ///   given twice or is kept for what is not known.
  public static func areas(at path: String) throws(IntakeError) -> [Area] {
    var seen: Set<String> = []
    return try ReferenceFile(
      path: path, required: ["code", "name", "level"], optional: ["parent"]
    )
    .rows { row throws(IntakeError) in
      let code = try row.required("code")
      if let problem = LocalCode.problem(of: code, after: &seen) {
        throw row.problem("code", problem)
      }
      return Area(
        code: code, name: try row.required("name"), level: try row.required("level"),
        parent: row.text("parent"))
    }
  }

  /// Reads how many children live where.
  ///
  /// - Parameter path: A CSV file with area, count, source, year and, optionally, sex, age and
  ///   ethnicity; an empty one or "all" counts all together.
  /// - Returns: The counts, in order of the file.
  /// - Throws: `IntakeError.referenceTable` naming file, line and column.
  public static func population(at path: String) throws(IntakeError) -> [PopulationRow] {
    try ReferenceFile(
      path: path, required: ["area", "count", "source", "year"],
      optional: ["sex", "age", "ethnicity", "learning"]
    )
    .rows { row throws(IntakeError) in
      PopulationRow(
        area: try row.required("area"),
        sex: try row.code("sex", in: SexWords.list).flatMap(RecordedSex.init(column:)),
        age: try row.number("age", in: 0...120),
        group: try group(of: row),
        learning: try row.code("learning", in: FlagWords.list).map { $0 == 1 },
        count: try row.requiredNumber("count", in: 0...100_000_000),
        source: try row.required("source"),
        year: try row.requiredNumber("year", in: 1900...2200))
    }
  }

  /// Reads the scores of an audit.
  ///
  /// - Parameter path: A CSV file with statement, agency, date, score and, optionally, evidence.
  /// - Returns: The scores, in order of the file.
  /// - Throws: `IntakeError.referenceTable` naming file, line and column.
  public static func auditScores(at path: String) throws(IntakeError) -> [AuditScore] {
    let agencies = CodeList(Agency.entries, words: KnownWords.agencies)
    return try ReferenceFile(
      path: path, required: ["statement", "agency", "date", "score"], optional: ["evidence"]
    )
    .rows { row throws(IntakeError) in
      guard let agency = try row.code("agency", in: agencies).flatMap(Agency.init(column:)) else {
        throw row.problem("agency", "is empty; fill it in")
      }
      return AuditScore(
        statement: try row.required("statement"), agency: agency, date: try row.day("date"),
        score: try row.requiredNumber("score", in: 0...4), evidence: row.text("evidence") ?? "")
    }
  }

  /// The broad group, also where a code of one of the 19 groups is given.
  private static func group(of row: ReferenceRow) throws(IntakeError) -> EthnicGroup? {
    if let text = row.text("ethnicity"),
      let ethnicity = EthnicityCodes.department[text.uppercased()]
    {
      return ethnicity.group
    }
    return try row.code("ethnicity", in: ObservedWords.list).flatMap(EthnicGroup.init(column:))
  }
}
