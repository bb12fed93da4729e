/// A place on a drawing.
///
struct Point: Hashable {
  let x: Double
  let y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// Both numbers, as paths and polygons take them.
  var text: String { "\(Coordinate(x)),\(Coordinate(y))" }
}
