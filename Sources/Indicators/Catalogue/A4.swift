import Records
import Statistics
import Tables
import Vocabulary

/// Children known to no agency, by capture-recapture: off unless asked for, and refused with a
/// reason where the counts cannot carry it.
enum A4: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A4", title: "Children known to no agency", statements: ["1.1"],
    numerator: "children of A1 by the set of agencies that recorded an event about them",
    denominator: "not applicable", unit: "children", periodBasis: "date of the event",
    method:
      "log-linear models of the overlaps with pairwise dependence (\(MethodSource.fienberg)), all whose Akaike criterion lies within 4 of the best, with 95% limits of the number unseen, and Chao's lower bound (\(MethodSource.chao)); refused where two lists share fewer than 10 children or three fewer than 5, where no finite estimate exists, or where the models differ by more than half",
    caveats: [
      "Off by default, for internal releases of data pooled over a region alone.",
      "Agencies refer children to each other, some children can never be on some lists, and missed links look like unseen children: the method's assumptions hardly ever hold here.",
      "Where Chao's lower bound lies above the estimate the figure says so: then one of the two does not hold and neither may be quoted alone.",
      "What is published instead are the overlaps themselves: A3.",
    ],
    doesNotSay:
      "How many children display harmful sexual behaviour: it extrapolates from who was recorded by whom."
  )

  static let needs: [Requirement] = [.events]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.map { period in
      guard base.settings.local.poolsRegion else {
        return unavailable(
          "estimate", title, period,
          because:
            "capture-recapture is off: a local partnership's overlaps cannot carry it; see A3")
      }
      return estimate(A3.agencies(in: period, base), period)
    }
  }

  private static let title = "Children in all, known or not"

  private static func estimate(_ known: [UInt64: Int], _ period: Period) -> DraftTable {
    let lists = Agency.allCases.filter { agency in
      known.contains { $0.key & agency.bit != 0 && $0.value > 0 }
    }
    var counts: [Int: Int] = [:]
    for (set, children) in known {
      let combination = lists.enumerated().reduce(0) { bits, list in
        set & list.element.bit != 0 ? bits | 1 << list.offset : bits
      }
      counts[combination] = children
    }
    guard let capture = CaptureCounts(lists: lists.count, counts: counts) else {
      return unavailable(
        "estimate", title, period, because: .counted("fewer than two agencies recorded any event"))
    }
    let refusals = CaptureAssessment(capture).refusals
    guard refusals.isEmpty else {
      return unavailable(
        "estimate", title, period,
        because: .counted("refused: " + refusals.map(\.description).joined(separator: "; ")))
    }
    return table(
      "estimate", title, period, recipe: .captureRecapture,
      [DraftCell(key: [], counted: .lists(counts, of: lists.count))])
  }
}
