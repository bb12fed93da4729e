/// Finds among columns that no name tells of those that hold a reference, and of what.
///
/// A number that always goes with one date of birth is a child's. One that goes with several is of
/// an incident in which several children are. One that comes once can be either.
struct ReferenceGuess {
  /// What a reference stands for.
  enum Holder {
    /// A child.
    case child
    /// Whatever a row is about, or an incident of several rows.
    case row
    /// Each stands once, or no date of birth is there to tell.
    case untold
  }

  /// The dates of birth beside the references, row by row, or none.
  let births: SampleColumn?

  /// Whether the header and the cells are those of a reference.
  func isReference(_ column: SampleColumn) -> Bool {
    let words = HeaderWords(column.name)
    let isNamed =
      words.hasAny(Self.words) || Self.things.contains(words.letters)
      || Self.endings.contains { words.letters.count > 3 && words.letters.hasSuffix($0) }
    guard isNamed, DateEvidence(column).orders.isEmpty else { return false }
    guard let share = column.share(Self.looksLikeReference) else { return !column.cells.isEmpty }
    return share >= 0.9 && Set(column.cells).count > 1
  }

  /// What a reference stands for, by the dates of birth that go with it.
  func holder(of column: SampleColumn) -> Holder {
    guard let births else { return .untold }
    var found: [String: Set<String>] = [:]
    var rows: [String: Int] = [:]
    for (reference, birth) in zip(column.rows, births.rows) where !reference.isEmpty {
      rows[reference, default: 0] += 1
      if !birth.isEmpty { found[reference, default: []].insert(birth) }
    }
    let repeated = rows.filter { $0.value > 1 }.compactMap { found[$0.key]?.count }
    guard repeated.count > 1 else { return .untold }
    return repeated.count { $0 == 1 } * 5 >= repeated.count * 4 ? .child : .row
  }

  private static func looksLikeReference(_ cell: String) -> Bool {
    cell.utf8.count <= 24 && cell.contains(where: \.isNumber)
      && cell.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
  }

  private static let words: Set<String> = [
    "id", "ids", "ref", "reference", "no", "nr", "number", "num", "urn", "key", "identifier",
  ]
  // What rows are about, where the cells are numbers.
  private static let things: Set<String> = ["incident", "concern", "occurrence", "entry", "record"]
  private static let endings = ["id", "ref", "number", "urn"]
}
