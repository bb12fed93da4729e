import Testing

@testable import Intake

struct FactTableTests {
  private func key(_ number: Int, _ secret: FactKey.Secret) -> FactKey {
    Array("fact \(number) of some length".utf8).withUnsafeBufferPointer {
      FactKey($0, secret: secret)
    }
  }

  /// Rows that a later one supersedes, as a dictionary of all facts tells them.
  private func expected(_ facts: [Int]) -> [[Int]] {
    var last: [Int: Int] = [:]
    var found: [[Int]] = []
    for (row, fact) in facts.enumerated() {
      if let earlier = last.updateValue(row, forKey: fact) { found.append([earlier, row]) }
    }
    return found
  }

  @Test(arguments: [10, 1_000, 1 << 20])
  func `tells what a dictionary would, whether facts rest in memory or not`(_ budget: Int) throws {
    var numbers = SeededNumbers(seed: 5)
    let secret = FactKey.Secret()
    var table = FactTable(budget: budget)
    var facts: [Int] = []
    for _ in 0..<50 {
      let rows = facts.count
      let part = (0..<200).map { _ in Int.random(in: 0..<6_000, using: &numbers) }
      facts += part
      table.add(
        part.enumerated().map {
          .init(key: key($1, secret), row: Int32($0), line: Int32($0 + 1))
        }, behind: rows, lines: rows + 1)
    }
    let found = try table.finish()
    #expect(found.map { [Int($0.row), Int($0.by)] } == expected(facts))
    #expect(found.allSatisfy { Int($0.line) == Int($0.row) + 2 })
    #expect(found.count > 1_000)
  }

  @Test func `keys of facts that differ in any byte differ`() {
    let secret = FactKey.Secret()
    var keys: Set<FactKey> = []
    var count = 0
    for length in 0..<70 {
      for place in 0..<max(1, length) {
        var bytes = [UInt8](repeating: 7, count: length)
        if length > 0 { bytes[place] = 8 }
        keys.insert(bytes.withUnsafeBufferPointer { FactKey($0, secret: secret) })
        count += 1
      }
    }
    #expect(keys.count == count)
  }

  @Test func `another admission has other keys`() {
    #expect(key(1, FactKey.Secret()) != key(1, FactKey.Secret()))
  }
}
