import Foundation
import Testing

@testable import Disclosure
@testable import DisclosureBench

struct AuditorTests {
  private struct Expected: Decodable {
    struct Range: Decodable {
      let `var`: String
      let lpLow: String
      let lpHigh: String
      let intLow: String
      let intHigh: String
    }
    let name: String
    let expected: [Range]
  }

  @Test func `all intervals of the 22 systems are those of R and scipy`() throws {
    let file = try Data(contentsOf: SuppressionVectors.auditCases)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let truths = try decoder.decode([Expected].self, from: file)
    let systems = try WrittenSystem.systems(in: file)
    #expect(systems.count == 22)
    for (written, truth) in zip(systems, truths) {
      let system = try written.system()
      var whole = try Auditor(system)
      var broken = try Auditor(system, integral: false)
      for range in truth.expected {
        let place = try #require(system.unknowns.firstIndex { $0.name == range.var })
        let interval = whole.interval(of: place)
        #expect(interval.lower == Double(range.intLow), "\(truth.name) \(range.var)")
        #expect(interval.upper == Double(range.intHigh), "\(truth.name) \(range.var)")
        #expect(interval.isExact)
        let linear = broken.interval(of: place)
        let ends = try #require(
          Double(range.lpLow).flatMap { low in
            Double(range.lpHigh).map { (low, $0) }
          })
        #expect(abs(linear.lower - ends.0) < 1e-6, "\(truth.name) \(range.var)")
        #expect(abs(linear.upper - ends.1) < 1e-6, "\(truth.name) \(range.var)")
      }
    }
  }

  @Test func `a sum without a limit has no upper end`() throws {
    // a - b = 2 with a, b >= 0: a from 2, b from 0, neither with an end.
    var auditor = try Auditor(
      LinearSystem(
        unknowns: [.init(name: "a", lower: 0), .init(name: "b", lower: 0)],
        constraints: [.init([.init(0, 1), .init(1, -1)], lower: 2, upper: 2)]))
    let first = auditor.interval(of: 0)
    #expect(first.lower == 2 && first.upper == .infinity && first.isExact)
    let second = auditor.interval(of: 1)
    #expect(second.lower == 0 && second.upper == .infinity && second.isExact)
  }

  @Test func `what nothing fits is refused with the table that says it`() {
    #expect(throws: AuditError.contradiction(tables: ["B2"])) {
      try Auditor(
        LinearSystem(
          unknowns: [.init(name: "a", lower: 0, upper: 3)],
          constraints: [.init([.init(0, 1)], lower: 5, upper: 5, origin: "B2")]))
    }
  }

  @Test func `what only fractions fit is refused`() {
    // a + b = c + d = a + c = b + d = 1 has whole answers; a + b = b + c = a + c = 1 has halves only.
    #expect(throws: AuditError.contradiction(tables: ["T"])) {
      try Auditor(
        LinearSystem(
          unknowns: ["a", "b", "c"].map { .init(name: $0, lower: 0) },
          constraints: [(0, 1), (1, 2), (0, 2)].map { left, right in
            .init([.init(left, 1), .init(right, 1)], lower: 1, upper: 1, origin: "T")
          }))
    }
  }

  @Test func `a demand is met by width and reach, however large the count`() {
    let demand = Demand(width: 4, reach: 5)
    func interval(_ low: Double, _ high: Double) -> Interval {
      Interval(lower: low, upper: high, floor: low, ceiling: high)
    }
    #expect(demand.isMet(by: interval(1, 5)))
    #expect(!demand.isMet(by: interval(1, 4)))
    #expect(!demand.isMet(by: interval(3, 6)))
    #expect(!demand.isMet(by: interval(0, 4)))
    #expect(!demand.isMet(by: interval(6, 6)))
    #expect(demand.isRefuted(by: interval(3, 6)))
    #expect(demand.isRefuted(by: interval(6, 6)))
  }

  @Test(arguments: 1...20)
  func `intervals are those of trying every whole table`(seed: Int) throws {
    let puzzle = SmallPuzzle(seed: seed)
    var auditor = try Auditor(puzzle.system)
    let truth = puzzle.ranges()
    for cell in puzzle.system.unknowns.indices {
      let interval = auditor.interval(of: cell)
      #expect(interval.lower == truth[cell].lowerBound, "cell \(cell)")
      #expect(interval.upper == truth[cell].upperBound, "cell \(cell)")
      #expect(interval.isExact)
    }
  }
}

/// A cube of eight cells of which the sums along each edge are known, give or take a rounding.
private struct SmallPuzzle {
  let system: LinearSystem

  init(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let cells = (0..<8).map { _ in Int.random(in: 0...4, using: &random) }
    var constraints: [LinearSystem.Constraint] = []
    for axis in [1, 2, 4] {
      for cell in 0..<8 where cell & axis == 0 && Bool.random(using: &random) {
        let sum = Double(cells[cell] + cells[cell + axis])
        let slack = Double(Int.random(in: 0...1, using: &random))
        constraints.append(
          .init([.init(cell, 1), .init(cell + axis, 1)], lower: sum - slack, upper: sum + slack))
      }
    }
    let total = Double(cells.reduce(0, +))
    constraints.append(.init((0..<8).map { .init($0, 1) }, lower: total, upper: total))
    system = LinearSystem(
      unknowns: cells.indices.map { .init(name: "\($0)", lower: 0, upper: 5) },
      constraints: constraints)
  }

  /// The lowest and highest value of each cell over all tables that fit, by trying all.
  func ranges() -> [ClosedRange<Double>] {
    var low = [Double](repeating: .infinity, count: 8)
    var high = [Double](repeating: -.infinity, count: 8)
    var point = [Double](repeating: 0, count: 8)
    func extend(_ cell: Int) {
      guard cell < 8 else {
        guard system.holds(at: point) else { return }
        for place in 0..<8 {
          low[place] = min(low[place], point[place])
          high[place] = max(high[place], point[place])
        }
        return
      }
      for value in 0...5 {
        point[cell] = Double(value)
        if partlyHolds(point, upTo: cell) { extend(cell + 1) }
      }
      point[cell] = 0
    }
    extend(0)
    return zip(low, high).map { $0...$1 }
  }

  /// Whether the sums of two cells that are both placed are right.
  private func partlyHolds(_ point: [Double], upTo cell: Int) -> Bool {
    system.constraints.allSatisfy { constraint in
      guard constraint.terms.allSatisfy({ $0.unknown <= cell }) else { return true }
      let sum = constraint.terms.reduce(0) { $0 + point[$1.unknown] }
      return sum >= constraint.lower && sum <= constraint.upper
    }
  }
}
