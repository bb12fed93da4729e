/// The databases on which Splink runs a model of ours.
public enum SplinkDialect: String, Sendable, CaseIterable {
  case duckdb
  case spark

  /// Functions of ours that the database lacks, or that mean another thing there; of DuckDB's soundex
  /// what `DuckDBSoundex` could not spell.
  var lacking: Set<String> {
    let everywhere: Set = [
      "levenshtein_characters", "damerau_levenshtein_characters", "jaro_characters",
      "jaro_winkler_characters", "dice", "overlap", "shared", "difference",
      "shared_days", "near_days",
    ]
    switch self {
    case .duckdb: return everywhere.union(["soundex"])
    case .spark:
      return everywhere.union([
        "jaccard", "hamming", "regexp_extract", "try_strptime", "epoch", "array_length",
        "list_intersect",
      ])
    }
  }

  /// What the database calls functions of ours.
  ///
  /// > Source: Splink, the functions that its library for Spark registers.
  var names: [String: String] {
    switch self {
    case .duckdb: [:]
    case .spark:
      [
        "jaro_similarity": "jaro_sim", "jaro_winkler_similarity": "jaro_winkler",
        "starts_with": "startswith",
      ]
    }
  }
}
