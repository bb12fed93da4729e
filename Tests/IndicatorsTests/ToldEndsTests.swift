import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// That no closure and no end is recorded says little where nobody could have recorded it.
struct ToldEndsTests {
  private static let log = QuarterlyReferrals.delivery(
    .socialCare, .referral, "support_started", "decided")

  private func isTold(_ counted: CountedChildren, _ table: String, _ period: String) -> Bool {
    if case .cells = counted.table(table, period)?.content { true } else { false }
  }

  /// Six of ten referrals are closed after 100 days, which is recorded from a day on; three are
  /// supported, and one waits.
  private func closed(
    recordedFrom begin: String, _ local: LocalSettings = .init(), standards: [Standard] = []
  ) throws -> CountedChildren {
    let (first, last) = (try day(begin), try day("2025-03-31"))
    return try QuarterlyReferrals.log { row, number, received in
      let end = received.adding(days: 100)
      if number % 10 < 6, first <= end, end <= last { row[.closed] = end }
      if (6..<9).contains(number % 10) { row[.supportStarted] = received.adding(days: 5) }
    }.counted(standards: standards, local: local, deliveries: [Self.log])
  }

  @Test func `who may have been closed before closures were recorded does not wait`() throws {
    let whole = try closed(recordedFrom: "2022-04-01")
    #expect(whole.cell("C3.state", "2022-23", "waiting") == .share(4, of: 40))
    for table in ["C3.state", "C3.waiting", "C3.state_by_sex"] {
      #expect(isTold(whole, table, "2022-23"), "\(table)")
    }
    #expect(isTold(whole, "C3.waiting_now", "on-2025-03-31"))
    let late = try closed(recordedFrom: "2024-01-01")
    // Of the year before all but the last quarter's look as if they waited.
    for table in ["C3.state", "C3.waiting", "C3.state_by_sex"] {
      #expect(!isTold(late, table, "2022-23"), "\(table)")
      #expect(isTold(late, table, "2024-25"), "\(table)")
    }
    #expect(!isTold(late, "C3.waiting_now", "on-2025-03-31"))
  }

  /// Whether a table may be public, by its title.
  private func isOpen(_ counted: CountedChildren, _ table: String, _ period: String) -> Bool {
    counted.table(table, period)?.title.isOfInternalTable == false
  }

  @Test func `that who waits is public hangs on days and on nobody who waits`() throws {
    let tables = ["C3.state", "C3.no_support", "C3.waiting", "C3.state_by_sex"]
    let late = try closed(recordedFrom: "2023-01-01")
    for table in tables {
      #expect(!isOpen(late, table, "2022-23"), "\(table)")
      #expect(isOpen(late, table, "2023-24"), "\(table)")
    }
    // Nobody waits, and the partnership says since when closures are recorded.
    var local = LocalSettings()
    local.keptColumns = [
      KeptColumn(
        source: Agency.socialCare.code, column: "closed", from: try day("2023-01-01"))
    ]
    let none = try QuarterlyReferrals.log { row, _, received in
      row[.supportStarted] = received.adding(days: 5)
    }.counted(local: local, deliveries: [Self.log])
    #expect(none.cell("C3.state", "2022-23", "waiting") == .share(0, of: 40))
    for table in tables {
      #expect(!isOpen(none, table, "2022-23"), "\(table)")
      #expect(isOpen(none, table, "2023-24"), "\(table)")
    }
  }

  @Test func `waits that may have been closed before closures were recorded have no length`() throws
  {
    let (whole, late) = (
      try closed(recordedFrom: "2022-04-01"), try closed(recordedFrom: "2024-01-01")
    )
    let support = "referral_received_to_support_started"
    // 12 of 40 are supported on the fifth day; 24 were closed, and 4 wait.
    guard case .waits(let waits)? = whole.cell("D1.waits", "2022-23", support) else {
      Issue.record("nothing is told of closures that all are recorded")
      return
    }
    #expect(waits.children == 40)
    #expect(waits.events == 12)
    // The others' watching ends with the closure, of all but the 4 who wait.
    #expect(waits.steps.filter { $0.day < 80 }.reduce(0) { $0 + $1.censored } == 24)
    for table in ["D1.waits", "D1.waits_by_sex"] {
      let cells = [late.cells(table, "2022-23"), late.cells(table, "2024-25")]
      let isTold = cells.map {
        $0.contains { if case .waits = $0.counted { $0.key[0] == support } else { false } }
      }
      #expect(isTold == [false, true], "\(table)")
    }
    let lines = [late, whole].map { $0.table("D1.waits", "2022-23")?.title.internalLines }
    #expect(lines[0]?.contains(support) == true)
    #expect(lines[1] == [])
  }

