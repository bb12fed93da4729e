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

  /// What is hashed: a token, or a place where there is none.
  private struct Seed: Comparable {
    let kind: Kind
    var token = Token.missing
    var place: [UInt8] = []

    var bytes: [UInt8] {
      [kind.rawValue] + (kind == .place ? place : token.bytes)
    }

    static func < (lhs: Self, rhs: Self) -> Bool {
      guard lhs.kind == rhs.kind else { return lhs.kind.rawValue < rhs.kind.rawValue }
      guard lhs.token == rhs.token else { return lhs.token < rhs.token }
      return lhs.place.lexicographicallyPrecedes(rhs.place)
    }
  }

  private let roots: [Int32]
  /// One for each person that is a root, nothing for the others.
  private var seeds: [Seed?]

  init(roots: [Int32]) {
    self.roots = roots
    seeds = Array(repeating: nil, count: roots.count)
  }

  /// Gives clusters without a seed the smallest token of a kind that is theirs alone.
  mutating func take(_ kind: Kind, _ tokens: (Int32, (Token) -> Void) -> Void) {
    var (held, holders): ([Token], [Int32]) = ([], [])
    for person in 0..<Int32(roots.count) {
      tokens(person) {
        held.append($0)
        holders.append(roots[Int(person)])
      }
    }
    let order = RadixSort.order(ofTokens: held).map { Int($0) }
    var first = 0
    while first < order.count {
      let (token, root) = (held[order[first]], holders[order[first]])
      let next = order[first...].firstIndex { held[$0] != token } ?? order.count
      if seeds[Int(root)] == nil, order[first..<next].allSatisfy({ holders[$0] == root }) {
        seeds[Int(root)] = Seed(kind: kind, token: token)
      }
      first = next
    }
  }

  /// Gives clusters that hold no token the place of their first row.
  mutating func takePlaces(_ place: (Int32) -> RowPlace) {
    var places: [Int32: RowPlace] = [:]
    for person in 0..<Int32(roots.count) {
      let root = roots[Int(person)]
      guard seeds[Int(root)] == nil else { continue }
      let candidate = place(person)
      places[root] = places[root].map { min($0, candidate) } ?? candidate
    }
    for (root, place) in places { seeds[Int(root)] = Seed(kind: .place, place: place.bytes) }
  }

  /// The clusters with their ids, ascending; two seeds with one hash are hashed again.
  func names() -> [(id: ChildID, root: Int32)] {
    var names: [(id: ChildID, root: Int32)] = []
    for (root, seed) in seeds.enumerated() {
      if let seed { names.append((Self.id(seed.bytes), Int32(root))) }
    }
    sort(&names)
    var round: UInt8 = 0
    while let second = names.indices.dropFirst().first(where: { names[$0].id == names[$0 - 1].id })
    {
      round += 1
      let bytes = seeds[Int(names[second].root)]?.bytes ?? []
      names[second].id = Self.id(bytes + [round])
      sort(&names)
    }
    return names
  }

  private func sort(_ names: inout [(id: ChildID, root: Int32)]) {
    names.sort { left, right in
      guard left.id == right.id else { return left.id < right.id }
      guard let one = seeds[Int(left.root)], let other = seeds[Int(right.root)] else {
        return false
      }
      return one < other
    }
  }

  private static func id(_ seed: [UInt8]) -> ChildID {
    ChildID(number: ContentHash.number(of: Array("child ".utf8) + seed))
  }
}
