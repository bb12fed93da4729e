import Records
import Vocabulary

/// What the sources of one journey say differently.
struct JourneyConflicts {
  private(set) var all: [JourneyConflict] = []

  init(_ rows: SortedRows, spells: [SupportSpell], ofRoles: Bool) {
    let levels: [BehaviourLevel] = rows.named(.level)
    add(.light, Self.disagree(levels, rows.named(.light)))
    // A single row, as of most journeys, contradicts itself in nothing else.
    guard rows.ordered.count > 1 else { return }
    let settings: [Setting] = rows.named(.setting)
    let routes: [Route] = rows.named(.route)
    let reasons: [NoSupportReason] = rows.named(.noSupportReason)
    add(.role, ofRoles)
    add(.level, levels.count > 1)
    add(.setting, settings.count { $0 != .unknown } > 1)
    add(.route, routes.count > 1)
    add(.noSupportReason, reasons.count { $0 != .notRecorded } > 1)
    guard spells.count > 1 else { return }
    let pairs = spells.indices.flatMap { one in
      spells.indices.dropFirst(one + 1).map { (spells[one], spells[$0]) }
    }.filter { $0.isSameStart(as: $1) }
    add(.supportStarted, pairs.contains { $0.start != $1.start })
    add(.supportEnded, pairs.contains { Self.differ($0.told, $1.told) })
    add(.tier, pairs.contains { Self.differ($0.tier, $1.tier) })
  }

  private mutating func add(_ conflict: JourneyConflict, _ holds: Bool) {
    if holds { all.append(conflict) }
  }

  /// Whether the highest level lies outside the range of the most serious light.
  private static func disagree(_ levels: [BehaviourLevel], _ lights: [TrafficLight]) -> Bool {
    guard let level = levels.map(\.rawValue).max(),
      let light = lights.max(by: { $0.rawValue < $1.rawValue })
    else { return false }
    return !light.levels.contains(level)
  }

  private static func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }
}
