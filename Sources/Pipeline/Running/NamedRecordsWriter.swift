import Foundation
import Synthesis

/// Writes records of invented children with names into a folder, for measuring linkage.
public struct NamedRecordsWriter {
  private let records: Int
  private let seed: UInt64
  private let folder: String

  /// Says what to invent and where to write it.
  ///
  /// - Parameters:
  ///   - records: Records to invent, at least 1.
  ///   - seed: The same seed gives the same bytes.
  ///   - folder: A new or empty folder.
  public init(records: Int, seed: UInt64, folder: String) {
    self.records = records
    self.seed = seed
    self.folder = folder
  }

  /// Writes the file `records.csv`.
  ///
  /// - Returns: How many records were written.
  /// - Throws: `RunError` where the folder is not empty or cannot be written.
  public func write() throws -> Outcome {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard present.isEmpty else { throw RunError.notEmpty(path: folder) }
    let path = "\(folder)/records.csv"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data().write(to: URL(filePath: path))
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try NamedRecords(count: records, seed: seed).forEachPiece {
        try handle.write(contentsOf: $0)
      }
      try handle.close()
    } catch {
      throw RunError.cannotCreate(path: path, reason: StateFolder.reason(error))
    }
    return Outcome(
      code: .complete, summary: "\(records) records of invented children written to \(path)")
  }
}
