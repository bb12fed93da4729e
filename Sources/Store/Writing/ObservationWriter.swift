import Foundation
import GRDB
import Records
import Vocabulary

/// Writes the rows of all sources.
///
/// A kind of row uses a few of the fields, so each kind has its own prepared insertion of those
/// alone; the values that return (codes, days, sets) are made once.
struct ObservationWriter {
  private let children: LinkedChildren
  private let fileOfRow: FileOfRow
  private let fields: FieldValues
  private let ids: [DatabaseValue]

  init(_ children: LinkedChildren, lists: CodeLists, files: FilePlaces) {
    self.children = children
    fileOfRow = FileOfRow(children.records, files: files)
    fields = FieldValues(lists)
    ids = children.ids.map { .text($0.text) }
  }

  func write(_ db: Database) throws {
    let records = children.records
    let used = fields.used(in: records)
    let insertions = try used.map { fields in
      try Insertion(
        db, into: "observation",
        ["id", "delivery_file", "line", "kind", "agency", "child_id"] + fields.map(\.name))
    }
    var cache = FieldValues.Cache()
    var row = PseudonymisedRow()
    var values: [DatabaseValue] = []
    for index in 0..<records.count {
      records.read(index, into: &row)
      let kind = Int(row.kind.rawValue)
      values.removeAll(keepingCapacity: true)
      values.append(.number(index))
      values.append(fileOfRow[row])
      values.append(.number(row.line))
      values.append(.code(row.kind))
      values.append(.code(records.agency(ofRow: index)))
      values.append(ids[Int(children.childOfRow[index])])
      for field in used[kind] { values.append(fields.value(field, of: row, &cache)) }
      try insertions[kind].insert(values)
    }
    for insertion in insertions { try insertion.finish() }
  }
}

/// The stored file of each row.
private struct FileOfRow {
  private var places: [[Int32]: DatabaseValue] = [:]

  /// Finds the file of every pair of source and file that rows name.
  ///
  /// - Precondition: The deliveries name every such file.
  init(_ records: PseudonymisedRecords, files: FilePlaces) {
    for (source, file) in zip(records.source, records.file) where places[[source, file]] == nil {
      let (id, name) = (records.sources[Int(source)].id, records.files[Int(file)])
      guard let place = files[id, name] else {
        preconditionFailure("source '\(id)' delivered no file '\(name)'")
      }
      places[[source, file]] = .number(place.id)
    }
  }

  subscript(row: PseudonymisedRow) -> DatabaseValue {
    places[[row.source, row.file]] ?? .null
  }
}
