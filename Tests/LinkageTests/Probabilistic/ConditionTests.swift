import Testing

@testable import Linkage

struct ConditionTests {
  private static func holds(
    _ condition: String, _ columns: [String: (String, String)]
  ) throws -> PairEvaluator.Truth {
    let names = columns.keys.sorted()
    let table = ComparisonTable(
      columns: names.map { name in
        TextTable.column(name, [columns[name]?.0 ?? "", columns[name]?.1 ?? ""])
      }, sources: [0, 0])
    let model = try TextTable.model(condition)
    let evaluator = PairEvaluator(try ComparisonProgram(model, for: table))
    return evaluator.pattern(0, 1) == 0 ? .yes : .no
  }

  // Expected values worked out by hand; Jaro-Winkler of martha and marhta is 0.9611.
  private static let single: [(String, String, String, Bool)] = [
    ("a_l = a_r", "x", "x", true), ("a_l = a_r", "x", "y", false), ("a_l = a_r", "", "", false),
    ("a_l IS NULL OR a_r IS NULL", "", "x", true), ("NOT (a_l = a_r)", "x", "y", true),
    ("NOT (a_l = a_r)", "", "y", false), ("a_l <> a_r", "x", "y", true),
    ("jaro_winkler_similarity(\"a_l\", \"a_r\") >= 0.96", "martha", "marhta", true),
    ("jaro_winkler_similarity(`a_l`, `a_r`) >= 0.97", "martha", "marhta", false),
    ("damerau_levenshtein(a_l, a_r) <= 1", "ab", "ba", true),
    ("damerau_levenshtein(a_l, a_r) <= 1", "ab", "", false),
    ("levenshtein(a_l, a_r) <= 1", "ab", "ba", false),
    ("SUBSTRING(a_l, 1, 3) = SUBSTRING(a_r, 1, 3)", "robert", "robin", true),
    ("substr(a_l,4) = substr(a_r,4)", "2012-03-01", "1999-03-01", false),
    ("substr(a_l,6) = substr(a_r,6)", "2012-03-01", "1999-03-01", true),
    ("LOWER(a_l) = LOWER(a_r)", "Ann", "aNN", true),
    ("a_l = 'x' AND a_r = 'x'", "x", "x", true), ("a_l = 'x' AND a_r = 'x'", "x", "y", false),
    ("starts_with(a_l, a_r || '-') or starts_with(a_r, a_l || '-')", "lee", "lee-ray", true),
    ("starts_with(a_l, a_r || '-') or starts_with(a_r, a_l || '-')", "lee", "leeray", false),
    ("split_part(a_l,' ',1) = split_part(a_r,' ',1)", "BS1 5TD", "BS1 2AA", true),
    (
      "NULLIF(regexp_extract(a_l, '^[A-Z]{1,2}', 0), '') = NULLIF(regexp_extract(a_r, '^[A-Z]{1,2}', 0), '')",
      "BS1 5TD", "BS20 1AA", true
    ),
    (
      "NULLIF(regexp_extract(a_l, '^[A-Z]{1,2}', 0), '') = NULLIF(regexp_extract(a_r, '^[A-Z]{1,2}', 0), '')",
      "1", "2", false
    ),
    ("day_month_swapped(a_l, a_r)", "2012-03-04", "2012-04-03", true),
    ("day_month_swapped(a_l, a_r)", "2012-03-03", "2012-03-03", false),
    ("day_month_swapped(a_l, a_r)", "2012-03-04", "2013-04-03", false),
    ("ABS(\"a_l\" - \"a_r\") <= 2", "7", "9", true), ("ABS(a_l - a_r) <= 2", "7", "9.5", false),
    (
      "(ABS(a_l - a_r) / (CASE WHEN a_r > a_l THEN a_r ELSE a_l END)) < 0.1", "95", "100", true
    ),
    (
      "ABS(EPOCH(try_strptime(a_l, '%Y-%m-%d')) - EPOCH(try_strptime(a_r, '%Y-%m-%d'))) <= 2629800.0",
      "2020-01-01", "2020-01-31", true
    ),
    (
      "ABS(EPOCH(try_strptime(a_l, '%Y-%m-%d')) - EPOCH(try_strptime(a_r, '%Y-%m-%d'))) <= 2629800.0",
      "2020-01-01", "2020-02-01", false
    ),
    (
      "abs(datediff(date(try_to_timestamp(`a_l`, 'yyyy-MM-dd')), date(try_to_timestamp(`a_r`, 'yyyy-MM-dd')))) <= floor(2629800.0 / 86400)",
      "2020-01-01", "2020-01-31", true
    ),
    (
      "try_strptime(a_l, '%Y-%m-%d') IS NULL OR try_strptime(a_r, '%Y-%m-%d') IS NULL",
      "2020-02-30", "2020-01-31", true
    ),
    ("soundex(a_l) = soundex(a_r)", "robert", "rupert", true),
    ("length(a_l) = 1 OR length(a_r) = 1", "é", "ann", true),
    ("hamming(a_l, a_r) <= 1", "abc", "abd", true), ("hamming(a_l, a_r) <= 1", "abc", "ab", false),
    ("jaccard(a_l, a_r) >= 0.4", "night", "nacht", true),
    ("CAST(a_l AS TEXT) = CAST(a_r AS TEXT)", "5", "5", true),
    (
      "jaro_winkler_similarity(a_l, a_r) + jaro_winkler_similarity(a_r, a_l) >= 1.9", "martha",
      "marhta", true
    ),
  ]

  @Test(arguments: single)
  func `a condition holds of one column`(
    condition: String, left: String, right: String, expected: Bool
  ) throws {
    let truth = try Self.holds(condition, ["a": (left, right)])
    #expect((truth == .yes) == expected, "\(condition)")
  }

  @Test
  func `a condition holds across columns`() throws {
    let swapped = ["a": ("smith", "john"), "b": ("john", "smith")]
    #expect(try Self.holds("a_l = b_r AND a_r = b_l", swapped) == .yes)
    #expect(try Self.holds("a_l = b_r", ["a": ("x", ""), "b": ("", "y")]) == .no)
    #expect(try Self.holds("(a_l = a_r) OR (b_l = b_r)", swapped) == .no)
    // Bristol to Bath is 18 km as the crow flies.
    let places = [
      "lat": ("51.4545", "51.3811"), "lon": ("-2.5879", "-2.3590"),
    ]
    #expect(try Self.holds(Self.distance("20"), places) == .yes)
    #expect(try Self.holds(Self.distance("15"), places) == .no)
  }

  private static func distance(_ kilometres: String) -> String {
    let cosine = """
      sin(radians("lat_l")) * sin(radians("lat_r")) + cos(radians("lat_l")) * \
      cos(radians("lat_r")) * cos(radians("lon_r" - "lon_l"))
      """
    return """
      cast(acos(case when (\(cosine)) > 1 then 1 else (\(cosine)) end) * 6371 as float) \
      <= \(kilometres)
      """
  }

  @Test(arguments: [
    "a_l =", "frobnicate(a_l, a_r) > 1", "a_l LIKE 'x%'", "a = a_r", "x.a = r.a", "a_l = a_r; drop",
    "list_max(list_transform(a_l, x -> x)) >= 0.9", "regexp_extract(a_l, 'x', 1) = 'y'", "",
  ])
  func `what the grammar does not hold is refused`(condition: String) {
    #expect(ConditionReader.read(condition) == nil)
  }
}
