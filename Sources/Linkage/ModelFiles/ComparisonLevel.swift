/// One answer that a comparison can give.
struct ComparisonLevel: Hashable, Sendable {
  /// What must hold, as written.
  let text: String
  /// What must hold.
  let condition: Condition
  /// What the answer is called.
  let label: String
  /// Whether the answer is that a value is missing, which weighs nothing.
  var isNull = false
  /// How often it is given for records of one child.
  var m: Double?
  /// How often it is given for records of unrelated children.
  var u: Double?
  /// How often it is given for records of two relatives.
  var r: Double?
  /// How the weight follows the frequency of the value.
  var termFrequency: TermFrequency?
  /// Whether training leaves m alone.
  var keepsM = false
  /// Whether training leaves u alone.
  var keepsU = false
}
