/// In which order hidden cells are protected by hiding others.
enum ProtectionOrder: CaseIterable {
  /// The sensitive ones first, as the system has them.
  case listed
  /// What is worth least first.
  case cheapestFirst
  /// What is worth most first.
  case dearestFirst

  /// Cells in this order.
  func sorted(_ cells: [Int], _ prices: [Double]) -> [Int] {
    switch self {
    case .listed: cells
    case .cheapestFirst: cells.sorted { (prices[$0], $0) < (prices[$1], $1) }
    case .dearestFirst: cells.sorted { (prices[$0], $0) > (prices[$1], $1) }
    }
  }
}
