import Records

/// The pairs that connect each cluster, strongest first: enough to explain why it is one child.
struct WeighedJoins {
  /// The links between rows.
  private(set) var links: [Link] = []

  init(_ night: Night, units: Units, persons: Persons) {
    var components = RecordComponents(records: units.count)
    let joined = night.pairs.indices.filter { night.outcomes[$0].outcome == .joined }
      .sorted { one, other in
        let (left, right) = (night.pairs[one], night.pairs[other])
        guard left.score.weight == right.score.weight else {
          return left.score.weight > right.score.weight
        }
        return one < other
      }
    for place in joined {
      let pair = night.pairs[place]
      guard components.root(of: pair.left) != components.root(of: pair.right) else { continue }
      components.connect(pair.left, pair.right)
      let rule: LinkageRule = night.outcomes[place].reason == "review" ? .reviewed : .weighed
      links.append(
        Link(
          left: persons.firstRow[Int(units.firstPerson[Int(pair.left)])],
          right: persons.firstRow[Int(units.firstPerson[Int(pair.right)])], rule: rule.id))
    }
  }
}
