import Records

/// What the key does to the rows of the sample.
extension DraftTable {
  /// How many rows of the sample a later one would replace; none where nothing is a key.
  ///
  /// Elements of a document may be absent, so that its rows cannot be told apart here.
  var superseded: Int {
    let parts = key.compactMap { name in columns.first { $0.sample.name == name }?.sample.rows }
    guard let count = parts.map(\.count).min(), parts.allSatisfy({ $0.count == count }) else {
      return 0
    }
    let keys = Set((0..<count).map { row in parts.map { $0[row] } })
    return count - keys.count
  }

  /// What is to be checked about the key, or nothing.
  var doubtOfKey: String? {
    let isNumbered = fills(.token(.referral)) || fills(.token(.incident))
    guard !key.isEmpty, !isNumbered, kind != .person || superseded > 0 else { return nil }
    let told = superseded == 1 ? "1 row" : "\(superseded) rows"
    return "CHECK: nothing but the child, and a date where one stands in it, tells rows apart; of "
      + "the sample \(told) would be replaced: add the column that numbers the rows, or leave "
      + "'key' out"
  }
}
