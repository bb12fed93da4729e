import Records
import Vocabulary

/// An analyst's corrections by what they are about; the latest outranks earlier ones.
struct Corrections {
  /// Corrections in force, the latest of each subject alone.
  let count: Int
  /// Corrections that the one in force of the same subject contradicts.
  private(set) var contradicted = 0
  private var ofReferral: [Token: Correction.Verdict] = [:]
  private var ofIncident: [Token: Correction.Verdict] = [:]

  /// Takes the corrections known on a day.
  init(_ all: [Correction], knownOn day: Day? = nil) {
    let known = all.filter { correction in day.map { correction.day <= $0 } ?? true }
    // Of one day the last of the file stands: the sort keeps their order.
    for (_, correction) in known.enumerated().sorted(by: {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }) {
      switch correction.subject {
      case .referral(let token): ofReferral[token] = correction.verdict
      case .incident(let token): ofIncident[token] = correction.verdict
      }
    }
    count = ofReferral.count + ofIncident.count
    let standing = (ofReferral, ofIncident)
    contradicted = known.count { correction in
      switch correction.subject {
      case .referral(let token): standing.0[token] != correction.verdict
      case .incident(let token): standing.1[token] != correction.verdict
      }
    }
  }

  /// Rows dated in a period that corrections are about.
  func rows(dated period: Period, in records: PseudonymisedRecords) -> Int {
    guard count > 0 else { return 0 }
    return (0..<records.count).count { row in
      verdict(onRow: row, of: records) != nil
        && records.eventDay(ofRow: row).map(period.contains) ?? false
    }
  }

  /// Corrections that name no row at all: misspelt, or of a delivery that is not here.
  func idle(in records: PseudonymisedRecords) -> Int {
    guard count > 0 else { return 0 }
    var (referrals, incidents) = (Set(ofReferral.keys), Set(ofIncident.keys))
    for row in 0..<records.count where !(referrals.isEmpty && incidents.isEmpty) {
      referrals.remove(records[.referral, row])
      incidents.remove(records[.incident, row])
    }
    return referrals.count + incidents.count
  }

  /// What an analyst said of a row; of its incident before its referral, as the closer one.
  func verdict(onRow row: Int, of records: PseudonymisedRecords) -> Correction.Verdict? {
    guard count > 0 else { return nil }
    let incident = records[.incident, row]
    if incident.isPresent, let verdict = ofIncident[incident] { return verdict }
    let referral = records[.referral, row]
    return referral.isPresent ? ofReferral[referral] : nil
  }
}

/// How many rows corrections changed.
struct CorrectedRows {
  /// Rows that would else be events.
  var notEvents = 0
  /// Events with another role than recorded.
  var roles = 0

  mutating func add(_ others: CorrectedRows) {
    notEvents += others.notEvents
    roles += others.roles
  }
}