  @Test func `a standard's share of all who waited needs no closures`() throws {
    let standard = Standard(
      nation: .england, from: "referral_received", to: "support_started", limit: 10,
      unit: .workingDays, whose: "local")
    let counted = try closed(recordedFrom: "2024-01-01", standards: [standard])
    func isTold(_ table: String, _ year: String) -> Bool {
      counted.cells(table, year).contains { if case .untold = $0.counted { false } else { true } }
    }
    for table in ["D2.within", "D2.plain", "D2.within_by_sex"] {
      #expect(!isTold(table, "2022-23"), "\(table)")
      #expect(isTold(table, "2024-25"), "\(table)")
    }
    #expect(isTold("D2.incidence", "2022-23"))
  }

  @Test func `what the partnership says of closures is not judged from rows`() throws {
    var local = LocalSettings()
    local.keptColumns = [KeptColumn(source: Agency.socialCare.code, column: "closed")]
    #expect(isTold(try closed(recordedFrom: "2024-01-01", local), "C3.state", "2022-23"))
  }

  @Test func `nothing is told of closures after the day up to which they were kept`() throws {
    var local = LocalSettings()
    local.keptColumns = [
      KeptColumn(
        source: Agency.socialCare.code, column: "closed", until: try day("2024-03-31"))
    ]
    let counted = try closed(recordedFrom: "2022-04-01", local)
    #expect(!isTold(counted, "C3.state", "2024-25"))
    #expect(!isTold(counted, "C3.waiting_now", "on-2025-03-31"))
    local.keptColumns = [
      KeptColumn(
        source: Agency.socialCare.code, column: "closed", until: try day("2025-03-31"))
    ]
    #expect(isTold(try closed(recordedFrom: "2022-04-01", local), "C3.state", "2024-25"))
  }

  @Test func `who never records a closure beside one who does says nothing of who waits`() throws {
    func counted(others: Int) throws -> CountedChildren {
      var small = try QuarterlyReferrals.log { row, number, received in
        if number % 10 < 9 {
          row[.supportStarted] = received.adding(days: 5)
        } else {
          row[.closed] = received.adding(days: 20)
        }
      }
      for number in 0..<others {
        try small.add(Int32(500 + number), .referral, from: .youthJustice) { row in
          let received = try QuarterlyReferrals.received(number)
          try referral(UInt64(number) + 501, received.iso)(&row)
          if number % 2 == 0 { row[.supportStarted] = received.adding(days: 5) }
        }
      }
      return try small.counted(deliveries: [
        Self.log, QuarterlyReferrals.delivery(.youthJustice, .referral, "support_started"),
      ])
    }
    // Of 40 and 40 the 20 that wait were closed, perhaps.
    #expect(!isTold(try counted(others: 120), "C3.state", "2023-24"))
    // Of 16 rows nobody can say that closures are not kept.
    #expect(isTold(try counted(others: 16), "C3.state", "2022-23"))
  }

  /// Eight of ten are supported for 100 days by one provider, which is recorded from a day on.
  private func ended(recordedFrom begin: String, closingOthers: Bool = false) throws
    -> CountedChildren
  {
    var small = try QuarterlyReferrals.log { row, number, received in
      if closingOthers, number % 10 >= 8 { row[.closed] = received.adding(days: 10) }
    }
    for number in 0..<120 where number % 10 < 8 {
      let started = try QuarterlyReferrals.received(number).adding(days: 30)
      let end = started.adding(days: 100)
      let (first, last) = (try day(begin), try day("2025-03-31"))
      guard started <= last else { continue }
      QuarterlyReferrals.add(
        number, to: &small, from: .voluntary, started: started,
        ended: first <= end && end <= last ? end : nil)
    }
    return try small.counted(deliveries: [
      Self.log, QuarterlyReferrals.delivery(.voluntary, .support, "support_started"),
    ])
  }

