import Disclosure
import Pages
import Vocabulary

/// The few numbers set large on the summary.
struct KeyFigures {
  /// Where a key number stands among the released values.
  struct Place {
    let table: String
    var key: [String] = []
    let measure: Measure
    /// What it is called in a table.
    let name: String
    /// What follows the number where it is set large.
    let label: String
  }

  static let places: [Place] = [
    Place(
      table: "A1.headline", measure: .count, name: "Children known to any agency",
      label:
        "children known to any agency; some may be counted twice, where their records share too "
        + "little to be linked"),
    Place(
      table: "A2.headline", key: ["referrals"], measure: .count, name: "Referrals received",
      label: "referrals received"),
    Place(
      table: "A2.headline", key: ["children"], measure: .count, name: "Children referred",
      label: "children referred"),
    Place(
      table: "C0.headline", measure: .count, name: "Children who received support",
      label: "children who received support"),
    Place(
      table: "A2.re_referrals", measure: .percentage,
      name: "Referrals within 12 months of a closure",
      label: "of referrals came within 12 months of a closure"),
    Place(
      table: "C1.funnel", key: ["started"], measure: .percentage,
      name: "Children referred who had started support",
      label: "of children referred had started support"),
    Place(
      table: "C2.within", key: ["90"], measure: .withinLimit,
      name: "Support started within 90 calendar days",
      label: "of children referred start support within 90 calendar days; referrals closed without "
        + "support count as not started"),
    Place(
      table: "C2.support", measure: .median,
      name: "Working days until half had started support",
      label: "working days until half of all children referred had started support; referrals "
        + "closed without support count as not started"),
    Place(
      table: "A5.rate", measure: .rate, name: "Children known per 10,000 aged 0 to 17",
      label: "children known per 10,000 aged 0 to 17"),
  ]

  private let release: Release

  init(_ release: Release) {
    self.release = release
  }

  /// Those of the numbers that the release has.
  var numbers: [KeyNumber] {
    Self.places.compactMap(number)
  }

  private func number(_ place: Place) -> KeyNumber? {
    guard let table = release.featured(place.table) else { return nil }
    if let reason = table.notAvailable { return unavailable(place, table, reason) }
    guard
      let value = table.values.first(where: { $0.key == place.key && $0.measure == place.measure })
    else { return nil }
    if value.status == .notAvailable, value.count == nil {
      return unavailable(place, table, value.note)
    }
    let shown = value.value.map { number in
      bound(place.measure) + place.measure.text(number) + place.measure.sign
    }
    let remark = value.value == nil && !value.note.isEmpty
    return KeyNumber(
      shown ?? (remark ? value.note : ""), label: place.label,
      interval: ValueCells.intervalText(value).map { "95% interval: \($0)" },
      context: Prose(parts: [
        .plain("\(Wording.capitalised(table.period.label))\(remarks(table)). "),
        .link(
          "More about \(table.indicator.id)",
          to: IndicatorGroup.address(of: table.id, table.indicator)),
      ]),
      symbols: symbols(value, remarked: remark))
  }

  private func remarks(_ table: ReleasedTable) -> String {
    table.remarks.isEmpty ? "" : " (\(table.remarks))"
  }

  /// Days of a public release stand for all up to them, and its open waits for such as never end.
  private func bound(_ measure: Measure) -> String {
    guard release.description.audience == .public else { return "" }
    return measure.isWait ? "at most " : measure == .withinLimit ? "at least " : ""
  }

  /// A number that cannot be had stands there with the reason, and not as 0.
  private func unavailable(_ place: Place, _ table: ReleasedTable, _ reason: String) -> KeyNumber {
    KeyNumber(
      "", label: place.label,
      context: Prose(parts: [
        .plain("\(Wording.capitalised(table.period.label)). Not available: \(reason). "),
        .link(
          "More about \(table.indicator.id)",
          to: IndicatorGroup.address(of: table.id, table.indicator)),
      ]),
      symbols: [.notAvailable])
  }

  private func symbols(_ value: ReleasedValue, remarked: Bool) -> [Symbol] {
    guard value.value == nil else { return ValueCells.symbols(value) }
    return remarked ? [] : [value.status.symbol ?? .notAvailable]
  }
}
