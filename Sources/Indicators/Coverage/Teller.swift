import Records
import Vocabulary

/// Records that can tell something: their kinds, the fields that they must have, and who sends them.
struct Teller {
  let kinds: Set<RecordKind>
  let fields: [String]
  /// Those of the fields that are days of what happened.
  ///
  /// A column for one that no row ever fills is one that nobody keeps: it does not say that nothing
  /// happened.
  private(set) var days: [DayField] = []
  /// Whether the assessment tool is a column that somebody must keep, too.
  private var keepsTool = false
  /// The only agency that can tell, where not any.
  var agency: Agency?
  /// Whether it holds of a child whenever it was told, so that periods do not matter.
  var isLasting = false
  /// Whether columns that nobody keeps will do.
  private(set) var isBlankEnough = false

  private init(_ kinds: Set<RecordKind>, _ fields: [String]) {
    self.kinds = kinds
    self.fields = fields
  }

  static func days(_ kinds: Set<RecordKind>, _ fields: DayField...) -> Teller {
    var teller = Teller(kinds, fields.map(\.name))
    teller.days = fields
    return teller
  }

  /// The same records, even where the columns are there and never filled.
  var evenBlank: Teller {
    var teller = self
    teller.isBlankEnough = true
    return teller
  }

  /// Columns of which it is asked whether anybody keeps them.
  var kept: [KeptField] {
    days.map(KeptField.day) + (keepsTool ? [.tool] : [])
  }

  /// Any record of a journey with the assessment tool that was used.
  static var tool: Teller {
    var teller = Teller(.journey, [CodeField.tool.name])
    teller.keepsTool = true
    return teller
  }

  static func codes(_ kinds: Set<RecordKind>, _ fields: CodeField...) -> Teller {
    Teller(kinds, fields.map(\.name))
  }

  static func sets(_ kinds: Set<RecordKind>, _ fields: SetField...) -> Teller {
    Teller(kinds, fields.map(\.name))
  }

  /// What any row says of a child for all time.
  static func ofChild(_ field: some RecordField) -> Teller {
    var teller = Teller(Set(RecordKind.allCases), [field.name])
    teller.isLasting = true
    return teller
  }

  /// The records that a line of the case definition takes for events.
  init?(_ line: CaseDefinition.Line) {
    guard let kind = RecordKind(code: line.record) else { return nil }
    var fields: [String] = []
    if line.categories != nil { fields.append(CodeField.category.name) }
    if line.tools != nil { fields.append(CodeField.tool.name) }
    if line.exclusionReasons != nil { fields.append(SetField.exclusionReasons.name) }
    if line.sexualOffence == true { fields.append(CodeField.offence.name) }
    if line.hsbFlag == true { fields.append(CodeField.hsbFlag.name) }
    self.init([kind], fields)
  }

  /// The same records of one agency alone.
  func of(_ agency: Agency) -> Teller {
    var teller = self
    teller.agency = agency
    return teller
  }

  /// The same records, with another field that they must have.
  func with(_ field: some RecordField) -> Teller {
    var teller = Teller(kinds, fields + [field.name])
    teller.days = days + [field as? DayField].compactMap(\.self)
    return teller
  }
}

extension Set where Element == RecordKind {
  /// The referral log and providers' returns.
  static let service: Self = [.referral, .support]

  /// Social care's own process, whose meeting is the initial child protection conference.
  static let statutory: Self = [.socialCareReferral, .enquiry]

  /// Records that can be a part of a journey.
  static let journey = Self(RecordKind.allCases).subtracting([.person, .plan, .educationalNeed])
}

