public import Vocabulary

/// One line of the ledger: a public release with all that it showed, or its withdrawal.
public struct LedgerRecord: Sendable, Codable {
  /// What happened.
  public enum Kind: String, Sendable, Codable {
    /// Figures became public.
    case release
    /// A release was taken back; its figures stay public knowledge.
    case withdrawal
  }

  /// The release's number, from 1.
  public let number: Int
  /// What happened.
  public let kind: Kind
  /// The day on which it happened.
  public let day: Day
  /// Who wrote the release.
  public let author: String
  /// Who approved it.
  public let approvers: [String]
  /// Why it was withdrawn or corrected; empty for an ordinary release.
  public let reason: String
  /// The periods whose figures it showed first.
  public let periods: [Period]
  /// Codes of the years that it corrected as a whole.
  public let corrected: [String]
  /// The policy by which the figures were protected.
  let policy: PublicPolicy?
  /// The tables of those periods as they went out.
  let tables: [LedgerTable]
  /// What is shown of each linked cell, by its name: a number as written, or the symbol.
  let cells: [String: String]
  /// The hash of everything that was read for it, by which its run is found; in older lines none.
  public let inputs: String?
  /// The reference date of its figures; in older lines none.
  public let asOf: Day?
  /// The SHA-256 of the release's list of files; empty for a withdrawal.
  public let sums: String
  /// The hash of the line before.
  let previous: String

  /// The fewest days until the next release that its policy wanted.
  public var minimumDays: Int { policy?.minimumDays ?? 0 }

  enum CodingKeys: String, CodingKey {
    case number, kind, day, author, approvers, reason, periods, corrected, policy, tables, cells
    case inputs, asOf, sums, previous
  }
}

/// What is said of a new line, beside its figures.
public struct LedgerNote: Sendable {
  /// The day on which it happens.
  public let day: Day
  /// Who wrote the release, or asks for its withdrawal.
  public let author: String
  /// Who approved.
  public let approvers: [String]
  /// Why, where it must be said.
  public let reason: String
  /// The hash of everything that was read for it; empty where nothing was.
  public let inputs: String
  /// The reference date of the figures; none where there are none.
  public let asOf: Day?

  /// Creates a note.
  ///
  /// - Parameters:
  ///   - day: The day on which it happens.
  ///   - author: Who wrote the release.
  ///   - approvers: Who approved.
  ///   - reason: Why, where it must be said.
  ///   - inputs: The hash of everything that was read for it.
  ///   - asOf: The reference date of its figures.
  public init(
    day: Day, author: String, approvers: [String], reason: String = "", inputs: String = "",
    asOf: Day? = nil
  ) {
    self.inputs = inputs
    self.asOf = asOf
    self.day = day
    self.author = author
    self.approvers = approvers
    self.reason = reason
  }
}
