/// Persons joined so far: which cluster each belongs to, and the members of each.
struct Clusters: Sendable {
  private var parent: [Int32]
  /// The next member of the same cluster, round in a ring.
  private var following: [Int32]

  /// Makes every person a cluster of its own.
  init(count: Int) {
    parent = (0..<Int32(count)).map { $0 }
    following = parent
  }

  /// The number of persons.
  var persons: Int {
    parent.count
  }

  /// The person that stands for the cluster: its first.
  mutating func root(_ person: Int32) -> Int32 {
    var person = person
    while parent[Int(person)] != person {
      let above = parent[Int(parent[Int(person)])]
      parent[Int(person)] = above
      person = above
    }
    return person
  }

  /// Whether the person stands for its cluster.
  func isRoot(_ person: Int32) -> Bool {
    parent[Int(person)] == person
  }

  /// Joins the clusters of two persons.
  mutating func join(_ left: Int32, _ right: Int32) {
    let (one, other) = (root(left), root(right))
    guard one != other else { return }
    parent[Int(max(one, other))] = min(one, other)
    following.swapAt(Int(one), Int(other))
  }

  /// Calls with each member of a person's cluster.
  @inline(__always)
  func forEachMember(of person: Int32, _ body: (Int32) -> Void) {
    var member = person
    repeat {
      body(member)
      member = following[Int(member)]
    } while member != person
  }

  /// Whether any pair of members of two clusters meets a condition.
  @inline(__always)
  func anyPair(_ left: Int32, _ right: Int32, _ condition: (Int32, Int32) -> Bool) -> Bool {
    var one = left
    repeat {
      var other = right
      repeat {
        if condition(one, other) { return true }
        other = following[Int(other)]
      } while other != right
      one = following[Int(one)]
    } while one != left
    return false
  }

  /// Whether any member of a cluster meets a condition.
  @inline(__always)
  func anyMember(_ person: Int32, _ condition: (Int32) -> Bool) -> Bool {
    var member = person
    repeat {
      if condition(member) { return true }
      member = following[Int(member)]
    } while member != person
    return false
  }
}
