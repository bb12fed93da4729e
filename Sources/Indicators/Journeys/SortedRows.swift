import Records
import Vocabulary

/// The rows of a journey by who tells: the referral log, service providers, others.
struct SortedRows {
  let linked: LinkedChildren
  /// Rows of the referral log.
  private(set) var log: [Int] = []
  /// Rows of the log and of service providers.
  private(set) var service: [Int] = []
  /// Rows of neither.
  private(set) var others: [Int] = []
  /// All rows: the log's first, then providers', then others'.
  let ordered: [Int]

  init(_ rows: [Int32], in linked: LinkedChildren) {
    self.linked = linked
    var providers: [Int] = []
    for row in rows.lazy.map(Int.init) {
      switch linked.records.kind[row] {
      case .referral:
        log.append(row)
        service.append(row)
      case .support:
        providers.append(row)
        service.append(row)
      default: others.append(row)
      }
    }
    ordered = service.count + others.count > log.count ? log + providers + others : log
  }

  /// Rows that say when the referral was received, decided and closed: those of the log, else those
  /// of providers.
  var judged: [Int] {
    log.isEmpty ? service : log
  }

  /// Rows of the police.
  var police: [Int] {
    others.filter { linked.records.agency(ofRow: $0) == .police }
  }

  /// Rows of social care's own process, whose meeting is the initial child protection conference and
  /// not the risk management meeting.
  var statutory: [Int] {
    others.filter { [.enquiry, .socialCareReferral].contains(linked.records.kind[$0]) }
  }

  /// Enquiries after which a child waits for a conference: not those that needed none and had none.
  var enquiries: [Int] {
    others.filter { row in
      linked.records.kind[row] == .enquiry
        && (linked.records[.conferenceNotRequired, row] != 1
          || linked.records[.meeting, row] != nil)
    }
  }

  /// The earliest day that rows give, none from before a start.
  func first(_ field: DayField, of rows: [Int], from start: Day? = nil) -> Day? {
    var first: Day?
    for row in rows {
      guard let day = linked.records[field, row], start.map({ day >= $0 }) ?? true else { continue }
      first = min(first ?? day, day)
    }
    return first
  }

  /// The latest day that rows give.
  func last(_ field: DayField, of rows: [Int]) -> Day? {
    var last: Day?
    for row in rows {
      guard let day = linked.records[field, row] else { continue }
      last = max(last ?? day, day)
    }
    return last
  }

  /// The members that rows name: the log's first, then providers', then others', each once.
  func named<List: Coded>(_ field: CodeField) -> [List] {
    var named: [List] = []
    for row in ordered {
      guard let member = List(column: linked.records[field, row]), !named.contains(member) else {
        continue
      }
      named.append(member)
    }
    return named
  }

  /// What the rows say of the behaviour, the child and the service.
  func describe(_ journey: inout Journey) {
    let levels: [BehaviourLevel] = named(.level)
    let lights: [TrafficLight] = named(.light)
    let routes: [Route] = named(.route)
    let agencies: [Agency] = named(.referringAgency)
    journey.level = levels.max { $0.rawValue < $1.rawValue }
    journey.light = lights.max { $0.rawValue < $1.rawValue }
    journey.technology = technology
    journey.route = routes.first
    journey.referringAgency = agencies.first
    journey.tier = tier
    let reasons: [NoSupportReason] = named(.noSupportReason)
    journey.noSupportReason = reasons.first { $0 != .notRecorded } ?? reasons.first
  }

  private var technology: TechnologyAssisted {
    let known: [TechnologyAssisted] = named(.technology)
    if known.contains(.both) || (known.contains(.online) && known.contains(.offline)) {
      return .both
    }
    return known.contains(.online) ? .online : known.contains(.offline) ? .offline : .unknown
  }

  /// The highest tier of support that started.
  private var tier: ServiceTier? {
    (service + others).filter { linked.records[.supportStarted, $0] != nil }
      .compactMap { ServiceTier(column: linked.records[.tier, $0]) }.max {
        $0.rawValue < $1.rawValue
      }
  }
}
