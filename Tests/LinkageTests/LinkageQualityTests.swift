import Records
import Testing

@testable import Linkage

struct LinkageQualityTests {
  @Test(arguments: [
    (children: 400, seed: 1 as UInt64, recall: 0.9), (400, 2, 0.9), (5000, 1, 0.88),
  ])
  func `children are found again and kept apart in small and large files`(
    children: Int, seed: UInt64, recall: Double
  ) {
    let population = InventedPopulation(children: children, seed: seed)
    let linked = Linkage(settings: .standard).link(population.rows.records)
    let quality = population.quality(linked.childOfRow)
    #expect(quality.precision >= 0.98)
    #expect(quality.recall >= recall)
  }

  @Test func `a looser bound finds more pairs and is less often right`() throws {
    let population = InventedPopulation(children: 2000, areas: 8, seed: 7)
    let qualities = try [0.005, 1].map { share in
      let settings = try LinkageSettings(chanceShare: share)
      return population.quality(
        Linkage(settings: settings).link(population.rows.records).childOfRow)
    }
    #expect(qualities[0].precision > qualities[1].precision)
    #expect(qualities[0].recall < qualities[1].recall)
  }
}
