import Foundation

/// The keys that a model may have, level by level: ours and Splink's.
///
/// > Source: Splink 4.0.17 and 5.0.0, what their saved models and their settings may say.
enum ModelKeys {
  /// What holds a key: the lists of a model by the key that they stand under.
  private static let known: [String: [String]] = [
    "": WrittenModel.CodingKeys.allCases.map(\.rawValue) + [
      "retain_matching_columns", "retain_intermediate_calculation_columns",
      "additional_columns_to_retain", "linker_uid", "em_convergence", "max_iterations",
      "bayes_factor_column_prefix", "match_weight_column_prefix",
      "term_frequency_adjustment_column_prefix", "comparison_vector_value_column_prefix",
    ],
    "blocking_rules_to_generate_predictions": WrittenModel.Rule.CodingKeys.allCases.map(\.rawValue)
      + ["salting_partitions"],
    "comparisons": WrittenComparison.CodingKeys.allCases.map(\.rawValue)
      + ["comparison_description"],
    "comparison_levels": WrittenLevel.CodingKeys.allCases.map(\.rawValue) + ["base_dialect_str"],
    "derived_columns": ["name", "columns", "separator"],
  ]

  /// Refuses a model with a key that neither we nor Splink read: a slip would drop what it says.
  ///
  /// - Throws: `LinkageModelError.wrongShape` with the place, the nearest key and all that may stand
  ///   there.
  static func check(_ file: Data) throws {
    try check(JSONDecoder().decode(ModelTree.self, from: file), in: "", at: [])
  }

  private static func check(_ tree: ModelTree, in list: String, at path: [any CodingKey]) throws {
    switch tree {
    case .value: return
    case .list(let entries):
      for (place, entry) in entries.enumerated() {
        try check(entry, in: list, at: path + [ModelTree.Key(place)])
      }
    case .object(let entries):
      guard let allowed = known[list] else { return }
      for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
        guard allowed.contains(name) else {
          throw LinkageModelError.wrongShape(words(name, at: path, allowed.sorted()))
        }
        try check(entry, in: name, at: path + [ModelTree.Key(name)])
      }
    }
  }

  private static func words(
    _ name: String, at path: [any CodingKey], _ allowed: [String]
  ) -> String {
    let nearest = allowed.min { distance($0, name) < distance($1, name) } ?? ""
    return """
      \(path.isEmpty ? "at the top" : ModelPlace(path).words): '\(name)' is no key there; did you mean '\(nearest)'? Correct it or \
      take it out; what may stand there: \(allowed.joined(separator: ", "))
      """
  }

  private static func distance(_ one: String, _ other: String) -> Int {
    EditDistance.levenshtein(Array(one), Array(other))
  }
}

/// JSON as far as its keys go.
private enum ModelTree: Decodable {
  case object([String: ModelTree])
  case list([ModelTree])
  case value

  struct Key: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ place: Int) {
      (stringValue, intValue) = ("\(place)", place)
    }

    init(_ name: String) {
      (stringValue, intValue) = (name, nil)
    }

    init?(stringValue: String) {
      self.init(stringValue)
    }

    init?(intValue: Int) {
      self.init(intValue)
    }
  }

  init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: Key.self) {
      var entries: [String: ModelTree] = [:]
      for key in keyed.allKeys {
        entries[key.stringValue] = try keyed.decode(ModelTree.self, forKey: key)
      }
      self = .object(entries)
    } else if var entries = try? decoder.unkeyedContainer() {
      var list: [ModelTree] = []
      while !entries.isAtEnd { list.append(try entries.decode(ModelTree.self)) }
      self = .list(list)
    } else {
      self = .value
    }
  }
}
