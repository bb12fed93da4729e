import Disclosure
import Pages
import Vocabulary

/// What stands under a table: remarks on its values, and abbreviations in words.
///
/// What holds for all tables of an indicator stands once, under the indicator's heading.
struct TableNotes {
  /// One paragraph each.
  let lines: [Prose]

  init(_ values: [ReleasedValue], of table: ReleasedTable, release: Release) {
    let shown = values.map(PublishedValue.init)
    var lines = Self.remarks(shown, table.dimensions) + Self.abbreviations(values, of: table)
    if let why = release.provisional(table.period) { lines.append("Provisional: \(why.words).") }
    let protection = release.description.protection
    if !protection.isEmpty { lines.append(protection) }
    self.lines = lines.map { Prose($0) }
  }

  /// Each remark once, with the rows it is about.
  static func remarks(_ values: [PublishedValue], _ dimensions: [Dimension]) -> [String] {
    let remarked = values.filter { value in
      let standsInCell = value.value == nil && value.note.count <= ValueCells.longestRemark
      return !value.note.isEmpty && !standsInCell
    }
    return remarked.map(\.note).removingRepeats().map { note in
      let places = remarked.filter { $0.note == note }.map { value in
        zip(value.key, dimensions).map { $1.label(of: $0) }.joined(separator: ", ")
      }
      let holdsForAll =
        Set(remarked.filter { $0.note == note }.map(\.key)) == Set(values.map(\.key))
      let named =
        holdsForAll
        ? "" : places.removingRepeats().filter { !$0.isEmpty }.joined(separator: "; ")
      return Wording.sentence(note) + (named.isEmpty ? "" : " This holds for: \(named).")
    }
  }

  /// The abbreviations that row headings use, in words.
  private static func abbreviations(
    _ values: [ReleasedValue], of table: ReleasedTable
  ) -> [String] {
    let labels = values.flatMap { zip($0.key, table.dimensions).map { $1.label(of: $0) } }
    let used = Set(labels.flatMap { $0.split { !$0.isLetter }.map(String.init) })
    let meant = known.filter { used.contains($0.0) }.map { "\($0.0): \($0.1)" }
    return meant.isEmpty ? [] : [meant.joined(separator: "; ") + "."]
  }

  private static let known = [
    ("SLD", "severe learning difficulty"),
    ("PMLD", "profound and multiple learning difficulty"),
    ("MLD", "moderate learning difficulty"), ("SPLD", "specific learning difficulty"),
    ("ASD", "autistic spectrum disorder"), ("SEN", "special educational needs"),
    ("LD", "learning disability"),
  ]
}

extension Period.Provisional {
  /// The reason, as a clause.
  var words: String {
    switch self {
    case .notOver: "the period was not over on the reference date"
    case .returnsMissing:
      "for a part of the period an agency sent nothing, though it usually sends something"
    case .beforeRecords: "for a part of the period the records of some agency had not begun"
    }
  }
}
