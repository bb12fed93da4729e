import Records

/// One step of the way from row to row of a unit, over what numbers and references make one child.
public struct IdentifierStep: Sendable, Hashable {
  /// The rule that joins, of L01 to L04.
  public let rule: LinkageRule
  /// The row it starts from.
  public let from: Int32
  /// The row it leads to.
  public let to: Int32
}

/// The shortest way over identifiers between rows that are one unit.
struct IdentifierPath {
  private let persons: Persons
  private let members: [Int32]

  /// Looks at the persons of one unit.
  init(_ persons: Persons, members: some Sequence<Int32>) {
    self.persons = persons
    self.members = Array(members)
  }

  /// The steps from one row to another, none where they are the same row.
  func steps(from row: Int32, to other: Int32) -> [IdentifierStep] {
    guard row != other else { return [] }
    let (start, end) = (persons.personOfRow[Int(row)], persons.personOfRow[Int(other)])
    var (steps, at): ([IdentifierStep], Int32) = ([], row)
    for step in way(from: start, to: end) {
      if step.from != at { steps.append(.init(rule: .childReference, from: at, to: step.from)) }
      steps.append(step)
      at = step.to
    }
    return at == other ? steps : steps + [.init(rule: .childReference, from: at, to: other)]
  }

  /// Breadth first, the stronger rule first.
  private func way(from start: Int32, to end: Int32) -> [IdentifierStep] {
    var came: [Int32: IdentifierStep] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, came[end] == nil, start != end {
      let person = queue[next]
      next += 1
      for other in members where other != start && came[other] == nil {
        guard let step = step(from: person, to: other) else { continue }
        came[other] = step
        queue.append(other)
      }
    }
    var (steps, at): ([IdentifierStep], Int32) = ([], end)
    while at != start, let step = came[at] {
      steps.append(step)
      at = persons.personOfRow[Int(step.from)]
    }
    return steps.reversed()
  }

  private func step(from person: Int32, to other: Int32) -> IdentifierStep? {
    for rule in [LinkageRule.nhsNumber, .pupilNumber, .referral] {
      guard let facts = persons.identifiers(rule) else { continue }
      for place in facts.range(person) {
        for match in facts.range(other) where facts.values[match] == facts.values[place] {
          return IdentifierStep(rule: rule, from: facts.rows[place], to: facts.rows[match])
        }
      }
    }
    return nil
  }
}
