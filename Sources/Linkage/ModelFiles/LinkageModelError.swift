/// A linkage model that cannot be used as it is written.
public enum LinkageModelError: Error, Hashable, CustomStringConvertible {
  /// The text is no JSON, or its shape is not that of a model.
  case wrongShape(String)
  /// A condition is not in the grammar; the place says which, in words.
  case unknownCondition(place: String, condition: String)
  /// A blocking rule is not in the grammar.
  case unknownRule(String)
  /// The model names a column that the records do not have.
  case unknownColumn(String)
  /// A condition asks of a column what its kind cannot answer.
  case unsuitableColumn(String)
  /// A column that is a set to one condition and a text to another, each with its place in words.
  case setAndText(column: String, set: String, text: String)
  /// Values go with a column that has too many different ones.
  case tooManyValues(column: String, most: Int)
  /// A feature of other programs' models that is not supported.
  case unsupported(String)
  /// A number that cannot be what its key says.
  case badNumber(place: String, key: String, allowed: String)
  /// A comparison has no level that catches what is left.
  case noElse(comparison: String)
  /// The levels of all comparisons do not fit a pattern.
  case tooManyLevels(bits: Int)
  /// A contradiction or a source names something that the model does not have.
  case unknownName(String)
  /// A model that is to be written in a form that cannot say what it says.
  case notExpressible(String, SplinkDialect)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .wrongShape(let problem):
      "the model cannot be read: \(problem); see docs/linkage.md for its form"
    case .unknownCondition(let place, let condition):
      "\(place): the condition '\(condition)' is not understood: \(ConditionProblem(condition).words)"
    case .unknownRule(let rule) where ConditionReader.read(rule) == nil:
      "the blocking rule '\(rule)' is not understood: \(ConditionProblem(rule).words)"
    case .unknownRule(let rule):
      "the blocking rule '\(rule)' is none of a nightly model; write equalities joined by AND"
    case .unknownColumn(let column):
      "the model compares a column '\(column)' that the records do not have; correct the header"
    case .unsuitableColumn(let column):
      "the model asks of the column '\(column)' what its kind of values cannot answer"
    case .setAndText(let column, let set, let text):
      """
      \(set) takes the column '\(column)' as a set, and \(text) as a text; give the one of both a \
      copy of the column, which 'derived_columns' makes under another name
      """
    case .tooManyValues(let column, let most):
      """
      the column '\(column)' has more than \(most) different values, too many for \
      'tf_given_columns'; send codes, or take the column out of that list in the model
      """
    case .unsupported(let feature):
      "not supported: \(feature)"
    case .badNumber(let place, let key, let allowed):
      "\(place): the number of '\(key)' cannot be; write one that is \(allowed)"
    case .noElse(let comparison):
      "comparison '\(comparison)' does not end with the level 'ELSE'; add it as the last"
    case .tooManyLevels(let bits):
      "the levels of all comparisons need \(bits) bits and 64 are there; drop levels"
    case .unknownName(let name):
      """
      'contradictions' or 'duplicate_free_sources' names '\(name)', which is none of the model's \
      comparisons or levels and no source of the records; correct it
      """
    case .notExpressible(let what, let dialect):
      """
      \(what) has no counterpart in Splink on \(dialect.rawValue); leave it out of a copy of the \
      model and export that, or try another database
      """
    }
  }
}
