import Foundation

@testable import Linkage

/// Small tables and models for tests.
enum TextTable {
  static func column(_ name: String, _ values: [String]) -> ComparisonColumn {
    var builder = TextColumnBuilder(name: name)
    for value in values { Array(value.utf8).withUnsafeBufferPointer { builder.append($0) } }
    return builder.finish()
  }

  /// A table of rows, each with a value for every column; `source` names the sources.
  static func rows(_ names: [String], _ rows: [[String]], sources: [UInt16]? = nil)
    -> ComparisonTable
  {
    ComparisonTable(
      columns: names.enumerated().map { place, name in column(name, rows.map { $0[place] }) },
      sources: sources ?? [UInt16](repeating: 0, count: rows.count))
  }

  /// A model with one comparison of one condition; level 0 is that it holds.
  static func model(_ condition: String) throws -> LinkageModel {
    try model(comparisons: [("c", [condition, "ELSE"])], rules: ["1=1"])
  }

  /// A model of comparisons, each a name and conditions of which those with IS NULL are null.
  static func model(
    comparisons: [(String, [String])], rules: [String], linkType: String = "dedupe_only"
  ) throws -> LinkageModel {
    try LinkageModel(
      WrittenModel(
        linkType: linkType, idColumn: "id", blocking: rules.map { WrittenModel.Rule(text: $0) },
        comparisons: comparisons.map { name, conditions in
          WrittenComparison(
            name: name,
            levels: conditions.map {
              WrittenLevel(condition: $0, isNull: $0.contains("IS NULL") ? true : nil)
            })
        }))
  }

  /// A null level, exact agreement and the rest, of one column.
  static func plain(_ column: String) -> (String, [String]) {
    (column, ["\(column)_l IS NULL OR \(column)_r IS NULL", "\(column)_l = \(column)_r", "ELSE"])
  }
}
