extension PublicRelations {
  /// Waits are those of children referred, who reach the stages of C1; tables of the same waits count
  /// the same children, in whatever unit and whatever bands.
  mutating func linkWaits(_ period: String) {
    let referred = place(period, .referred)
    let started = "referral_received_to_support_started"
    for (interval, stage) in Self.stages {
      let all = "waits \(interval), working days"
      nestOrEquate(wait(period, all), in: referred, "not measured")
      nest(last(period, all), in: place(period, .referred, stage), "late, or by a later stage")
      // Of whom a wait is measured the stage is told.
      let told = stage.merging(["told": "1"]) { one, _ in one }
      limit([wait(period, all)], to: [place(period, .referred, told)])
    }
    for interval in ["referral_received_to_meeting", "referral_received_to_assessment_started"] {
      nestOrEquate(wait(period, "waits \(interval), working days"), in: referred, "not measured")
    }
    nestOrEquate(
      wait(period, "waits concern_to_referral_received, working days"),
      in: place(period, .known), "not measured")
    let (calendar, working) = ("waits \(started), calendar days", "waits \(started), working days")
    nestOrEquate(wait(period, calendar), in: referred, "not measured")
    nest(
      last(period, calendar), in: place(period, .referred, ["state": "started"]),
      "late, or by a later stage")
    nestOrEquate(wait(period, calendar), in: wait(period, working), "not measured")
    for day in days(period, calendar) {
      // So many calendar days are fewer working days.
      nest(wait(period, calendar, by: day), in: wait(period, working, by: day), "in the same days")
    }
    linkSupport(period, calendar, in: referred)
    linkStandards(period)
    linkBands(period)
  }

  /// C2 counts support after a later referral too: where its days are not those of D1 it stands apart,
  /// and its two tables are of the same children.
  private mutating func linkSupport(_ period: String, _ calendar: String, in referred: Int?) {
    let own = "C2.support , working days"
    let told = place(period, .referred, ["state": "started", "told": "1"])
    limit([wait(period, calendar)], to: [told])
    guard let waits = wait(period, own) else { return }
    nestOrEquate(waits, in: referred, "not measured")
    nest(
      last(period, own), in: place(period, .referred, ["state": "started"]),
      "late, or by a later stage")
    limit([waits], to: [told])
    if let other = wait(period, calendar) { equate(waits, other) }
    for day in days(period, calendar) {
      nest(wait(period, calendar, by: day), in: wait(period, own, by: day), "in the same days")
    }
  }

  private static let stages = [
    ("referral_received_to_decision", ["stage": "decided"]),
    ("referral_received_to_assessment_completed", ["stage": "assessed"]),
    ("referral_received_to_support_offered", ["stage": "offered"]),
    ("referral_received_to_support_started", ["state": "started"]),
  ]

  private func wait(_ period: String, _ population: String, by day: Int? = nil) -> Int? {
    place(period, Population(name: population), day.map { ["by": "\($0)"] } ?? [:])
  }

  /// The days by which waits are counted.
  private func days(_ period: String, _ population: String) -> [Int] {
    cells.names.filter { $0.period == period && $0.population == population && $0.depth == 1 }
      .compactMap { $0.categories["by"].flatMap { Int($0) } }.sorted()
  }

  private func last(_ period: String, _ population: String) -> Int? {
    days(period, population).last.flatMap { wait(period, population, by: $0) }
  }

  /// Where all are counted in both, that is known too: rounding would hide it from the attack.
  private mutating func nestOrEquate(_ part: Int?, in whole: Int?, _ rest: String) {
    if telling != .exact, let part, let whole, cells.counts[part] == cells.counts[whole] {
      equate(part, whole)
    } else {
      nest(part, in: whole, rest)
    }
  }

  /// Waits to which a standard holds are some of all.
  private mutating func linkStandards(_ period: String) {
    let own = Set(
      cells.names.filter { $0.period == period && $0.population.hasPrefix("D2.within ") }
        .map(\.population)
    ).sorted()
    let all = Set(
      cells.names.filter { $0.period == period && $0.population.hasPrefix("waits ") }
        .map(\.population)
    ).sorted()
    for population in own {
      let key = population.dropFirst("D2.within ".count)
      for whole in all {
        let parts = whole.dropFirst("waits ".count).split(separator: ", ")
        guard parts.count == 2, key.hasPrefix("\(parts[0])_"), key.hasSuffix(parts[1]) else {
          continue
        }
        nest(wait(period, population), in: wait(period, whole), "to no standard")
        for day in days(period, population) {
          nest(
            wait(period, population, by: day), in: wait(period, whole, by: day), "to no standard")
        }
      }
    }
  }

  /// The bands of completed assessments, added up, are the waits that are over by their last days.
  private mutating func linkBands(_ period: String) {
    let all = "waits assessment_started_to_assessment_completed, working days"
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
    limit([last(period, all)], to: [place(period, .completed)])
    limit([place(period, .completed)], to: [wait(period, all)])
  }
}
