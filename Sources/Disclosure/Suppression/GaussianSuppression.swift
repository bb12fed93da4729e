/// Chooses the cells to hide beside the sensitive ones by Gaussian elimination.
///
/// A cell can be computed from the shown ones if and only if its line lies in the span of theirs. So
/// cells are shown one after the other, the most wanted first, unless that would put a sensitive
/// line into the span.
///
/// > Source: Langsrud (2024), Secondary cell suppression by Gaussian elimination: an algorithm
/// > suitable for handling issues with zeros and singletons, Privacy in Statistical Databases.
struct GaussianSuppression {
  private var lines: [SparseLine]
  private var sensitive: [Int: SparseLine] = [:]
  /// The sensitive lines that have a value at a place.
  private var users: [Int32: Set<Int>] = [:]
  private var parallels: [SparseLine: Int] = [:]
  private var echelon: [Int32: SparseLine] = [:]

  /// Expresses every cell by cells that no sum determines.
  init(_ system: CellSystem) {
    lines = system.cells.indices.map { SparseLine(place: $0) }
    var pivots: [Int32: SparseLine] = [:]
    for family in system.families.sorted(by: { $0.parts.count < $1.parts.count }) {
      var line = SparseLine(place: family.total)
      for part in family.parts { line.subtract(SparseLine(place: part), times: .one) }
      Self.reduce(&line, by: pivots)
      guard let pivot = Self.pivot(of: line, family.total) else { continue }
      pivots[pivot] = line.scaled(at: pivot)
    }
    for cell in lines.indices { Self.reduce(&lines[cell], by: pivots) }
  }

  /// The place that a sum is solved for: its total while it is free, else the last one.
  private static func pivot(of line: SparseLine, _ total: Int) -> Int32? {
    line.value(at: Int32(total)) != .zero ? Int32(total) : line.places.last
  }

  private static func reduce(_ line: inout SparseLine, by pivots: [Int32: SparseLine]) {
    while let place = line.places.first(where: { pivots[$0] != nil }), let pivot = pivots[place] {
      line.subtract(pivot, times: line.value(at: place))
    }
  }

  /// Hides what would give a sensitive cell away.
  ///
  /// - Parameters:
  ///   - pattern: The pattern, with the sensitive cells hidden.
  ///   - candidates: The cells that may be hidden, the one most wanted as shown first.
  ///   - always: The cells that are shown in any case.
  mutating func complete(_ pattern: inout Pattern, candidates: [Int], always: [Int]) {
    for cell in always { show(lines[cell]) }
    for cell in pattern.isSensitive.indices where pattern.isSensitive[cell] {
      var line = lines[cell]
      Self.reduce(&line, by: echelon)
      guard !line.isEmpty else { continue }
      enter(cell, line)
    }
    for cell in candidates {
      var line = lines[cell]
      Self.reduce(&line, by: echelon)
      if line.isEmpty { continue }
      if parallels[line.normalised()] != nil {
        pattern.isHidden[cell] = true
      } else {
        show(line)
      }
    }
  }

  /// Adds a line to those that are shown and takes it out of the sensitive ones.
  private mutating func show(_ line: SparseLine) {
    var line = line
    Self.reduce(&line, by: echelon)
    guard let pivot = rarest(line) else { return }
    let scaled = line.scaled(at: pivot)
    echelon[pivot] = scaled
    for cell in users[pivot, default: []] {
      guard var changed = sensitive[cell] else { continue }
      leave(cell, changed)
      changed.subtract(scaled, times: changed.value(at: pivot))
      enter(cell, changed)
    }
  }

  /// The place that the fewest sensitive lines use, so that the fewest change.
  private func rarest(_ line: SparseLine) -> Int32? {
    line.places.min { (users[$0]?.count ?? 0, $0) < (users[$1]?.count ?? 0, $1) }
  }

  private mutating func enter(_ cell: Int, _ line: SparseLine) {
    guard !line.isEmpty else { return }
    sensitive[cell] = line
    for place in line.places { users[place, default: []].insert(cell) }
    parallels[line.normalised(), default: 0] += 1
  }

  private mutating func leave(_ cell: Int, _ line: SparseLine) {
    sensitive[cell] = nil
    for place in line.places { users[place]?.remove(cell) }
    let direction = line.normalised()
    if let count = parallels[direction] { parallels[direction] = count > 1 ? count - 1 : nil }
  }
}

extension SparseLine {
  /// The line as a multiple whose value at a place is 1.
  func scaled(at place: Int32) -> SparseLine {
    var line = SparseLine()
    line.subtract(self, times: .zero - value(at: place).inverse)
    return line
  }
}
