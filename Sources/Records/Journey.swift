public import Vocabulary

/// One episode of a child: events and referrals that concern it, with the milestones reached.
public struct Journey: Sendable, Hashable {
  /// Position of the child.
  public var child: Int32
  /// The first event or referral; the day by which the journey is counted.
  public var start: Day
  /// Positions of the rows that make the journey, ascending.
  public var rows: [Int32]
  /// Kinds of event that started or joined it, one bit for each.
  private var eventBits: UInt64 = 0
  /// Agencies that know of it, one bit for each.
  private var agencyBits: UInt64 = 0
  /// What its sources say differently, one bit for each of `JourneyConflict`.
  private var conflictBits: UInt64 = 0
  /// Whether a referral for harmful sexual behaviour was received.
  public var isReferral: Bool
  /// The roles recorded, joined.
  public var role: Role
  /// The highest behaviour level recorded.
  public var level: BehaviourLevel?
  /// The most serious traffic light recorded.
  public var light: TrafficLight?
  /// Whether the behaviour used technology.
  public var technology: TechnologyAssisted
  /// Where the child lived at the referral, as told by its day.
  public var setting: Setting
  /// Whether the child was looked after at the referral, as told by its day.
  public var lookedAfter: ChildProfile.Answer
  /// The route by which the concern was handled.
  public var route: Route?
  /// The agency that referred.
  public var referringAgency: Agency?
  /// The highest service tier of support that started.
  public var tier: ServiceTier?
  /// Why no support was given, where that was recorded.
  public var noSupportReason: NoSupportReason?
  /// The day each milestone was first reached; none where it was not.
  ///
  /// Last, so that no room before it stays empty: there are millions.
  public var milestones = MilestoneDays()

  /// Creates a journey of one child.
  ///
  /// - Parameters:
  ///   - child: Position of the child.
  ///   - start: The first event or referral.
  public init(child: Int32, start: Day) {
    self.child = child
    self.start = start
    rows = []
    isReferral = false
    role = .unknown
    technology = .unknown
    setting = .unknown
    lookedAfter = .unknown
  }

  /// Kinds of event that started or joined it, in order of `EventKind`.
  public var events: [EventKind] {
    get { Self.members(eventBits) }
    set { eventBits = newValue.reduce(0) { $0 | $1.bit } }
  }

  /// Agencies that know of it, in order of `Agency`.
  public var agencies: [Agency] {
    get { Self.members(agencyBits) }
    set { agencyBits = newValue.reduce(0) { $0 | $1.bit } }
  }

  /// What its sources say differently, in order of `JourneyConflict`.
  public var conflicts: [JourneyConflict] {
    get { Self.members(conflictBits) }
    set { conflictBits = newValue.reduce(0) { $0 | $1.bit } }
  }

  private static func members<List: Coded>(_ bits: UInt64) -> [List] {
    List.allCases.filter { bits & $0.bit != 0 }
  }
}
