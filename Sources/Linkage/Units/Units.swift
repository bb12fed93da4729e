import Records
import Vocabulary

/// Persons whom an identifier makes one child: what the model compares, in order of their keys.
///
/// The order is that of keyed tokens and not of rows, so that a night decides as any other does.
struct Units: Sendable {
  /// The unit of each person; -1 of one that is in none.
  let unitOfPerson: [Int32]
  /// A person of each unit, by which its cluster is found.
  let firstPerson: [Int32]
  /// The smallest key of each unit's persons, ascending.
  let keys: [Token]
  /// A hash of each unit's persons and of what they say.
  let fingerprints: [Token]
  private let persons: RowGroups

  /// The number of units.
  var count: Int {
    keys.count
  }

  /// Makes units of clusters.
  ///
  /// - Complexity: O(n log n) in the persons.
  init(_ clusters: Clusters, _ known: PersonKeys) {
    var clusters = clusters
    let roots = (0..<Int32(clusters.persons)).map { clusters.root($0) }
    var smallest = known.keys
    for (person, root) in roots.enumerated() {
      smallest[Int(root)] = min(smallest[Int(root)], known.keys[person])
    }
    let first = roots.indices.filter { roots[$0] == Int32($0) }
    let order = RadixSort.order(ofTokens: first.map { smallest[$0] }).map { first[Int($0)] }
    var places = [Int32](repeating: 0, count: roots.count)
    for (place, root) in order.enumerated() { places[root] = Int32(place) }
    firstPerson = order.map { Int32($0) }
    keys = order.map { smallest[$0] }
    unitOfPerson = roots.map { places[Int($0)] }
    persons = RowGroups(personOfRow: unitOfPerson, count: keys.count)
    fingerprints = Self.fingerprints(persons, known, count: keys.count)
  }

  /// Makes a unit of each of some persons, all others left out.
  ///
  /// - Complexity: O(n log n) in these persons.
  init(alone some: some Collection<Int32>, _ known: PersonKeys) {
    firstPerson = some.sorted { (known.keys[Int($0)], $0) < (known.keys[Int($1)], $1) }
    keys = firstPerson.map { known.keys[Int($0)] }
    fingerprints = firstPerson.map { known.fingerprints[Int($0)] }
    var unitOfPerson = [Int32](repeating: -1, count: known.keys.count)
    for (unit, person) in firstPerson.enumerated() { unitOfPerson[Int(person)] = Int32(unit) }
    self.unitOfPerson = unitOfPerson
    persons = RowGroups(personOfRow: unitOfPerson, count: keys.count)
  }

  /// Collects one field of every unit from its persons.
  func facts<Value: Comparable & Sendable>(
    _ read: (Int, inout [(value: Value, row: Int32)]) -> Void
  ) -> Facts<Value> {
    persons.facts(read)
  }

  /// The place of the unit with a key, if there is one.
  ///
  /// - Complexity: O(log n).
  func place(of key: Token) -> UInt32? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? UInt32(low) : nil
  }

  /// The persons of a unit.
  func persons(of unit: Int) -> ArraySlice<Int32> {
    persons.members(of: unit)
  }

  private static func fingerprints(
    _ persons: RowGroups, _ known: PersonKeys, count: Int
  ) -> [Token] {
    (0..<count).map { unit in
      var hash = FactHash()
      let members = persons.members(of: unit).map { (known.keys[Int($0)], $0) }.sorted(by: <)
      for (key, person) in members {
        let print = known.fingerprints[Int(person)]
        hash.add([key.high, key.low, print.high, print.low])
      }
      return hash.token
    }
  }
}
