/// What counts as an event of harmful sexual behaviour: lines of the pipeline's case-definition
/// file, versioned and published with the figures.
public struct CaseDefinition: Decodable, Sendable, Hashable {
  /// One kind of record that is an event, and the conditions it must meet.
  public struct Line: Decodable, Sendable, Hashable {
    /// The line's id, such as `police-offence`.
    public let id: String
    /// The record's kind, a code of `RecordKind`.
    public let record: String
    /// The event's kind, a code of `EventKind`.
    public let event: String
    /// The role given where the format records none; a code of `Role`.
    public let role: String?
    /// Categories of school concerns that count, codes of the partnership's list.
    public let categories: [String]?
    /// Assessment tools that count, codes of the partnership's list.
    public let tools: [String]?
    /// Exclusion reasons that count, codes of `ExclusionReason`.
    public let exclusionReasons: [String]?
    /// Whether a sexual-offence code is needed.
    public let sexualOffence: Bool?
    /// Whether the police flag is needed.
    public let hsbFlag: Bool?

    /// Creates a line.
    ///
    /// - Parameters:
    ///   - id: The line's id.
    ///   - record: The record's kind, a code of `RecordKind`.
    ///   - event: The event's kind, a code of `EventKind`.
    ///   - role: The role given where the format records none.
    ///   - categories: Categories of school concerns that count.
    ///   - tools: Assessment tools that count.
    ///   - exclusionReasons: Exclusion reasons that count.
    ///   - sexualOffence: Whether a sexual-offence code is needed.
    ///   - hsbFlag: Whether the police flag is needed.
    public init(
      id: String, record: String, event: String, role: String? = nil,
      categories: [String]? = nil, tools: [String]? = nil, exclusionReasons: [String]? = nil,
      sexualOffence: Bool? = nil, hsbFlag: Bool? = nil
    ) {
      self.id = id
      self.record = record
      self.event = event
      self.role = role
      self.categories = categories
      self.tools = tools
      self.exclusionReasons = exclusionReasons
      self.sexualOffence = sexualOffence
      self.hsbFlag = hsbFlag
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, record, event, role, categories, tools
      case exclusionReasons = "exclusion_reasons"
      case sexualOffence = "sexual_offence"
      case hsbFlag = "hsb_flag"
    }
  }

  /// The version, published with every figure.
  public let version: String
  /// The lines; a record is an event where any of them holds.
  public let lines: [Line]

  /// Creates a case definition.
  ///
  /// - Parameters:
  ///   - version: The version, published with every figure.
  ///   - lines: The lines; a record is an event where any of them holds.
  public init(version: String, lines: [Line]) {
    self.version = version
    self.lines = lines
  }

  /// The keys that a line may use, for the reader of such files.
  public static let lineKeys = Line.CodingKeys.allCases.map(\.rawValue)
}
