import Disclosure
import Foundation

/// Protects table files, apart from any pipeline.
public struct TableProtector {
  private let request: TableRequest
  private let folder: String

  /// Says what to protect and where the result goes.
  ///
  /// - Parameters:
  ///   - request: The files with their true counts.
  ///   - folder: The folder for the protected ones; files of the same names are replaced.
  public init(_ request: TableRequest, folder: String) {
    self.request = request
    self.folder = folder
  }

  /// Protects the files.
  ///
  /// - Returns: How many cells are hidden and how much is shown.
  /// - Throws: The error of a file, of the policy, of the tables, or of the folder.
  public func protect() throws -> Outcome {
    if let file = request.files.first(where: { $0.hasSuffix(".json") }) {
      throw DisclosingError.notATable(file: file)
    }
    let policy = try PolicyShelf.policy(request.policy)
    let tables = try TableFiles.read(request.files)
    let protected = try TableProtection(policy: policy, reading: try request.reading())
      .protect(tables)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunError.cannotCreate(path: folder, reason: StateFolder.reason(error))
    }
    for table in protected.tables { try TableFiles.write(table, to: folder) }
    return Outcome(code: .complete, summary: words(protected, tables, policy))
  }

  private func words(
    _ protected: ProtectedTables, _ tables: [CountTable], _ policy: PublicPolicy
  ) -> String {
    let share = (1000 * protected.shownShare).rounded() / 10
    var lines = [
      "\(protected.cells) cells of \(tables.count) tables under '\(policy.name)'",
      "\(protected.hidden) hidden, \(protected.sensitive) of them for themselves and "
        + "\(protected.hidden - protected.sensitive) to protect those; "
        + "\(share)% of the summed counts shown",
      "attacked with all tables together: every hidden count keeps \(policy.width + 1) values or "
        + "more",
    ]
    for (before, after) in zip(tables, protected.tables) where before.columns != after.columns {
      let gone = before.columns.filter { !after.columns.contains($0) }
      lines.append(
        "warning: table '\(before.id)' loses \(gone.map { "'\($0)'" }.joined(separator: ", ")); "
          + "make them anew from the protected counts")
    }
    return (lines + ["written to \(folder)"]).joined(separator: "\n")
  }
}
