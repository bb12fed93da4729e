import Foundation

extension Relation {
  /// Whether the relation holds; unknown where a number is missing.
  @inline(__always)
  func truth(_ left: Double, _ right: Double) -> PairEvaluator.Truth {
    if left.isNaN || right.isNaN { return .unknown }
    let holds =
      switch self {
      case .less: left < right
      case .atMost: left <= right
      case .more: left > right
      case .atLeast: left >= right
      case .equal: left == right
      case .unequal: left != right
      }
    return holds ? .yes : .no
  }
}

extension NumberFunction {
  func apply(_ number: Double) -> Double {
    switch self {
    case .abs: Swift.abs(number)
    case .floor: number.rounded(.down)
    case .sin: Foundation.sin(number)
    case .cos: Foundation.cos(number)
    case .acos: Foundation.acos(number)
    case .radians: number * .pi / 180
    }
  }
}
