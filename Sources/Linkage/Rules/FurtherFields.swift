/// What one cluster says that a pair of further fields may hold; reused from cluster to cluster.
struct FurtherFields {
  private var areas: [FieldValue] = []
  private var schools: [FieldValue] = []
  private var ethnicities: [FieldValue] = []
  /// Days of incidents and referrals, each as the value of its field.
  var days: [FieldValue] = []

  /// Listens to all that the members of a cluster say but days, which are left empty.
  mutating func hear(_ cluster: Cluster, persons: Persons) {
    areas.removeAll(keepingCapacity: true)
    schools.removeAll(keepingCapacity: true)
    ethnicities.removeAll(keepingCapacity: true)
    days.removeAll(keepingCapacity: true)
    cluster.add(persons.areas, as: .area, to: &areas)
    cluster.add(persons.schools, as: .school, to: &schools)
    cluster.addEthnicities(persons, as: .ethnicity, to: &ethnicities)
  }

  /// Two days are no pair: a child known for long has so many that they would agree by chance.
  mutating func addPairs(to values: inout [FieldValue]) {
    FieldValue.keepDistinct(&areas)
    FieldValue.keepDistinct(&schools)
    FieldValue.keepDistinct(&days)
    FieldValue.addPairs(areas, schools, to: &values)
    FieldValue.addPairs(areas, ethnicities, to: &values)
    FieldValue.addPairs(areas, days, to: &values)
    FieldValue.addPairs(schools, ethnicities, to: &values)
    FieldValue.addPairs(schools, days, to: &values)
    FieldValue.addPairs(ethnicities, days, to: &values)
  }
}
