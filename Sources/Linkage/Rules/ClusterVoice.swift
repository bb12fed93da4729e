/// Who the members of one cluster say the child is; reused from cluster to cluster.
struct ClusterVoice {
  /// Days of birth.
  private(set) var births: [Int32] = []
  /// Positions in `RecordedSex`, without not stated.
  private(set) var sexes: [UInt8] = []
  /// Whether the child has a pupil number, so that it cannot be joined with most of the others.
  private(set) var isNumbered = false

  /// Whether it is one child who speaks, as far as births tell; a placeholder has many.
  var isOneChild: Bool {
    (1...Self.mostBirths).contains(births.count) && !sexes.isEmpty
  }

  /// Births that slips can give one child.
  private static let mostBirths = 4

  /// Listens to the members of a cluster.
  mutating func hear(_ root: Int32, of clusters: Clusters, persons: Persons) {
    births.removeAll(keepingCapacity: true)
    sexes.removeAll(keepingCapacity: true)
    isNumbered = false
    var said: UInt8 = 0
    clusters.forEachMember(of: root) { person in
      said |= persons.sexes[Int(person)]
      if !persons.presentNumbers.range(person).isEmpty { isNumbered = true }
      for index in persons.births.range(person)
      where !births.contains(persons.births.values[index]) {
        births.append(persons.births.values[index])
      }
    }
    while said != 0 {
      sexes.append(UInt8(said.trailingZeroBitCount))
      said &= said - 1
    }
  }
}
