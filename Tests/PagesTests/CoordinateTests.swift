import Testing

@testable import Pages

struct CoordinateTests {
  private static let places: [(Double, String)] = [
    (0, "0"), (1, "1"), (1.25, "1.3"), (-0.04, "0"), (-1.25, "-1.3"), (99.96, "100"),
    (1e-9, "0"), (12_345.67, "12345.7"),
  ]

  @Test(arguments: places)
  func `a coordinate has at most one decimal`(value: Double, text: String) {
    #expect(Coordinate(value).description == text)
  }
}
