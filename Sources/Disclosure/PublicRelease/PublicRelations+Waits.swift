extension PublicRelations {
  /// Waits are those of children referred, who reach the stages of C1; tables of the same waits count
  /// the same children, in whatever unit and whatever bands.
  mutating func linkWaits(_ period: String) {
    let referred = place(period, .referred)
    for (interval, stage) in Self.stages {
      let all = Population.waits(interval)
      let own = wait(period, all) == nil ? standards(period, of: interval) : [all]
      for waits in own { linkWaits(waits, to: stage, period) }
    }
    for interval in ["referral_received_to_meeting", "referral_received_to_assessment_started"] {
      nestOrEquate(drift(period, interval), in: referred, "not measured")
    }
    linkConcerns(period)
    linkNotifications(period)
    nestOrEquate(
      drift(period, "support_started_to_support_ended"), in: place(period, .supported),
      "supported since before, or not measured")
    linkSupport(period)
    linkStandards(period)
    linkBands(period)
  }

  /// Waits are those of children referred of whom the stage is told, who reach it in the end.
  private mutating func linkWaits(_ waits: String, to stage: [String: String], _ period: String) {
    nestOrEquate(wait(period, waits), in: place(period, .referred), "not measured")
    nest(last(period, waits), in: place(period, .referred, stage), "late, or by a later stage")
    let told = stage.merging(["told": "1"]) { one, _ in one }
    nestOrEquate(
      wait(period, waits), in: place(period, .referred, told), "told of and not measured")
  }

  /// Whose wait for support is measured from a concern, has one, and who has one is known.
  private mutating func linkConcerns(_ period: String) {
    let concerns = drift(period, "concern_to_referral_received")
    let supported = drift(period, "concern_to_support_started")
    for waits in [concerns, supported] {
      nestOrEquate(waits, in: place(period, .known), "not measured")
    }
    nestOrEquate(supported, in: concerns, "not told of support")
  }

  /// A notification is the referral, or an earlier event.
  private mutating func linkNotifications(_ period: String) {
    let notified = drift(period, "notification_to_meeting")
    nestOrEquate(place(period, .referred), in: notified, "not referred")
    nestOrEquate(notified, in: place(period, .known), "not measured")
  }

  /// C2 counts support after a later referral too, of whom D1 counts and others; its two tables are of
  /// the same children, and so many calendar days are at most so many working days.
  private mutating func linkSupport(_ period: String) {
    let (calendar, working) = (
      "waits for support, calendar days", "waits for support, working days"
    )
    let drift = Population.waits("referral_received_to_support_started")
    for waits in [calendar, working] { linkWaits(waits, to: ["state": "started"], period) }
    if let one = wait(period, calendar), let other = wait(period, working) { equate(one, other) }
    for day in days(period, calendar) {
      for waits in [working, drift] {
        nest(
          wait(period, calendar, by: day), in: wait(period, waits, by: day), "in the same days")
      }
    }
    same(drift, as: working, "after a later referral", period)
    same(drift, as: calendar, "after a later referral", period, byDays: false)
  }

  /// Waits of which some are all of others, day by day too: mostly they are the same.
  private mutating func same(
    _ some: String, as all: String, _ rest: String, _ period: String, byDays: Bool = true
  ) {
    for day in [nil] + (byDays ? days(period, some).map(Optional.some) : []) {
      guard let one = wait(period, some, by: day), let other = wait(period, all, by: day) else {
        continue
      }
      if cells.counts[one] == cells.counts[other] {
        equate(one, other)
      } else {
        nest(one, in: other, rest)
      }
    }
  }

  private static let stages = [
    ("referral_received_to_decision", ["stage": "decided"]),
    ("referral_received_to_assessment_completed", ["stage": "assessed"]),
    ("referral_received_to_support_offered", ["stage": "offered"]),
    ("referral_received_to_support_started", ["state": "started"]),
  ]

  /// How many waits D1 has between two milestones.
  private func drift(_ period: String, _ interval: String) -> Int? {
    wait(period, Population.waits(interval))
  }

  func wait(_ period: String, _ population: String, by day: Int? = nil) -> Int? {
    place(period, Population(name: population), day.map { ["by": "\($0)"] } ?? [:])
  }

  /// The days by which waits are counted.
  private func days(_ period: String, _ population: String) -> [Int] {
    cells.names.filter { $0.period == period && $0.population == population && $0.depth == 1 }
      .compactMap { $0.categories["by"].flatMap { Int($0) } }.sorted()
  }

  func last(_ period: String, _ population: String) -> Int? {
    days(period, population).last.flatMap { wait(period, population, by: $0) }
  }

  /// Where all are counted in both, that is known too: rounding would hide it from the attack.
  mutating func nestOrEquate(_ part: Int?, in whole: Int?, _ rest: String) {
    if telling != .exact, let part, let whole, cells.counts[part] == cells.counts[whole] {
      equate(part, whole)
    } else {
      nest(part, in: whole, rest)
    }
  }

  /// Waits to which a standard holds are some of all, or all.
  private mutating func linkStandards(_ period: String) {
    let populations = Set(cells.names.filter { $0.period == period }.map(\.population))
    for all in populations.sorted() {
      guard let interval = Population.interval(ofWaits: all) else { continue }
      let held = standards(period, of: interval)
      for held in held { same(held, as: all, "to no standard", period) }
      if held.count > 1 { linkVersions(held, of: all, period) }
    }
  }

  /// Waits to which versions of one standard hold, which follow each other, are all waits, or some.
  private mutating func linkVersions(_ held: [String], of all: String, _ period: String) {
    let parts = held.compactMap { wait(period, $0) }
    guard let whole = wait(period, all), parts.count == held.count else { return }
    if (try? cells.sum(whole, of: parts, in: label(parts[0]))) == nil {
      limit([whole], to: parts)
      nest(parts, in: whole, "to no version of a standard")
    }
    for day in days(period, all) {
      let ended = held.map { held in
        days(period, held).last { $0 <= day }.flatMap { wait(period, held, by: $0) }
      }
      limit(ended, to: [wait(period, all, by: day)])
    }
  }

  /// The waits of D2 between two milestones, one of each standard.
  private func standards(_ period: String, of interval: String) -> [String] {
    Set(
      cells.names.filter {
        $0.period == period && $0.population.hasPrefix("D2.within \(interval)_")
      }.map(\.population)
    ).sorted()
  }

  /// The bands of completed assessments, added up, are the waits that are over by their last days.
  private mutating func linkBands(_ period: String) {
    let all = Population.waits("assessment_started_to_assessment_completed")
    let bands = [
      ("0", 0), ("1_10", 10), ("11_20", 20), ("21_30", 30), ("31_40", 40), ("41_45", 45),
      ("46_50", 50), ("51_60", 60),
    ]
    var sum: [Int] = []
    for (code, day) in bands {
      guard let band = place(period, .completed, ["duration": code]) else { return }
      sum.append(band)
      guard let over = wait(period, all, by: day) else { continue }
      if (try? cells.sum(over, of: sum, in: label(band))) == nil { limit([over], to: sum) }
    }
    nest(last(period, all), in: place(period, .completed), "longer")
    nest(place(period, .completed), in: wait(period, all), "not completed")
  }
}
