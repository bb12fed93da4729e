/// A model as it is written: Splink's form, and beside it what only our own models say.
struct WrittenModel: Codable {
  var format: String?
  var origin: String?
  var linkType: String?
  var prior: Double?
  var relativePrior: Double?
  var idColumn: String?
  var sourceColumn: String?
  var dialect: String?
  var blocking: [Rule]?
  var comparisons: [WrittenComparison]?
  var contradictions: [[String: String]]?
  var duplicateFreeSources: [String]?
  var largestBlock: Int?
  var derivedColumns: [DerivedText]?
  var matchesPerRecord: Double?
  var relativesPerRecord: Double?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case format, origin, comparisons, contradictions
    case linkType = "link_type"
    case prior = "probability_two_random_records_match"
    case relativePrior = "probability_two_random_records_are_relatives"
    case idColumn = "unique_id_column_name"
    case sourceColumn = "source_dataset_column_name"
    case dialect = "sql_dialect"
    case blocking = "blocking_rules_to_generate_predictions"
    case duplicateFreeSources = "duplicate_free_sources"
    case largestBlock = "largest_block"
    case derivedColumns = "derived_columns"
    case matchesPerRecord = "matches_per_record"
    case relativesPerRecord = "relatives_per_record"
  }

  struct Rule: Codable {
    var text: String
    var arraysToExplode: [String]?
    var dialect: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case text = "blocking_rule"
      case arraysToExplode = "arrays_to_explode"
      case dialect = "sql_dialect"
    }
  }
}

extension WrittenModel.Rule {
  // Splink takes a rule by itself for one of nothing but its text.
  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.init(text: text)
      return
    }
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try keys.decode(String.self, forKey: .text),
      arraysToExplode: try keys.decodeIfPresent([String].self, forKey: .arraysToExplode),
      dialect: try keys.decodeIfPresent(String.self, forKey: .dialect))
  }
}

/// A comparison as it is written.
struct WrittenComparison: Codable {
  var name: String
  var kinship: String?
  var levels: [WrittenLevel]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case kinship
    case name = "output_column_name"
    case levels = "comparison_levels"
  }
}

/// A level as it is written.
struct WrittenLevel: Codable {
  var condition: String
  var label: String?
  var isNull: Bool?
  var m: Double?
  var u: Double?
  var r: Double?
  var keepsM: Bool?
  var keepsU: Bool?
  var termColumn: String?
  var termWeight: Double?
  var termMinimum: Double?
  var usesOwnChance: Bool?
  var givenColumns: [String]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case condition = "sql_condition"
    case label = "label_for_charts"
    case isNull = "is_null_level"
    case m = "m_probability"
    case u = "u_probability"
    case r = "r_probability"
    case keepsM = "fix_m_probability"
    case keepsU = "fix_u_probability"
    case termColumn = "tf_adjustment_column"
    case termWeight = "tf_adjustment_weight"
    case termMinimum = "tf_minimum_u_value"
    case usesOwnChance = "disable_tf_exact_match_detection"
    case givenColumns = "tf_given_columns"
  }
}
