/// What linkage remembers from night to night, so that children keep their ids and unchanged
/// records need not be compared again.
public struct LinkageMemory: Sendable, Hashable {
  /// The SHA-256 of the model and settings by which pairs were weighed; empty before any night.
  public var model = ""
  /// What the last night measured.
  public var calibration: LinkageCalibration?
  /// How many units there were when all pairs were last compared; 0 where that is not known.
  public var comparedUnits = 0
  /// Groups of records that an identifier makes one child, ascending by key.
  public var units: [RememberedUnit] = []
  /// The pairs of units that took part in the last night, by their keys.
  public var pairs: [WeighedPair] = []
  /// Pairs too faint to take part, by the places of their units.
  public var faint: [FaintPair] = []
  /// Keys of blocks that were too large to compare, ascending.
  public var passedOver: [UInt64] = []
  /// Which child each person was, as its sender knows it; by key.
  public var persons: [RememberedPerson] = []
  /// Every id that was ever given, ascending.
  public var children: [RememberedChild] = []
  /// What became of children, oldest first.
  public var events: [ChildEvent] = []
  /// What reviewers decided, in order of their keys.
  public var decisions: [LinkDecision] = []

  /// How often every level was given, by month; the last run of each of the last twelve.
  public var levels: [LevelShare] = []

  /// Creates an empty memory.
  public init() {}

  /// The same without anything that spares work: all pairs are compared anew, ids are kept.
  public var withoutPairs: LinkageMemory {
    var memory = self
    (memory.units, memory.pairs, memory.faint, memory.passedOver) = ([], [], [], [])
    (memory.calibration, memory.comparedUnits) = (nil, 0)
    return memory
  }

  /// The id by which a child is known now, where it was merged into another since.
  ///
  /// - Parameter id: An id that was given once.
  /// - Returns: The id of today, or nothing for an id that was never given.
  public func current(_ id: ChildID) -> ChildID? {
    var id = id
    for _ in 0..<children.count + 1 {
      guard let child = children.first(where: { $0.id == id }) else { return nil }
      guard let into = child.mergedInto else { return id }
      id = into
    }
    return nil
  }
}
