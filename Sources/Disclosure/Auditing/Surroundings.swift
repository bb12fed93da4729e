/// Chooses the unknowns around one that can best make up for its moves.
struct Surroundings {
  let system: LinearSystem
  let matrix: SparseMatrix
  /// Whether an unknown cannot move and leads nowhere.
  let isFixed: (Int) -> Bool

  /// Everything that hangs together with an unknown.
  func all(around middle: Int) -> [Int] {
    var found = [middle]
    var seen: Set<Int> = [middle]
    var seenRows: Set<Int> = []
    var next = 0
    while next < found.count {
      for row in rows(of: found[next]) where seenRows.insert(row).inserted {
        for term in system.constraints[row].terms
        where !isFixed(term.unknown) && seen.insert(term.unknown).inserted {
          found.append(term.unknown)
        }
      }
      next += 1
    }
    return found
  }

  /// Some unknowns of each constraint of the middle, and those between them.
  ///
  /// In a table of any number of dimensions that is the part in which only a few categories of each
  /// dimension occur: a move of the middle can be made up for inside it.
  ///
  /// - Parameters:
  ///   - middle: The unknown in the middle.
  ///   - breadth: How many unknowns of each of its constraints.
  ///   - price: What moving an unknown costs: the cheap ones are taken.
  /// - Returns: The unknowns, the middle first.
  func some(around middle: Int, breadth: Int, price: (Int) -> Double) -> [Int] {
    var found = [middle]
    var isFound: Set<Int> = [middle]
    for row in rows(of: middle) {
      let others = system.constraints[row].terms.map(\.unknown)
        .filter { !isFound.contains($0) && !isFixed($0) }
        .map { (price($0), $0) }.sorted { $0 < $1 }
      for (_, unknown) in others.prefix(breadth) where isFound.insert(unknown).inserted {
        found.append(unknown)
      }
    }
    var counted = 0
    var touches: [Int: Int] = [:]
    var seenRows: Set<Int> = []
    for _ in 0..<4 where counted < found.count {
      let last = found.count
      for unknown in found[counted..<last] {
        for row in rows(of: unknown) where seenRows.insert(row).inserted {
          for term in system.constraints[row].terms { touches[term.unknown, default: 0] += 1 }
        }
      }
      counted = last
      for unknown in touches.keys.sorted()
      where touches[unknown, default: 0] > 1 && !isFixed(unknown) && !isFound.contains(unknown) {
        isFound.insert(unknown)
        found.append(unknown)
      }
    }
    return found
  }

  private func rows(of unknown: Int) -> some Sequence<Int> {
    matrix.columns.range(unknown).lazy.map { Int(matrix.columns.places[$0]) }
  }
}
