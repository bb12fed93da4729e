/// How the weight of an agreement follows how common the value is.
struct TermFrequency: Hashable, Sendable {
  /// The column whose values are counted.
  let column: String
  /// How far the weight follows: 0 not at all, 1 fully.
  var weight = 1.0
  /// No value counts as rarer than this.
  var minimum = 0.0
  /// Columns that values go with, such as the origin of names: where both records agree in one, it is
  /// asked how common the value is among those who have that.
  var given: [String] = []
  /// Whether the level's own chance is the common one, not that of the exact level.
  var usesOwnChance = false
}
