/// Finds the cheapest exchanges around a cell that leave every sum as it is.
///
/// A cell goes up, and in each of its sums one beside it makes up for it: another part goes down, or
/// the total goes up as well. What makes up for two of these at once is the other cell that shares a
/// sum with both. So a box of 2, 4, 8… cells arises, doubled once for each sum of the first cell.
///
/// > Source: Giessing and Repsilber (2002), Tools and strategies to protect multiple tables with the
/// > GHQUAR cell suppression engine, Inference Control in Statistical Databases, for boxes (their
/// > hypercubes); the search is our own.
struct Boxes {
  /// Cells that move together, by the same number of children.
  struct Box {
    /// For every set of sums, one bit each, the cell that makes up for all of them; the middle first.
    fileprivate(set) var cells: [Int]
    /// Whether each cell moves as the middle does, same order as the cells.
    fileprivate(set) var isAlong: [Bool]
    /// What the cells cost together.
    fileprivate(set) var price: Double
  }

  /// What it costs that a cell moves up or down; none where it cannot.
  typealias Price = (_ cell: Int, _ isUp: Bool) -> Double?

  private struct Crossing: Hashable {
    let first: Int32
    let second: Int32

    init(_ one: Int32, _ other: Int32) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  private struct Side {
    let cell: Int
    let isAlong: Bool
    let price: Double
  }

  /// How many cells of a sum are weighed, how many boxes are doubled once more, how many are given.
  private static let weighed = 256
  private static let doubled = 64
  private static let given = 12

  private let matrix: SparseMatrix
  /// The cell that two sums share.
  private var crossings: [Crossing: Int32] = [:]

  /// Prepares searches.
  ///
  /// - Parameter matrix: The sums as rows, with -1 at the total and 1 at each part.
  /// - Complexity: O(cells times the square of the sums that each stands in).
  init(_ matrix: SparseMatrix) {
    self.matrix = matrix
    for cell in 0..<matrix.columnCount {
      let rows = rows(of: cell)
      for (place, row) in rows.enumerated() {
        for other in rows.dropFirst(place + 1) { crossings[Crossing(row, other)] = Int32(cell) }
      }
    }
  }

  /// The cheapest boxes.
  ///
  /// - Parameters:
  ///   - middle: The cell that must move; it costs nothing.
  ///   - isUp: Whether it moves up.
  ///   - price: What it costs that another cell moves.
  /// - Returns: The boxes, the cheapest first; none where none closes.
  func found(around middle: Int, isUp: Bool, price: Price) -> [Box] {
    var boxes = [Box(cells: [middle], isAlong: [true], price: 0)]
    let rows = inOrder(middle)
    for row in rows {
      let sides = sides(of: middle, row, isUp, price)
      let most = row == rows.last ? Self.given : Self.doubled
      boxes = doubled(boxes, sides, most) { price($0, $1 == isUp) }
    }
    return boxes
  }

  private func rows(of cell: Int) -> ArraySlice<Int32> {
    matrix.columns.places[matrix.columns.range(cell)]
  }

  /// The sums of a cell: those that it is the total of come first, then the short ones.
  ///
  /// So what a long sum offers is weighed with all that it entails.
  private func inOrder(_ cell: Int) -> [Int32] {
    let keys = rows(of: cell).map { row in
      (coefficient(of: cell, row) < 0 ? 0 : matrix.rows.range(Int(row)).count, row)
    }
    return keys.sorted { $0 < $1 }.map(\.1)
  }

  private func coefficient(of cell: Int, _ row: Int32) -> Double {
    for place in matrix.columns.range(cell) where matrix.columns.places[place] == row {
      return matrix.columns.values[place]
    }
    return 0
  }

  /// The cheapest cells that make up for the middle in one sum.
  private func sides(of middle: Int, _ row: Int32, _ isUp: Bool, _ price: Price) -> [Side] {
    let own = coefficient(of: middle, row)
    var sides: [Side] = []
    for place in matrix.rows.range(Int(row)) {
      let cell = Int(matrix.rows.places[place])
      let isAlong = matrix.rows.values[place] * own < 0
      guard cell != middle, let price = price(cell, isAlong == isUp) else { continue }
      sides.append(Side(cell: cell, isAlong: isAlong, price: price))
    }
    sides.sort { ($0.price, $0.cell) < ($1.price, $1.cell) }
    return Array(sides.prefix(Self.weighed))
  }

  /// The cheapest boxes that come of doubling some.
  private func doubled(_ boxes: [Box], _ sides: [Side], _ most: Int, _ price: Price) -> [Box] {
    var found: [Box] = []
    var limit = Double.infinity
    for box in boxes {
      for side in sides {
        guard box.price + side.price < limit else { break }
        guard let larger = doubled(box, side, price), larger.price < limit else { continue }
        found.append(larger)
        guard found.count >= 2 * most else { continue }
        found.sort { $0.price < $1.price }
        found.removeLast(most)
        limit = found[most - 1].price
      }
    }
    found.sort { $0.price < $1.price }
    return Array(found.prefix(most))
  }

  /// A box with its image on the other side of a sum; none where it does not close.
  private func doubled(_ box: Box, _ side: Side, _ price: Price) -> Box? {
    var larger = box
    larger.add(side.cell, side.isAlong, side.price)
    for mask in 1..<max(1, box.cells.count) {
      let before = mask & (mask - 1)
      let near = (box.cells[mask], box.isAlong[mask])
      guard
        let (cell, isAlong) = corner(
          near, larger.cells[box.cells.count + before], besides: box.cells[before]),
        let price = price(cell, isAlong)
      else { return nil }
      larger.add(cell, isAlong, price)
    }
    return larger
  }

  /// The other cell that shares a sum with each of two, and whether it moves as the middle does.
  private func corner(
    _ one: (cell: Int, isAlong: Bool), _ two: Int, besides known: Int
  ) -> (cell: Int, isAlong: Bool)? {
    for place in matrix.columns.range(one.cell) {
      let row = matrix.columns.places[place]
      for other in rows(of: two) where other != row {
        guard let cell = crossings[Crossing(row, other)].map(Int.init), cell != known,
          cell != one.cell, cell != two
        else { continue }
        let isOpposite = coefficient(of: cell, row) * matrix.columns.values[place] > 0
        return (cell, one.isAlong != isOpposite)
      }
    }
    return nil
  }
}

extension Boxes.Box {
  fileprivate mutating func add(_ cell: Int, _ isAlong: Bool, _ price: Double) {
    cells.append(cell)
    self.isAlong.append(isAlong)
    self.price += price
  }
}
