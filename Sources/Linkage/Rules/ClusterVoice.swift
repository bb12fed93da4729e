/// What the members of one cluster say together; reused from cluster to cluster.
struct ClusterVoice {
  /// Days of birth.
  private(set) var births: [Int32] = []
  /// Positions in `RecordedSex`, without not stated.
  private(set) var sexes: [UInt8] = []
  /// Areas of residence.
  private(set) var areas: [FurtherField] = []
  /// Known ethnicities.
  private(set) var ethnicities: [FurtherField] = []
  /// Schools.
  private(set) var schools: [FurtherField] = []

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
    areas.removeAll(keepingCapacity: true)
    ethnicities.removeAll(keepingCapacity: true)
    schools.removeAll(keepingCapacity: true)
    var (sexBits, ethnicityBits): (UInt64, UInt64) = (0, 0)
    clusters.forEachMember(of: root) { person in
      sexBits |= UInt64(persons.sexes[Int(person)])
      ethnicityBits |= UInt64(persons.ethnicities[Int(person)])
      for birth in persons.births.of(person) where !births.contains(birth) {
        births.append(birth)
      }
      Self.add(persons.areas, of: person, as: .area, to: &areas)
      Self.add(persons.schools, of: person, as: .school, to: &schools)
    }
    sexes = Self.members(sexBits).map { UInt8($0) }
    let row = persons.firstRow[Int(root)]
    ethnicities = Self.members(ethnicityBits).map { FurtherField(.ethnicity, $0, row: row) }
  }

  private static func add(
    _ facts: Facts<Int32>, of person: Int32, as field: ValueKey.Field,
    to fields: inout [FurtherField]
  ) {
    for index in facts.range(person) {
      fields.append(FurtherField(field, facts.values[index], row: facts.rows[index]))
    }
  }

  private static func members(_ bits: UInt64) -> [Int32] {
    var rest = bits
    var members: [Int32] = []
    while rest != 0 {
      members.append(Int32(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    return members
  }
}
