import Foundation
import Records
import Vocabulary

@testable import Linkage

/// Nights of a partnership, linked by the model that ships with the program.
enum Nightly {
  /// The linkage with the shipped model.
  static func linkage(_ settings: LinkageSettings = .standard) throws -> NightlyLinkage {
    let file = try Data(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/Pipeline/Models/partnership.json"))
    return NightlyLinkage(
      model: try LinkageModel(file: file), file: ContentHash(of: file), settings: settings)
  }

  /// A night's links.
  static func night(
    _ rows: [SentRow], after memory: LinkageMemory = LinkageMemory(), run: Int = 1
  ) throws -> NightlyLinks {
    try linkage().link(rows.records, remembering: memory, run: run)
  }

  /// Which rows are one child, such as "census 1 + police 1 | police 2".
  static func linked(_ rows: [SentRow]) throws -> String {
    Partition(try night(rows).linked).description
  }

  /// The id of every row, by its sender and line.
  static func ids(_ linked: LinkedChildren) -> [String: ChildID] {
    let records = linked.records
    return Dictionary(
      uniqueKeysWithValues: (0..<records.count).map { row in
        let file = records.files[Int(records.file[row])]
        return ("\(file) \(records.line[row])", linked.ids[Int(linked.childOfRow[row])])
      })
  }
}
