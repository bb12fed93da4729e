/// What a column says to the rules alone: it is read, compared and forgotten with its row.
///
/// No figure rests on such a column, so that nothing of it goes further than the findings.
public enum CheckField: Int, CaseIterable, Sendable, Hashable, Decodable {
  /// The date on which the referral above the row was received.
  case referralDay
  /// The reference date of the return.
  case referenceDay
  /// The date by which an initial conference was due.
  case conferenceTarget
  /// Whether a reason for closure was sent.
  case closureReason
  /// Whether an expected date of birth was sent.
  case expectedBirth
  /// Whether an assessment stands below the referral.
  case assessment
  /// Whether an enquiry under section 47 stands below the referral.
  case enquiry
  /// Whether a child protection plan stands below the referral.
  case protectionPlan

  /// How a cell is read.
  enum Form {
    /// As a date.
    case day
    /// As yes or no.
    case flag
    /// Only for being there.
    case presence
  }

  /// How its cells are read.
  var form: Form {
    switch self {
    case .referralDay, .referenceDay, .conferenceTarget: .day
    case .closureReason, .expectedBirth, .assessment, .enquiry, .protectionPlan: .presence
    }
  }

  /// The name in format files, such as `closure_reason`.
  var name: String {
    String(describing: self).reduce(into: "") { name, character in
      name += character.isUppercase ? "_" + character.lowercased() : String(character)
    }
  }

  /// Decodes a field from its name.
  ///
  /// - Parameter decoder: Where the name stands.
  /// - Throws: `DecodingError.dataCorrupted` where there is no such field.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let field = Self.allCases.first(where: { $0.name == name }) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "unknown check '\(name)'; "
          + NearestSpelling.advice(name, among: Self.allCases.map(\.name)))
    }
    self = field
  }
}
