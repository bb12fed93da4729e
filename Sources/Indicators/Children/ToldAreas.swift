import Records
import Vocabulary

/// What the rows of one child tell of where it lives, or of who is responsible for it, by day.
///
/// Children move, and what they displayed before does not. An event has the area that its own row
/// gives; else that of the log's row of the referral it names; else what was last told of the child
/// by its day, or failing that first after it. What nobody dates is asked last.
struct ToldAreas {
  private struct Told {
    let day: Day
    let row: Int32
    let area: Int32
  }

  private let linked: LinkedChildren
  private let field: CodeField
  /// Dated values, in order of day and row.
  private var dated: [Told] = []
  /// The last value that nobody dates.
  private var undated = CodeColumn.missing

  init(_ field: CodeField, of rows: [Int32], in linked: LinkedChildren) {
    self.linked = linked
    self.field = field
    for row in rows {
      let area = linked.records[field, Int(row)]
      guard area >= 0 else { continue }
      if let day = linked.records.eventDay(ofRow: Int(row)) {
        dated.append(Told(day: day, row: row, area: area))
      } else {
        undated = area
      }
    }
    dated.sort { ($0.day, $0.row) < ($1.day, $1.row) }
  }

  /// The area of an event; position in the partnership's areas, negative where nobody tells any.
  func area(ofRow row: Int32, on day: Day) -> Int32 {
    let own = linked.records[field, Int(row)]
    if own >= 0 { return own }
    guard let first = dated.first else { return undated }
    let told =
      dated.last { isLog(of: row, $0.row) } ?? dated.last { $0.day <= day }
      // Of the first day after, what its last row says, as of any other day.
      ?? dated.last { $0.day == first.day }
    return told?.area ?? undated
  }

  /// Whether another row is that of the log for the referral that a row names.
  private func isLog(of row: Int32, _ other: Int32) -> Bool {
    let referral = linked.records[.referral, Int(row)]
    return referral.isPresent && linked.records.kind[Int(other)] == .referral
      && linked.records[.referral, Int(other)] == referral
  }
}
