import Testing

@testable import Disclosure

/// Cells of a table that can move together while every sum stays as it is.
struct BoxesTests {
  /// Three by three counts with all margins: cell 3 * row + column, then the totals of the rows (9 to
  /// 11) and of the columns (12 to 14), then the total (15).
  private func system() -> CellSystem {
    var system = CellSystem()
    system.cells = (0..<16).map { place in
      CellSystem.Cell(
        name: "cell \(place)", depth: place < 9 ? 2 : place < 15 ? 1 : 0, tables: ["table"])
    }
    for line in 0..<3 {
      system.families.append(
        .init(total: 9 + line, parts: (0..<3).map { 3 * line + $0 }, table: "table"))
      system.families.append(
        .init(total: 12 + line, parts: (0..<3).map { line + 3 * $0 }, table: "table"))
    }
    system.families.append(.init(total: 15, parts: [9, 10, 11], table: "table"))
    system.families.append(.init(total: 15, parts: [12, 13, 14], table: "table"))
    return system
  }

  private func counts(_ inner: [Int]) -> [Int] {
    let rows = (0..<3).map { row in inner[(3 * row)..<(3 * row + 3)].reduce(0, +) }
    let columns = (0..<3).map { column in (0..<3).reduce(0) { $0 + inner[3 * $1 + column] } }
    return inner + rows + columns + [inner.reduce(0, +)]
  }

  private func boxes() throws -> Boxes {
    let repair = Repair(system(), policy: .dfe, prices: [Double](repeating: 1, count: 16))
    return Boxes(repair.matrix)
  }

  @Test func `the other corners of a rectangle make up for a cell that goes up`() throws {
    // Only cells of the first two rows and columns move: +1 at 0 and 4, -1 at 1 and 3.
    let found = try boxes().found(around: 0, isUp: true) { cell, _ in
      [1, 3, 4].contains(cell) ? 2 : nil
    }
    #expect(found.map { Set($0.cells) } == [[0, 1, 3, 4]])
    let box = try #require(found.first)
    let along = Dictionary(uniqueKeysWithValues: zip(box.cells, box.isAlong))
    #expect(along == [0: true, 1: false, 3: false, 4: true])
    #expect(box.price == 6)
  }

  @Test func `where no part gives way the total goes up as well`() throws {
    // Of the first row only the total can move: 0 and 9 go up, 3 and the total of its row down.
    let found = try boxes().found(around: 0, isUp: true) { cell, _ in
      [3, 9, 10].contains(cell) ? 1 : nil
    }
    let along = found.map { Dictionary(uniqueKeysWithValues: zip($0.cells, $0.isAlong)) }
    #expect(along == [[0: true, 9: true, 3: false, 10: false]])
  }

  @Test func `a shown zero is left out by two boxes, and no margin need be hidden`() throws {
    // 3 can only be another number if 200s make up for it round the three zeros:
    //     3 200   0      +4 -4  0
    //   200   0 200      -4  0 +4
    //     0 200 200       0 +4 -4
    // Five counts of 200 cost 5 * (1 + 14.14) = 75.7. One of them and the totals of two columns, 203
    // and 400, cost 15.1 + 4 * (1 + 14.2) + 4 * (1 + 20) = 160.1.
    let system = system()
    let counts = counts([3, 200, 0, 200, 0, 200, 0, 200, 200])
    let suppressor = Suppressor(system, counts: counts, policy: .dfe)
    let pattern = PrimaryRules(system: system, policy: .dfe).pattern(counts)
    #expect(pattern.hiddenCells == [0])
    let found = try #require(
      BoxChain(
        boxes: try boxes(), prices: suppressor.prices, policy: .dfe, pattern: pattern, middle: 0,
        need: 4, isUp: true
      ).found())
    #expect(found.cells == [1, 3, 5, 7, 8])
    #expect(found.move.unknowns == [0, 1, 3, 5, 7, 8])
    #expect(found.move.values == [7, 196, 196, 204, 204, 196])
    #expect(abs(found.price - 75.71) < 0.01)
  }
}
