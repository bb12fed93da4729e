/// What holds of a year after which the counts know nothing more: whoever reached a step did so by its
/// end.
extension PublicRelations {
  /// Links those referred in a year to what is counted of it, and of the years after it.
  ///
  /// - Parameter years: The year, and those after it up to the one that ends with the reference date.
  mutating func linkYearEnd(_ years: [String]) {
    guard let year = years.first else { return }
    linkSupported(year, years)
    if years.count == 1 { linkReached(year) }
  }

  /// Who was referred in a year and supported since was supported in one of the years since.
  private mutating func linkSupported(_ year: String, _ years: [String]) {
    let lasting = ["sex", "ethnic_group", "learning broad"]
    for name in cells.names where name.period == year && name.population == "supported" {
      guard name.depth == 0 || (name.depth == 1 && lasting.contains { name.categories[$0] != nil })
      else { continue }
      let started = place(
        year, .referred, name.categories.merging(["state": "started"]) { one, _ in one })
      if years.count == 1 {
        nest(started, in: cells.place(of: name), "supported, and not referred in the year")
      } else {
        limit([started], to: years.map { place($0, .supported, name.categories) })
      }
    }
  }

  /// Who reached a step in the year waits for the next from then on.
  private mutating func linkReached(_ year: String) {
    limit([last(year, Self.waits("concern_to_referral_received"))], to: [place(year, .referred)])
    limit([last(year, Self.waits("concern_to_support_started"))], to: [place(year, .supported)])
    let next = [
      ("assessment_started", "assessment_completed"), ("assessment_completed", "support_offered"),
      ("support_offered", "support_started"), ("support_started", "support_ended"),
    ]
    let all = Set(cells.names.filter { $0.period == year }.map(\.population)).sorted()
    for (step, following) in next {
      let whole = wait(year, Self.waits("\(step)_to_\(following)"))
      let over = all.filter { $0.hasPrefix("waits ") && $0.hasSuffix("_to_\(step), working days") }
      for waits in over { limit([last(year, waits)], to: [whole]) }
    }
  }

  private static func waits(_ interval: String) -> String { "waits \(interval), working days" }
}
