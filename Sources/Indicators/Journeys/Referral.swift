import Records
import Vocabulary

/// A journey with a referral of a child who displayed harmful sexual behaviour.
///
/// It names its journey by position: there are millions, and lists of them are made again and again.
struct Referral {
  /// Position of the journey.
  let place: Int32
  let child: Int32
  let received: Day
  /// The row that tells of the receipt.
  let row: Int32
  /// Whether an earlier referral of the child was closed in the 12 months before this one.
  var isReReferral = false

  var subject: Subject {
    Subject(child: child, day: received, journey: place, row: row)
  }

  /// Where a referral stands: support started, closed without support, grown up, or waiting.
  enum State: String, CaseIterable {
    case started
    case closedWithoutSupport = "closed_without_support"
    case ofAge = "of_age"
    case waiting

    /// The position among the states.
    var position: Int {
      switch self {
      case .started: 0
      case .closedWithoutSupport: 1
      case .ofAge: 2
      case .waiting: 3
      }
    }
  }

  /// The referrals among journeys, in order of child and day, each with whether it is a re-referral.
  static func all(
    of journeys: [Journey], in records: PseudonymisedRecords,
    where counts: @Sendable (Int32, Day) -> Bool
  ) -> [Referral] {
    var referrals = Pieces.overChildren(journeys.count) { places in
      places.compactMap { place -> Referral? in
        let journey = journeys[place]
        guard journey.isReferral, journey.role.isDisplayed,
          let received = journey.milestones[.referral], counts(journey.child, received)
        else { return nil }
        return Referral(
          place: Int32(place), child: journey.child, received: received,
          row: row(of: journey, receiving: received, in: records))
      }
    }
    referrals.sort { ($0.child, $0.received, $0.place) < ($1.child, $1.received, $1.place) }
    markReReferrals(&referrals, of: journeys)
    return referrals
  }

  /// The first row of the log that tells of the receipt, else of a provider.
  private static func row(
    of journey: Journey, receiving day: Day, in records: PseudonymisedRecords
  ) -> Int32 {
    func first(_ kind: RecordKind) -> Int32? {
      journey.rows.first {
        records.kind[Int($0)] == kind && records[.received, Int($0)] == day
      }
    }
    return first(.referral) ?? first(.support) ?? -1
  }

  private static func markReReferrals(_ referrals: inout [Referral], of journeys: [Journey]) {
    var first = 0
    for place in referrals.indices {
      if referrals[place].child != referrals[first].child { first = place }
      let received = referrals[place].received
      referrals[place].isReReferral = referrals[first..<place].contains { earlier in
        guard earlier.received < received,
          let closed = journeys[Int(earlier.place)].milestones[.closed]
        else { return false }
        return closed <= received && received < closed.adding(years: 1)
      }
    }
  }
}

extension CountingBase {
  /// Where a referral stands on the reference date.
  func state(of referral: Referral) -> Referral.State {
    let milestones = milestones(of: referral)
    let last = lastDay(of: referral.child)
    if let supported = milestones.supported, supported <= last { return .started }
    if let closed = milestones[.closed], closed <= last { return .closedWithoutSupport }
    return last < settings.asOf ? .ofAge : .waiting
  }
}
