import Tables

/// What the values of a public cell are made of: places of linked cells, and public numbers.
enum PublicCounted: Sendable {
  case count(Int)
  case share(Int, of: Int, isBase: Bool)
  case rate(Int, population: Int)
  case ratio(Int, rest: [Int], population: Int, restPopulation: Int)
  case waits(PublicWaits)
}

/// The waits of a public cell: how many, and how many had ended well by each day of a grid.
struct PublicWaits: Sendable {
  let children: Int
  let reached: [(day: Int, cell: Int)]
  let limit: Int?
  /// Whether too few were under watch for anything but their number to be said.
  let isThin: Bool

  /// Days of the grid, in the unit of the table.
  static let grid = [0, 1, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180]
}

extension DraftCell.Counted {
  /// The number that is counted, where there is one alone.
  var number: Int? {
    switch self {
    case .count(let count), .share(let count, _), .rate(let count, _),
      .ratio(let count, _, _, _):
      count
    default: nil
    }
  }

  /// What the number is out of.
  ///
  /// Never inlined: in a loop that throws a typed error it stops the optimiser of Swift 6.3.1.
  @inline(never)
  var whole: Int? {
    if case .share(_, let total) = self { total } else { nil }
  }
}
