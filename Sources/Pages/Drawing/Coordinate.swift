/// A number of a drawing, written with at most one decimal and never with an exponent.
///
struct Coordinate: CustomStringConvertible {
  let description: String

  init(_ value: Double) {
    precondition(value.isFinite && value.magnitude < 1e6, "a coordinate must be a small number")
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    description = (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
