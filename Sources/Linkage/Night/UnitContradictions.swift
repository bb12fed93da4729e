/// What keeps two units apart whatever the model says: K01 to K05.
struct UnitContradictions: Sendable {
  private let compatibility: Compatibility
  private let clusters: Clusters
  private let persons: [Int32]

  init(_ persons: Persons, _ clusters: Clusters, _ units: Units) {
    compatibility = Compatibility(persons: persons)
    self.clusters = clusters
    self.persons = units.firstPerson
  }

  /// What stands against two units being one child, if anything.
  func between(_ left: UInt32, _ right: UInt32) -> Contradiction? {
    compatibility.contradiction(
      persons[Int(left)], persons[Int(right)], in: clusters, on: .identifier)
  }
}
