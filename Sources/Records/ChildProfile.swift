public import Vocabulary

/// A child's characteristics as settled from all agencies by published rules.
public struct ChildProfile: Sendable, Hashable {
  /// Whether a statement about the child holds, does not hold, or no informative source exists.
  public enum Answer: String, Sendable, CaseIterable {
    /// A source that could tell says yes.
    case yes
    /// A source that could tell says no.
    case no
    /// No source that could tell.
    case unknown
  }

  /// Fields on which agencies contradicted each other; one word, because there are millions.
  public struct Conflicts: OptionSet, Sendable, Hashable {
    /// The day of birth.
    public static let birth = Conflicts(rawValue: 1)
    /// Self-defined ethnicity.
    public static let ethnicity = Conflicts(rawValue: 2)
    /// Gender or sex.
    public static let sex = Conflicts(rawValue: 4)

    /// One bit for each field.
    public let rawValue: UInt8

    /// Creates a set.
    ///
    /// - Parameter rawValue: One bit for each field.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// The fields in words, in alphabetical order.
    public var names: [String] {
      [(Self.birth, "birth"), (.ethnicity, "ethnicity"), (.sex, "sex")]
        .filter { contains($0.0) }.map(\.1)
    }
  }

  /// Position of the child.
  public let child: Int32
  /// The day of birth most agencies agree on.
  public var birth: Day?
  /// The month of birth most agencies agree on, where none tells the day.
  public var birthMonth: BirthMonth?
  /// Gender or sex as recorded.
  public var sex: RecordedSex
  /// Self-defined ethnicity; unknown never outranks known.
  public var ethnicity: Ethnicity?
  /// Area of residence as last told, not that of an event; position in the partnership's areas, negative where not known.
  public var residence: Int32
  /// Responsible authority as last told, not that of an event; position in the partnership's areas, negative where not known.
  public var responsible: Int32
  /// Learning disability, narrow definition.
  public var learningNarrow: Answer
  /// Learning difficulty or disability, broad definition.
  public var learningBroad: Answer
  /// Any special educational need.
  public var anySEN: Answer
  /// A social worker's concern about the child's learning disability.
  public var learningConcern: Answer
  /// Whether the child is or was looked after.
  public var lookedAfter: Answer
  /// Fields on which agencies contradicted each other.
  public var conflicts: Conflicts

  /// Creates a profile in which nothing is known.
  ///
  /// - Parameter child: Position of the child.
  public init(child: Int32) {
    self.child = child
    sex = .notStated
    residence = CodeColumn.missing
    responsible = CodeColumn.missing
    learningNarrow = .unknown
    learningBroad = .unknown
    anySEN = .unknown
    learningConcern = .unknown
    lookedAfter = .unknown
    conflicts = []
  }
}

/// The age of a child, which is one of two in the month of its birthday where no day is known.
extension ChildProfile {
  /// The latest day on which the child can have been born, or nothing where its birth is not known.
  public var latestBirth: Day? {
    birth ?? birthMonth?.last
  }

  /// The ages in completed years that the child can have.
  ///
  /// - Parameter day: The day at which the age is asked.
  /// - Returns: One age, or two in the month of the birthday where only the month is known; nothing
  ///   where the birth is not known or comes later.
  public func ages(on day: Day) -> ClosedRange<Int>? {
    guard let birth else { return birthMonth?.ages(on: day) }
    return birth.age(on: day).map { $0...$0 }
  }
}
