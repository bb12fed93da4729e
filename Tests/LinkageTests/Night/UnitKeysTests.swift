import Testing

@testable import Linkage

struct UnitKeysTests {
  /// The keys of an invented population that lives in few areas, by the model that ships.
  private func keys(children: Int) throws -> (keys: UnitKeys, units: Int) {
    let records = InventedPopulation(children: children, areas: 1, seed: 4).rows.records
    let linkage = try Nightly.linkage()
    let persons = Persons(records, settings: .standard)
    var linker = Linker(persons, settings: .standard)
    linker.applyIdentifiers()
    let days = PersonDays(records, persons)
    let units = Units(linker.clusters, PersonKeys(records, persons, days))
    let table = UnitColumns(units, persons, days).table()
    return (try UnitKeys(linkage.model, table), units.count)
  }

  private func pairs(_ children: Int) throws -> Int {
    let (keys, units) = try keys(children: children)
    let wanted = Array(repeating: true, count: units)
    return (0..<UInt32(units)).reduce(0) { $0 + keys.candidates(of: $1, wanted: wanted).count }
  }

  @Test func `four times the children bring four times the pairs and not sixteen times`() throws {
    let (few, many) = (try pairs(2500), try pairs(10_000))
    #expect(many < 6 * few, "\(few) pairs, then \(many)")
  }

  @Test func `a pair comes once, from the smaller unit where both are wanted`() throws {
    let (keys, units) = try keys(children: 200)
    let all = Array(repeating: true, count: units)
    let pairs = (0..<UInt32(units)).flatMap { keys.candidates(of: $0, wanted: all) }
    #expect(Set(pairs.map { [$0.left, $0.right] }).count == pairs.count)
    #expect(pairs.allSatisfy { $0.left < $0.right && keys.bring(Int($0.left), Int($0.right)) })
    var one = Array(repeating: false, count: units)
    one[7] = true
    #expect(
      Set(keys.candidates(of: 7, wanted: one))
        == Set(pairs.filter { $0.left == 7 || $0.right == 7 }))
  }
}
