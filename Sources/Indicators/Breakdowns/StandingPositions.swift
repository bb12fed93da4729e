import Records
import Vocabulary

/// Where each child and each journey stands in the breakdowns that hang on no day of their own.
///
/// One byte each, side by side: millions of subjects are asked for it again and again, and a whole
/// profile or journey would be fetched for every one of them.
struct StandingPositions: Sendable {
  let sex: [UInt8]
  /// The day of birth, missing where none is known.
  let birth: [Int32]
  let ethnicGroup: [UInt8]
  let ethnicity: [UInt8]
  let learning: [UInt8]
  /// Of events of every role.
  let settingOfEvent: [UInt8]
  let lookedAfterOfEvent: [UInt8]
  /// Positions in the partnership's areas, negative where not known.
  let residenceOfEvent: [Int32]
  let responsibleOfEvent: [Int32]
  /// The child of each journey; of journeys as are all that follow.
  let child: [Int32]
  let setting: [UInt8]
  let lookedAfter: [UInt8]
  let referringAgency: [UInt8]
  let route: [UInt8]
  let level: [UInt8]
  let technology: [UInt8]

  init(_ profiles: [ChildProfile], _ journeys: [Journey], _ events: CaseEvents) {
    birth = Pieces.column(of: profiles) { $0.birth?.number ?? Day.missingNumber }
    residenceOfEvent = Pieces.column(of: events.all) { $0.residence }
    responsibleOfEvent = Pieces.column(of: events.all) { $0.responsible }
    settingOfEvent = Self.bytes(events.all) { $0.home.setting.rawValue }
    lookedAfterOfEvent = Self.bytes(events.all) { Int32($0.home.lookedAfter.position) }
    sex = Self.bytes(profiles) { $0.sex.rawValue }
    ethnicGroup = Self.bytes(profiles) { ($0.ethnicity?.group ?? .unknown).rawValue }
    ethnicity = Self.bytes(profiles) { Self.place($0.ethnicity) }
    learning = Self.bytes(profiles) { Int32($0.learningBroad.position) }
    child = Pieces.column(of: journeys) { $0.child }
    setting = Self.bytes(journeys) { $0.setting.rawValue }
    lookedAfter = Self.bytes(journeys) { Int32($0.lookedAfter.position) }
    referringAgency = Self.bytes(journeys) { Self.place($0.referringAgency) }
    route = Self.bytes(journeys) { Self.place($0.route) }
    level = Self.bytes(journeys) { Self.place($0.level) }
    technology = Self.bytes(journeys) { $0.technology.rawValue }
  }

  /// How many members lists have; asking for all of them makes a list each time.
  static let agencies = Agency.allCases.count
  static let routes = Route.allCases.count
  static let levels = BehaviourLevel.allCases.count
  static let noTechnology = Int(TechnologyAssisted.unknown.rawValue)
  /// Where a subject stands of which nobody tells where it lived.
  static let noHome = (
    setting: Int(Setting.unknown.rawValue), lookedAfter: ChildProfile.Answer.unknown.position
  )

  /// The position of a member of a list; that after the last where it is not known.
  private static func place<List: Coded>(_ member: List?) -> Int32 {
    member?.rawValue ?? Int32(List.allCases.count)
  }

  private static func bytes<Element: Sendable>(
    _ all: [Element], _ position: @Sendable (Element) -> Int32
  ) -> [UInt8] {
    Pieces.column(of: all) { UInt8(position($0)) }
  }
}

extension ChildProfile.Answer {
  /// The position among yes, no, not known.
  var position: Int {
    switch self {
    case .yes: 0
    case .no: 1
    case .unknown: 2
    }
  }
}
