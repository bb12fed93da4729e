/// Where in a model something stands, in words: comparisons, levels and rules count from 1.
struct ModelPlace {
  private let path: [any CodingKey]

  /// What one member of a list is called.
  private static let members: [String: String] = [
    "comparisons": "comparison", "comparison_levels": "level", "contradictions": "contradiction",
    "blocking_rules_to_generate_predictions": "blocking rule", "derived_columns": "derived column",
  ]

  init(_ path: [any CodingKey]) {
    self.path = path
  }

  /// The place, such as "comparison 2, level 3, 'm_probability'"; "the model" for the whole.
  var words: String {
    var words: [String] = []
    for key in path {
      if let place = key.intValue {
        let list = words.popLast() ?? ""
        words.append("\(Self.members[list] ?? "'\(list)', entry") \(place + 1)")
      } else {
        if let last = words.popLast() { words.append(Self.quoted(last)) }
        words.append(key.stringValue)
      }
    }
    if let last = words.popLast() { words.append(Self.quoted(last)) }
    return words.isEmpty ? "the model" : words.joined(separator: ", ")
  }

  // Members of lists end in their number; a key of the file never does.
  private static func quoted(_ word: String) -> String {
    word.last?.isNumber == true || word.hasPrefix("'") ? word : "'\(word)'"
  }

  /// The place of a level.
  static func level(_ level: Int, _ label: String, of comparison: Int, _ name: String) -> String {
    "comparison \(comparison + 1) ('\(name)'), level \(level + 1) ('\(label)')"
  }
}
