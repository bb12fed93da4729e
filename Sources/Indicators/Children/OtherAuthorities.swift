import Records
import Vocabulary

/// Which events are another authority's: they count there, wherever the child lives.
///
/// The authority responsible on the day of the event decides, else the area of residence of that
/// day. What nobody knows is the partnership's own. A journey is made of the events that are its own,
/// and followed to its end whoever is responsible by then.
struct OtherAuthorities {
  /// Which positions of the list of areas are the partnership's own, and which another authority's.
  private let own: [Bool]
  private let others: [Bool]

  init(_ settings: IndicatorSettings) {
    let codes = settings.lists.areas.map(\.code)
    own = codes.map { $0 == settings.area || settings.local.ownAreas.contains($0) }
    others = codes.map(settings.local.otherAreas.contains)
  }

  /// Whether it can be known at all which they are.
  func areTold(in base: CountingBase) -> Bool {
    others.contains(true)
      && (base.coverage.tells(.residence) || base.coverage.tells(.responsible))
  }

  /// Where the child of another authority lives; nothing for the partnership's own.
  func placement(of event: CaseEvent) -> Placement? {
    let isOther = answer(event.responsible) ?? answer(event.residence) ?? false
    guard isOther else { return nil }
    return answer(event.residence) == false ? .placedHere : .elsewhere
  }

  /// Whether a child lives where the authority responsible for it is, by positions of areas.
  func placement(responsible: Int32, residence: Int32) -> Placement {
    func isOwn(_ area: Int32) -> Bool? { area < 0 ? nil : own[Int(area)] }
    return Placement(isResponsible: isOwn(responsible), isHome: isOwn(residence))
  }

  /// The partnership's own events, and those of others, each in their order.
  func split(_ events: [CaseEvent]) -> (own: [CaseEvent], others: [CaseEvent]) {
    guard others.contains(true) else { return (events, []) }
    return (events.filter { placement(of: $0) == nil }, events.filter { placement(of: $0) != nil })
  }

  /// Whether an area is another authority's; nothing where it is not known whose it is.
  private func answer(_ area: Int32) -> Bool? {
    guard area >= 0 else { return nil }
    return own[Int(area)] ? false : others[Int(area)] ? true : nil
  }
}
