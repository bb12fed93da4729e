import Records
import Tables
import Vocabulary

/// What another authority counts, so that what is counted here and there adds up.
extension E2 {
  /// Children who would be counted, were the partnership responsible for them.
  static func elsewhere(_ period: Period, _ base: CountingBase) -> DraftTable {
    let title = "Children who displayed while another authority was responsible"
    guard base.otherAuthorities.areTold(in: base) else {
      return unavailable(
        "elsewhere", title, period,
        because: "no source of this run records areas that are known to be another authority's")
    }
    let own = Set(base.displayed(in: period).map(\.child))
    var (counted, child): ([String: Int], Int32) = ([:], -1)
    for event in base.caseEvents.others
    where event.role.isDisplayed && event.child != child && period.contains(event.day)
      && event.day <= base.settings.asOf && base.isUnder18(event.child, on: event.day)
    {
      child = event.child
      let place = base.otherAuthorities.placement(of: event)?.rawValue ?? ""
      counted[own.contains(child) ? Placement.moved : place, default: 0] += 1
    }
    return counts("elsewhere", title, period, Placement.ofOthers, counted)
  }

  /// The events of a period by what became of them; they add up to all events with a date in it.
  static func events(_ period: Period, _ base: CountingBase) -> DraftTable {
    var counted: [String: Int] = [:]
    for event in base.caseEvents.all where period.contains(event.day) {
      counted[end(of: event, base), default: 0] += 1
    }
    counted["other_authority"] = base.caseEvents.others.count { period.contains($0.day) }
    return counts(
      "events", "Events by what became of them", period,
      Dimension(
        id: "event_end", label: "Events",
        categories: [
          .init("counted", "Counted: the child displayed"),
          .init("other_role", "Counted apart: the child was harmed, or its role is not known"),
          .init("of_age", "Left out: aged 18 or over"),
          .init("later", "Left out: after the reference date"),
          .init("other_authority", "Left out: another authority was responsible then"),
        ]), counted)
  }

  private static func end(of event: CaseEvent, _ base: CountingBase) -> String {
    if event.day > base.settings.asOf { return "later" }
    if !base.isUnder18(event.child, on: event.day) { return "of_age" }
    return event.role.isDisplayed ? "counted" : "other_role"
  }
}
