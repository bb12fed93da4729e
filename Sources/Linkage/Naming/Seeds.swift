import Records
import Vocabulary

/// What each cluster's id is made from.
struct Seeds {
  /// A kind of token, from the most lasting to the least.
  enum Kind: UInt8 {
    case pupilNumber = 1
    case nhsNumber = 2
    case reference = 3
    case place = 4
  }

  private let roots: [Int32]
  /// Bytes to be hashed, one for each person that is a root, empty for the others.
  private var seeds: [[UInt8]]

  init(roots: [Int32]) {
    self.roots = roots
    seeds = Array(repeating: [], count: roots.count)
  }

  /// Gives clusters without a seed the smallest token of a kind that is theirs alone.
  mutating func take(_ kind: Kind, _ tokens: (Int32, (Token) -> Void) -> Void) {
    var held: [(token: Token, root: Int32)] = []
    for person in 0..<Int32(roots.count) {
      let root = roots[Int(person)]
      tokens(person) { held.append(($0, root)) }
    }
    held.sort { ($0.token, $0.root) < ($1.token, $1.root) }
    var first = 0
    while first < held.count {
      var end = first
      while end < held.count, held[end].token == held[first].token { end += 1 }
      let root = held[first].root
      if root == held[end - 1].root, seeds[Int(root)].isEmpty {
        seeds[Int(root)] = [kind.rawValue] + held[first].token.bytes
      }
      first = end
    }
  }

  /// Gives clusters that hold no token the place of their first row.
  mutating func takePlaces(_ place: (Int32) -> RowPlace) {
    var places: [Int32: RowPlace] = [:]
    for person in 0..<Int32(roots.count) {
      let root = roots[Int(person)]
      guard seeds[Int(root)].isEmpty else { continue }
      let candidate = place(person)
      places[root] = places[root].map { min($0, candidate) } ?? candidate
    }
    for (root, place) in places { seeds[Int(root)] = [Kind.place.rawValue] + place.bytes }
  }

  /// The clusters with their ids, ascending; two seeds with one hash are hashed again.
  func names() -> [(id: ChildID, root: Int32)] {
    var names: [(id: ChildID, root: Int32)] = []
    for root in roots.indices where !seeds[root].isEmpty {
      names.append((Self.id(seeds[root]), Int32(root)))
    }
    sort(&names)
    var round: UInt8 = 0
    while let second = names.indices.dropFirst().first(where: { names[$0].id == names[$0 - 1].id })
    {
      round += 1
      names[second].id = Self.id(seeds[Int(names[second].root)] + [round])
      sort(&names)
    }
    return names
  }

  private func sort(_ names: inout [(id: ChildID, root: Int32)]) {
    names.sort { left, right in
      guard left.id == right.id else { return left.id < right.id }
      return seeds[Int(left.root)].lexicographicallyPrecedes(seeds[Int(right.root)])
    }
  }

  private static func id(_ seed: [UInt8]) -> ChildID {
    ChildID(number: ContentHash.number(of: Array("child ".utf8) + seed))
  }
}
