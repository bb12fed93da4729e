import Disclosure
import Foundation

/// Protects table files, apart from any pipeline.
public struct TableProtector {
  private let request: TableRequest
  private let folder: String
  private let earlier: [String]
  private let merging: String?

  /// Says what to protect and where the result goes.
  ///
  /// - Parameters:
  ///   - request: The files with their true counts.
  ///   - folder: The folder for the protected ones; files of the same names are replaced.
  ///   - earlier: The files of earlier releases of the same figures.
  ///   - merging: The file of the categories that may be merged, where there is one.
  public init(
    _ request: TableRequest, folder: String, earlier: [String] = [], merging: String? = nil
  ) {
    self.request = request
    self.folder = folder
    self.earlier = earlier
    self.merging = merging
  }

  /// Protects the files.
  ///
  /// - Returns: How many cells are hidden and how much is shown.
  /// - Throws: The error of a file, of the policy, of the tables, or of the folder.
  public func protect() throws -> Outcome {
    if let file = (request.files + earlier).first(where: { $0.hasSuffix(".json") }) {
      throw DisclosingError.notATable(file: file)
    }
    try refuseReplacing()
    let policy = try PolicyShelf.policy(request.policy)
    let all = try TableFiles.read(request.files + earlier)
    let reading = try request.reading()
    let (own, old) = (all.prefix(request.files.count), all.dropFirst(request.files.count))
    try reading.refuseMisnamed(Array(own), leastGroups: 1, threshold: policy.threshold)
    try reading.refuseMisnamed(Array(old), leastGroups: 2, threshold: policy.threshold)
    try reading.refuseAmbiguous(all)
    let chosen = try MergedProtection(
      protection: try TableProtection(policy: policy, reading: reading),
      merging: try merging.map { try TableFiles.merging($0) }, separate: reading.separate
    ).protect(Array(own), earlier: Array(old))
    let protected = chosen.protected
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunError.cannotCreate(path: folder, reason: StateFolder.reason(error))
    }
    for table in protected.tables { try TableFiles.write(table, to: folder) }
    return Outcome(code: .complete, summary: words(protected, chosen, policy))
  }

  /// Refuses where a protected table would replace another, or its own input.
  private func refuseReplacing() throws {
    var files: [String: String] = [:]
    for file in request.files {
      let own = URL(filePath: file).deletingLastPathComponent().resolvingSymlinksInPath()
      if own.path == URL(filePath: folder).resolvingSymlinksInPath().path {
        throw DisclosingError.replacesInput(file: file)
      }
      let name = URL(filePath: file).deletingPathExtension().lastPathComponent
      if let first = files.updateValue(file, forKey: name) {
        throw DisclosingError.sameName(first: first, second: file)
      }
    }
  }

  private func words(
    _ protected: ProtectedTables, _ chosen: MergedProtection.Chosen, _ policy: PublicPolicy
  ) -> String {
    let tables = chosen.tables
    let share = percentage(protected.shownShare)
    var lines = [
      "\(protected.cells) cells of \(tables.count) tables under '\(policy.name)'",
      "\(protected.hidden) hidden, \(protected.sensitive) of them for themselves and "
        + "\(protected.hidden - protected.sensitive) to protect those; "
        + "\(share)% of the summed counts shown",
      "attacked with all tables together: every hidden count keeps \(policy.width + 1) values or "
        + "more",
    ]
    if merging != nil {
      let names = chosen.dimensions.map { "'\($0)'" }.joined(separator: ", ")
      lines.append(
        (names.isEmpty ? "nothing merged" : "merged: \(names)")
          + "; unmerged \(percentage(chosen.shareUnmerged))% of the summed counts would be shown")
    }
    for (before, after) in zip(tables, protected.tables) where before.columns != after.columns {
      let gone = before.columns.filter { !after.columns.contains($0) }
      lines.append(
        "warning: table '\(before.id)' loses \(gone.map { "'\($0)'" }.joined(separator: ", ")); "
          + "make them anew from the protected counts")
    }
    return (lines + ["written to \(folder)"]).joined(separator: "\n")
  }

  private func percentage(_ share: Double) -> Double { (1000 * share).rounded() / 10 }
}
