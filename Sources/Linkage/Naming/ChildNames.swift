import Records
import Vocabulary

/// Gives every cluster the id of its child.
///
/// The id is made from the smallest keyed token that no other cluster holds: a pupil number before
/// an NHS number before a sender's reference, because that is the order in which they last.
struct ChildNames {
  /// Position of the child in `ids`, one for each person.
  private(set) var childOfPerson: [Int32]
  /// The ids, ascending.
  let ids: [ChildID]

  /// Names the children.
  ///
  /// - Complexity: O(n log n) in the persons.
  init(_ clusters: Clusters, persons: Persons, records: PseudonymisedRecords) {
    var clusters = clusters
    let roots = (0..<Int32(persons.count)).map { clusters.root($0) }
    var seeds = Seeds(roots: roots)
    seeds.take(.pupilNumber) { person, body in persons.pupilNumbers.of(person).forEach(body) }
    seeds.take(.nhsNumber) { person, body in persons.nhsNumbers.of(person).forEach(body) }
    seeds.take(.reference) { person, body in
      let token = records[.child, Int(persons.firstRow[Int(person)])]
      if token.isPresent { body(token) }
    }
    seeds.takePlaces { person in RowPlace(Int(persons.firstRow[Int(person)]), of: records) }
    let named = seeds.names()
    ids = named.map(\.id)
    childOfPerson = Array(repeating: 0, count: persons.count)
    for (position, name) in named.enumerated() {
      childOfPerson[Int(name.root)] = Int32(position)
    }
    for person in roots.indices { childOfPerson[person] = childOfPerson[Int(roots[person])] }
  }
}
