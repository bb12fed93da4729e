import Records
import Vocabulary

/// Children for whom another authority is responsible: they count there, wherever they live.
///
/// The responsible authority decides where any row names one, else the area of residence. A child
/// of whom one row says that it is the partnership's own stays so: children move, and what they
/// displayed before does not.
struct OtherAuthorities {
  /// Where each such child lives, by its number.
  let children: [Int32: Placement]

  init(_ linked: LinkedChildren, _ settings: IndicatorSettings) {
    let areas = Areas(settings)
    guard areas.tellsOthers else {
      children = [:]
      return
    }
    let records = linked.records
    let parts = Pieces.ofChildren(linked.count) { children in
      children.compactMap { child -> (Int32, Placement)? in
        areas.placement(of: linked.rowsOfChild[child], in: records).map { (Int32(child), $0) }
      }
    }
    children = Dictionary(uniqueKeysWithValues: parts.flatMap(\.self))
  }

  /// Whether it can be known at all who they are.
  func areTold(in base: CountingBase) -> Bool {
    !base.settings.local.otherAreas.isEmpty
      && (base.coverage.tells(.residence) || base.coverage.tells(.responsible))
  }

  /// Events of the partnership's own children, and those of others, each in their order.
  func split(_ events: [CaseEvent]) -> (own: [CaseEvent], others: [CaseEvent]) {
    guard !children.isEmpty else { return (events, []) }
    return (
      events.filter { children[$0.child] == nil }, events.filter { children[$0.child] != nil }
    )
  }

  /// Which positions of the list of areas are the partnership's own, and which another authority's.
  private struct Areas {
    private let own: [Bool]
    private let others: [Bool]

    init(_ settings: IndicatorSettings) {
      let codes = settings.lists.areas.map(\.code)
      own = codes.map { $0 == settings.area || settings.local.ownAreas.contains($0) }
      others = codes.map(settings.local.otherAreas.contains)
    }

    var tellsOthers: Bool {
      others.contains(true)
    }

    /// Where a child of another authority lives; nothing for one of our own, or not known whose.
    func placement(
      of rows: some Sequence<Int32>, in records: PseudonymisedRecords
    ) -> Placement? {
      var (isOther, livesHere, livesElsewhere) = (false, false, false)
      for row in rows.lazy.map(Int.init) {
        let responsible = records[.responsibleAuthority, row]
        if responsible >= 0 {
          if own[Int(responsible)] { return nil }
          isOther = isOther || others[Int(responsible)]
        }
        let residence = records[.residenceArea, row]
        guard residence >= 0 else { continue }
        livesHere = livesHere || own[Int(residence)]
        livesElsewhere = livesElsewhere || others[Int(residence)]
      }
      guard isOther || (livesElsewhere && !livesHere) else { return nil }
      return livesHere ? .placedHere : .elsewhere
    }
  }
}
