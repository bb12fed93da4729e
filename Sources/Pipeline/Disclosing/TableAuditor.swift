import Disclosure
import Foundation

/// Attacks published table files, apart from any pipeline.
public struct TableAuditor {
  private let request: TableRequest
  private let symbolAbove: String?
  private let zeros: String?
  private let intervals: String?

  /// Says what to attack.
  ///
  /// - Parameters:
  ///   - request: The published files; earlier releases of the same figures among them.
  ///   - symbolAbove: A symbol that stands only for counts above the threshold.
  ///   - zeros: Whether zeros are shown, `shown` or `hidden`; as the policy says where not given.
  ///   - intervals: A file for the interval of every cell, where it is wanted.
  public init(
    _ request: TableRequest, symbolAbove: String? = nil, zeros: String? = nil,
    intervals: String? = nil
  ) {
    self.request = request
    self.symbolAbove = symbolAbove
    self.zeros = zeros
    self.intervals = intervals
  }

  /// Attacks the files.
  ///
  /// - Returns: Complete, or a broken contract where something leaks.
  /// - Throws: The error of a file, of the policy, or of the tables.
  public func audit() throws -> Outcome {
    if request.files.contains(where: { $0.hasSuffix(".json") }) { return try auditSystems() }
    var policy = try PolicyShelf.policy(request.policy)
    if let zeros {
      guard let visibility = PublicPolicy.Visibility(rawValue: zeros) else {
        throw ConfigurationError.badArgument(
          option: "--zeros", problem: "must be 'shown' or 'hidden'")
      }
      policy.zeros = visibility
      if visibility == .shown { policy.groups = .shown }
    }
    let (tables, reading) = (try TableFiles.read(request.files), try request.reading())
    try reading.refuseMisnamed(
      tables, leastGroups: policy.base == 1 ? 1 : 2, threshold: policy.threshold)
    try reading.refuseAmbiguous(tables)
    let report = try TableAudit(
      tables, reading: reading,
      knowledge: ReaderKnowledge(policy: policy, symbolAbove: symbolAbove)
    ).report(exactly: intervals != nil)
    if let intervals { try AuditTexts.write(report, to: intervals) }
    return AuditTexts.outcome(report, policy)
  }

  /// JSON systems say all that is known themselves.
  private func auditSystems() throws -> Outcome {
    if let file = request.files.first(where: { !$0.hasSuffix(".json") }) {
      throw DisclosingError.notATable(file: file)
    }
    var lines: [String] = []
    var rows: [String] = []
    for path in request.files {
      guard let file = FileManager.default.contents(atPath: path) else {
        throw ConfigurationError.notFound(path: path, what: "table file")
      }
      for written in try WrittenSystem.systems(in: file) {
        let exact = try AuditTexts.attack(written, into: &rows)
        if exact > 0 {
          lines.append("'\(written.name)': numbers that can be worked out exactly: \(exact)")
        }
      }
    }
    if let intervals { try AuditTexts.write(rows, to: intervals) }
    guard !lines.isEmpty else {
      return Outcome(code: .complete, summary: "no number can be worked out exactly")
    }
    return Outcome(code: .dataContract, summary: lines.joined(separator: "\n"))
  }
}
