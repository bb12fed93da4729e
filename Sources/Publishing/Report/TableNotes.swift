import Disclosure
import Pages
import Vocabulary

/// What stands under a table: remarks on its values, caveats, the meaning of its intervals.
struct TableNotes {
  /// Remarks and caveats.
  let short: [Prose]
  /// What the intervals mean as well.
  let all: [Prose]

  init(_ values: [ReleasedValue], of table: ReleasedTable, release: Release) {
    var lines = Self.remarks(values, of: table)
    if release.isProvisional(table.period) {
      lines.append("Provisional: the period was not over on the reference date.")
    }
    let caveats = table.indicator.caveats.map(Wording.sentence)
    if !caveats.isEmpty { lines.append("To mind: " + caveats.joined(separator: " ")) }
    short = lines.map { Prose($0) }
    all = values.contains { $0.lower != nil } ? [Prose(Wording.intervals)] + short : short
  }

  /// Each remark once, with the rows it is about.
  private static func remarks(_ values: [ReleasedValue], of table: ReleasedTable) -> [String] {
    let remarked = values.filter { value in
      let standsInCell = value.value == nil && value.note.count <= ValueCells.longestRemark
      return !value.note.isEmpty && !standsInCell
    }
    return remarked.map(\.note).removingRepeats().map { note in
      let places = remarked.filter { $0.note == note }.map { value in
        zip(value.key, table.dimensions).map { $1.label(of: $0) }.joined(separator: ", ")
      }
      let named = places.removingRepeats().filter { !$0.isEmpty }.joined(separator: "; ")
      return Wording.sentence(note) + (named.isEmpty ? "" : " This holds for: \(named).")
    }
  }
}
