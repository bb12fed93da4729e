/// Something that differs between the runs of two releases and may have moved figures.
public struct ChangeReason: Sendable, Hashable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The reference date.
    case referenceDate = "reference_date"
    /// The version of the program.
    case program
    /// The lines that say what counts.
    case caseDefinition = "case_definition"
    /// A model, list or setting that the figures hang on.
    case component
    /// How figures are protected.
    case policy
    /// Who may read the release.
    case handling
    /// What a source sent.
    case source
    /// Rows of the restricted store.
    case rows
    /// Links between records of the restricted store.
    case links
    /// Something a release does not name.
    case other
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// What is other than before, as a sentence.
  public let text: String

  /// Creates a reason.
  ///
  /// - Parameters:
  ///   - kind: What kind of thing it is.
  ///   - text: What is other than before, as a sentence.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
