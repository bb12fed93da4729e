/// The members of one cluster, to be asked for what they say.
struct Cluster {
  private let root: Int32
  private let clusters: Clusters

  init(of root: Int32, in clusters: Clusters) {
    self.root = root
    self.clusters = clusters
  }

  /// Calls with each value of each member and the row that holds it.
  @inline(__always)
  func forEach<Value>(_ facts: Facts<Value>, _ body: (Value, Int32) -> Void) {
    clusters.forEachMember(of: root) { person in
      for index in facts.range(person) { body(facts.values[index], facts.rows[index]) }
    }
  }

  /// Adds the values of a field that no agency's day is part of.
  func add(_ facts: Facts<Int32>, as field: ValueKey.Field, to values: inout [FieldValue]) {
    forEach(facts) { value, row in
      values.append(
        FieldValue(value: ValueKey.field(field, value), row: row, side: Pairing.noDay))
    }
  }

  /// Adds known ethnicities, each once, with the first row of the cluster's first person.
  func addEthnicities(
    _ persons: Persons, as field: ValueKey.Field, to values: inout [FieldValue]
  ) {
    var said: UInt32 = 0
    clusters.forEachMember(of: root) { said |= persons.ethnicities[Int($0)] }
    while said != 0 {
      let value = ValueKey.field(field, Int32(said.trailingZeroBitCount))
      values.append(
        FieldValue(value: value, row: persons.firstRow[Int(root)], side: Pairing.noDay))
      said &= said - 1
    }
  }
}
