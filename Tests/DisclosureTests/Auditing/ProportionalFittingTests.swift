import Testing

@testable import Disclosure

struct ProportionalFittingTests {
  private func system(_ bounds: [(Double, Double)], sum: Double) -> LinearSystem {
    LinearSystem(
      unknowns: bounds.enumerated().map { .init(name: "\($0)", lower: $1.0, upper: $1.1) },
      constraints: [
        .init(bounds.indices.map { .init($0, 1) }, lower: sum, upper: sum, origin: "row")
      ])
  }

  @Test func `unknowns of which nothing else is known share a sum equally`() {
    let point = ProportionalFitting(system([(0, .infinity), (0, .infinity)], sum: 10)).point
    // Each begins at 4 and may move by 4 + 1; the 2 that are missing are shared.
    #expect(point == [5, 5])
  }

  @Test func `no unknown leaves its bounds`() {
    let point = ProportionalFitting(system([(0, 2), (1, .infinity)], sum: 10)).point
    #expect(point[0] <= 2)
    #expect(abs(point[0] + point[1] - 10) < 0.1)
  }

  @Test func `a whole point near it is found for tables that have one`() throws {
    let auditor = try Auditor(system([(0, 3), (0, 4), (0, 5)], sum: 7))
    let point = try #require(auditor.fittedPoint())
    #expect(point.reduce(0, +) == 7)
    #expect(zip(point, [3, 4, 5]).allSatisfy { $0 >= 0 && $0 <= $1 && $0 == $0.rounded() })
  }

  @Test func `where nothing fits nothing is found`() throws {
    // 2a + 2b = 7 has no whole numbers.
    let odd = LinearSystem(
      unknowns: [.init(name: "a", lower: 0), .init(name: "b", lower: 0)],
      constraints: [.init([.init(0, 2), .init(1, 2)], lower: 7, upper: 7, origin: "odd")])
    #expect(throws: AuditError.self) { try Auditor(odd) }
  }
}