  @Test(arguments: [false, true])
  func `support of before ends were recorded does not go on`(closingOthers: Bool) throws {
    let whole = try ended(recordedFrom: "2022-04-01", closingOthers: closingOthers)
    let late = try ended(recordedFrom: "2024-01-01", closingOthers: closingOthers)
    for year in ["2022-23", "2023-24", "2024-25"] {
      #expect(isTold(whole, "C0.headline", year), "\(year)")
    }
    // Who began in the year is supported in it, whoever tells of the end.
    #expect(isTold(late, "C0.headline", "2022-23"))
    for year in ["2023-24", "2024-25"] { #expect(!isTold(late, "C0.headline", year), "\(year)") }
  }

  @Test(arguments: [(closesSupported: false, isTold: false), (true, true)])
  func `closures of others tell no end of support`(
    closesSupported: Bool, isTold: Bool
  ) throws {
    // Half are supported for 100 days, the ends recorded from January 2024 on; the others are closed.
    let counted = try QuarterlyReferrals.log { row, number, received in
      let end = received.adding(days: 120)
      if number % 2 == 0 {
        row[.supportStarted] = received.adding(days: 20)
        if try day("2024-01-01") <= end, try end <= day("2025-03-31") { row[.supportEnded] = end }
        if closesSupported { row[.closed] = end }
      } else {
        row[.closed] = received.adding(days: 60)
      }
    }.counted(deliveries: [
      QuarterlyReferrals.delivery(.socialCare, .referral, "support_started")
    ])
    #expect(self.isTold(counted, "C0.headline", "2022-23"))
    #expect(self.isTold(counted, "C0.headline", "2023-24") == isTold)
    #expect(self.isTold(counted, "C0.headline", "2024-25") == isTold)
  }

  /// Two providers who each take four of ten for good; one is heard of up to a day.
  private func supported(
    until last: String, ending: Bool, _ local: LocalSettings = .init()
  ) throws -> CountedChildren {
    var small = try QuarterlyReferrals.log { _, _, _ in }
    for number in 0..<120 where number % 10 < 8 {
      let started = try QuarterlyReferrals.received(number).adding(days: 30)
      let isFirst = number % 10 < 4
      guard started <= (try day(isFirst ? last : "2025-03-31")) else { continue }
      QuarterlyReferrals.add(
        number, to: &small, from: isFirst ? .voluntary : .health, started: started,
        ended: isFirst && ending ? started.adding(days: 20) : nil)
    }
    return try small.counted(
      local: local,
      deliveries: [
        Self.log, QuarterlyReferrals.delivery(.voluntary, .support, "support_started"),
        QuarterlyReferrals.delivery(.health, .support, "support_started"),
      ])
  }

  @Test func `support of which nobody says any more whether it ended does not go on`() throws {
    let heard = try supported(until: "2025-03-31", ending: false)
    let silent = try supported(until: "2023-03-31", ending: false)
    // 8 of ten in twelve quarters; and 4 of ten in the four before the silence, with 48 others, one of
    // whom starts after the reference date.
    for table in ["C0.headline", "C0.sex"] {
      #expect(isTold(heard, table, "2024-25"), "\(table)")
      #expect(isTold(silent, table, "2022-23"), "\(table)")
      #expect(!isTold(silent, table, "2023-24"), "\(table)")
      #expect(!isTold(silent, table, "2024-25"), "\(table)")
    }
    let reason = silent.table("C0.headline", "2024-25")?.content
    guard case .notAvailable(let words) = reason else { return }
    #expect("\(words)".contains("whether the support of more than a tenth of the children ended"))
  }

  @Test func `support that ended before the silence is over`() throws {
    let counted = try supported(until: "2023-03-31", ending: true)
    #expect(isTold(counted, "C0.headline", "2024-25"))
  }

  @Test func `support of a service that has nobody new goes on where the partnership says so`()
    throws
  {
    var local = LocalSettings()
    local.keptColumns = [KeptColumn(source: Agency.voluntary.code, column: "support_ended")]
    let counted = try supported(until: "2023-03-31", ending: false, local)
    #expect(isTold(counted, "C0.headline", "2024-25"))
  }
}