extension Requirement {
  /// Records any of which can tell it.
  func tellers(by definition: CaseDefinition) -> [Teller] {
    let events = definition.lines.compactMap(Teller.init)
    switch self {
    case .events: return events
    case .eventsBy(let agency): return events.map { $0.of(agency) }
    case .eventsOfKind(let kind):
      return definition.lines.filter { $0.event == kind.code }.compactMap(Teller.init)
    case .role: return events.map { $0.with(CodeField.role) }
    case .referrals: return [.days(.service, .received)]
    case .anyReferral: return [.days([.referral, .socialCareReferral], .received)]
    case .knowledge(let agency): return Self.knowledge(agency, events)
    case .milestone(let milestone): return Self.tellers(milestone, events)
    case .closureColumn: return [.days(.service, .closed).evenBlank]
    case .noSupportReason: return [.codes(.service, .noSupportReason)]
    case .review: return [.days([.referral], .reviewed)]
    case .levelAtReview: return [.codes([.referral], .level, .levelAtReview)]
    case .tierAtReview: return [.codes([.referral], .tier, .tierAtReview)]
    case .need(let need):
      return [.sets([.referral], .needs)]
        + (B8.factors(of: need) == 0 ? [] : [.sets(.journey, .factors)])
    default: return ofChild
    }
  }

  private var ofChild: [Teller] {
    switch self {
    case .birth: [.ofChild(DayField.birth)]
    case .sex: [.ofChild(CodeField.sex)]
    case .ethnicity: [.ofChild(CodeField.ethnicity)]
    case .lookedAfter: [.ofChild(CodeField.lookedAfter), .ofChild(CodeField.setting)]
    case .residence: [.ofChild(CodeField.residenceArea)]
    case .responsible: [.ofChild(CodeField.responsibleAuthority)]
    case .learning(let definition): Self.tellers(definition)
    default: ofEpisode
    }
  }

  private var ofEpisode: [Teller] {
    switch self {
    case .setting: [.codes(.journey, .setting), .ofChild(CodeField.lookedAfter)]
    case .level: [.codes(.journey, .level)]
    case .light: [.codes(.journey, .light)]
    case .technology: [.codes(.journey, .technology)]
    case .route: [.codes(.journey, .route)]
    case .referringAgency: [.codes(.journey, .referringAgency)]
    case .tier: [.codes(.service, .tier)]
    case .provider: [.codes(.service, .provider)]
    default: [.tool]
    }
  }

  /// The log tells of the agency that referred, other agencies of themselves.
  private static func knowledge(_ agency: Agency?, _ events: [Teller]) -> [Teller] {
    let log = Teller.days([.referral], .concern).with(CodeField.referringAgency)
    let outside = agency.map { [$0] } ?? Agency.allCases.filter { $0 != .socialCare }
    let own = events.filter { $0.kinds.isDisjoint(with: .service) }
    return [log] + outside.flatMap { agency in own.map { $0.of(agency) } }
  }

  private static func tellers(_ milestone: Milestone, _ events: [Teller]) -> [Teller] {
    switch milestone {
    case .concern: events.flatMap { event in concerns.map(event.with) }
    case .referral: [.days(.service, .received)]
    case .decision: [.days(.service, .decided)]
    case .meeting: [.days(.journey.subtracting(.statutory), .meeting)]
    case .assessmentStarted: [.days(.journey, .assessmentStarted)]
    case .assessmentCompleted: [.days(.journey, .assessmentCompleted)]
    case .supportOffered: [.days(.service, .supportOffered)]
    case .supportStarted: [.days(.service, .supportStarted)]
    case .supportEnded: [.days(.service, .supportEnded), .days(.service, .closed)]
    case .closed: [.days(.service, .closed)]
    case .notification:
      [.days(.service, .received), Teller.days([.policeOccurrence], .referredOn).of(.police)]
    case .strategyDiscussion: [.days([.enquiry], .occurred)]
    case .protectionConference:
      [.days(.statutory, .meeting)]
    }
  }

  /// Days that are not those of the referral itself, which else stand for the concern.
  private static let concerns: [DayField] = [.occurred, .concern, .recorded]

  private static func tellers(_ definition: Learning) -> [Teller] {
    let needs: [Teller] = [.ofChild(SetField.senTypes), .ofChild(CodeField.senProvision)]
    return switch definition {
    case .narrow, .anySEN: needs
    case .broad: needs + [.ofChild(SetField.disabilities)]
    case .concern: [.ofChild(SetField.factors)]
    }
  }
}
