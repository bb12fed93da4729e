import Records
import Vocabulary

@testable import Indicators

/// Ten referrals in each quarter from April 2022 on, numbered from 0, as of 31 March 2025.
enum QuarterlyReferrals {
  /// A log of them, with what some say more: given each row, its number, and the day it was received.
  static func log(
    _ fill: (inout PseudonymisedRow, _ number: Int, _ received: Day) throws -> Void
  ) throws -> SmallPartnership {
    var small = SmallPartnership()
    for number in 0..<120 {
      try small.add(Int32(number), .referral, from: .socialCare) { row in
        try referral(UInt64(number) + 1, received(number).iso)(&row)
        try fill(&row, number, try received(number))
      }
    }
    return small
  }

  /// The day on which one was received: from the fourth of the quarter on, seven days apart.
  static func received(_ number: Int) throws -> Day {
    let quarter = Quarter.of(try day("2022-04-01")) + number / 10
    let first = try day("\(quarter / 4)-\(["01", "04", "07", "10"][quarter % 4])-04")
    return first.adding(days: number % 10 * 7)
  }

  /// Adds a provider's row that names a referral and tells its start of support.
  static func add(
    _ number: Int, to small: inout SmallPartnership, from agency: Agency, started: Day,
    ended: Day? = nil
  ) {
    small.add(Int32(number), .support, from: agency) { row in
      row[.referral] = Token(high: 1, low: UInt64(number) + 1)
      row[.received] = started
      row[.supportStarted] = started
      row[.supportEnded] = ended
    }
  }

  /// What a sender's delivery carries of one kind.
  static func delivery(_ agency: Agency, _ kind: RecordKind, _ fields: String...) -> Delivery {
    var carried = CarriedFields()
    for field in ["referral", "received", "role", "closed", "support_ended", "sex"] + fields {
      carried.add(field, of: kind)
    }
    return Delivery(source: agency.code, agency: agency, format: "", files: [], carried: carried)
  }
}
