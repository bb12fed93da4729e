public import Disclosure
public import Vocabulary

/// What a release says about itself: where it comes from and by which rules it was made.
public struct ReleaseDescription: Sendable, Hashable {
  /// The release's id, safe in file names, such as `2026-11-21-internal`.
  public let id: String
  /// When it was built, such as `2026-11-21T02:15:09Z`; stands in the database's `release` table only.
  public let builtAtUTC: String
  /// The version of the program.
  public let codeVersion: String
  /// The hash of the manifest of everything the run read.
  public let inputManifest: ContentHash
  /// The reference date: open waits are counted up to it.
  public let asOf: Day
  /// The first day from which the referral log is whole, where it was not always.
  public let recordsFrom: Day?
  /// Who may read it.
  public let audience: Audience
  /// The release before it, where there is one.
  public let previousRelease: String?
  /// The version of the case definition.
  public let caseDefinitionVersion: String
  /// The case definition's lines, in order.
  public let caseDefinition: [String]
  /// The disclosure policy in sentences, in order.
  public let disclosurePolicy: [String]
  /// The largest count that is hidden, or flagged as low where nothing is hidden.
  public let lowCount: Int
  /// The number to whose multiples shown counts are rounded; 1 where they are not.
  public let roundingBase: Int
  /// Versions of what else the numbers hang on, such as formats and the linkage model.
  public let versions: [NamedText]
  /// How figures are protected, in a sentence that stands beside every table; empty where they are
  /// not.
  public let protection: String
  /// Public releases before this one, the latest first, with what became of each.
  public let earlierReleases: [NamedText]

  /// Describes a release.
  ///
  /// - Parameters:
  ///   - id: The release's id, safe in file names.
  ///   - builtAtUTC: When it was built, in UTC to the second, ending in Z.
  ///   - codeVersion: The version of the program.
  ///   - inputManifest: The hash of the manifest of everything the run read.
  ///   - asOf: The reference date.
  ///   - recordsFrom: The first day from which the referral log is whole.
  ///   - audience: Who may read it.
  ///   - previousRelease: The release before it.
  ///   - caseDefinitionVersion: The version of the case definition.
  ///   - caseDefinition: The case definition's lines, in order.
  ///   - disclosurePolicy: The disclosure policy in sentences, in order.
  ///   - lowCount: The largest count that is hidden, or flagged as low where nothing is hidden.
  ///   - roundingBase: The number to whose multiples shown counts are rounded; 1 for none.
  ///   - versions: Versions of what else the numbers hang on.
  ///   - protection: How figures are protected, in a sentence for every table.
  ///   - earlierReleases: Public releases before this one, the latest first.
  public init(
    id: String, builtAtUTC: String, codeVersion: String, inputManifest: ContentHash, asOf: Day,
    recordsFrom: Day? = nil, audience: Audience, previousRelease: String? = nil,
    caseDefinitionVersion: String,
    caseDefinition: [String], disclosurePolicy: [String], lowCount: Int, roundingBase: Int,
    versions: [NamedText] = [],
    protection: String = "", earlierReleases: [NamedText] = []
  ) {
    self.id = id
    self.builtAtUTC = builtAtUTC
    self.codeVersion = codeVersion
    self.inputManifest = inputManifest
    self.asOf = asOf
    self.recordsFrom = recordsFrom
    self.audience = audience
    self.previousRelease = previousRelease
    self.caseDefinitionVersion = caseDefinitionVersion
    self.caseDefinition = caseDefinition
    self.disclosurePolicy = disclosurePolicy
    self.lowCount = lowCount
    self.roundingBase = roundingBase
    self.versions = versions
    self.protection = protection
    self.earlierReleases = earlierReleases
  }
}
