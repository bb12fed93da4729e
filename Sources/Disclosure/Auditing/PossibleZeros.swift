/// Which hidden cells can be zeros where a policy shows zeros, unless that tells that all of a group
/// are in one category.
///
/// A zero is hidden beside all of a group, so its sum shows nothing but zeros; or it is part of a
/// hidden zero. What cannot be hidden for either reason is at least 1.
struct PossibleZeros {
  /// For each cell whether it can be; true of what is no hidden cell.
  private(set) var mayBeZero: [Bool]
  private let families: [CellSystem.Family]
  private let isHidden: [Bool]
  private let sumsWith: [[Int]]

  /// Narrows down which can be, until nothing changes.
  ///
  /// - Parameters:
  ///   - system: The cells.
  ///   - upper: The most that each can be: 0 for a shown zero, infinity for a hidden cell.
  init(_ system: CellSystem, upper: [Double]) {
    isHidden = upper.map { $0 == .infinity }
    mayBeZero = [Bool](repeating: true, count: upper.count)
    // A sum that shows another number than 0 among its parts is none of a group or of a zero.
    families = system.families.filter { family in
      upper[family.total] != 0
        && family.parts.allSatisfy { upper[$0] == 0 || upper[$0] == .infinity }
    }
    var sumsWith = [[Int]](repeating: [], count: upper.count)
    for (place, family) in families.enumerated() {
      for part in family.parts { sumsWith[part].append(place) }
    }
    self.sumsWith = sumsWith
    var isSettled = false
    while !isSettled {
      isSettled = true
      for cell in upper.indices
      where isHidden[cell] && mayBeZero[cell] && !system.cells[cell].isImplied {
        guard !sumsWith[cell].contains(where: { canHide(cell, in: families[$0]) }) else { continue }
        mayBeZero[cell] = false
        isSettled = false
      }
    }
    allowBeside(system)
  }

  /// A zero that stands in one sum with such a one can be hidden to protect it.
  private mutating func allowBeside(_ system: CellSystem) {
    let first = mayBeZero
    for family in system.families {
      let cells = [family.total] + family.parts
      guard cells.contains(where: { first[$0] && isHidden[$0] && !system.cells[$0].isImplied })
      else { continue }
      for cell in cells { mayBeZero[cell] = true }
    }
  }

  /// Whether all other hidden parts but one can be zeros too, or all where the total can be one.
  private func canHide(_ cell: Int, in family: CellSystem.Family) -> Bool {
    let others = family.parts.filter { $0 != cell && isHidden[$0] }
    let filled = others.count { !mayBeZero[$0] }
    let isTotalZero = isHidden[family.total] && mayBeZero[family.total]
    return (!others.isEmpty && filled <= 1) || (isTotalZero && filled == 0)
  }
}
