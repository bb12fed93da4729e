/// Another point of a system, told by what it moves away from the one known.
struct Move: Sendable {
  /// The unknowns that moved, each once.
  let unknowns: [Int]
  /// Their values, same order.
  let values: [Double]

  init(_ moved: [(unknown: Int, value: Double)] = []) {
    unknowns = moved.map(\.unknown)
    values = moved.map(\.value)
  }
}
