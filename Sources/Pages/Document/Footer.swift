/// What every page of a release says about itself.
///
/// The time of the run is not among it: it stands on one page only, so that two runs differ there
/// and nowhere else.
public struct Footer: Hashable, Sendable {
  /// The release's identifier.
  ///
  public let release: String
  /// The period the figures are about, in words.
  ///
  public let period: String
  /// The version of the published tables' layout.
  ///
  public let schemaVersion: String
  /// The version of the program.
  ///
  public let codeVersion: String
  /// Who may see the page, such as "OFFICIAL"; empty for no marking.
  ///
  public let handling: String
  /// Whom to ask.
  ///
  public let contact: Prose?
  /// Sentences that stand on every page, such as that counts are recorded reports.
  ///
  public let statements: [Prose]

  /// What every page of a release says about itself.
  ///
  /// - Parameters:
  ///   - release: The release's identifier.
  ///   - period: The period the figures are about, in words.
  ///   - schemaVersion: The version of the published tables' layout.
  ///   - codeVersion: The version of the program.
  ///   - handling: Who may see the page.
  ///   - contact: Whom to ask.
  ///   - statements: Sentences that stand on every page.
  public init(
    release: String, period: String, schemaVersion: String, codeVersion: String,
    handling: String, contact: Prose? = nil, statements: [Prose] = []
  ) {
    self.release = release
    self.period = period
    self.schemaVersion = schemaVersion
    self.codeVersion = codeVersion
    self.handling = handling
    self.contact = contact
    self.statements = statements
  }
}
