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
  private let numbers: StoreNumbers
  private let fields: FieldValues
  private let ids: [DatabaseValue]

  init(_ children: LinkedChildren, lists: CodeLists, numbers: StoreNumbers) {
    self.children = children
    self.numbers = numbers
    fields = FieldValues(lists)
    ids = children.ids.map { .text($0.text) }
  }

  /// Sets the lines of rows that say what they said, further up or down.
  func move(_ places: [Int], in db: Database) throws {
    let update = try db.makeStatement(
      sql: "UPDATE \"observation\" SET \"line\" = ? WHERE \"id\" = ?")
    for place in places {
      try update.execute(arguments: [children.records.line[place], numbers.rows[place]])
    }
  }

  /// Writes the rows at some positions.
  func write(_ places: [Int], to db: Database) throws {
    let records = children.records
    let used = fields.used(in: records, places)
    let insertions = try used.map { fields in
      try Insertion(
        db, into: "observation",
        ["id", "delivery_file", "line", "kind", "agency", "child_id"] + fields.map(\.name))
    }
    var cache = FieldValues.Cache()
    var row = PseudonymisedRow()
    var values: [DatabaseValue] = []
    for index in places {
      records.read(index, into: &row)
      let kind = Int(row.kind.rawValue)
      values.removeAll(keepingCapacity: true)
      values.append(.number(numbers.rows[index]))
      values.append(.number(RowAlignment.file(of: numbers.rows[index])))
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
