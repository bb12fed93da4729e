import Testing

@testable import Pages

struct SideLabelsTests {
  @Test func `labels that overlap are moved apart and stay within`() {
    #expect(
      SideLabels.spread([(50, 20), (55, 20), (10, 20)], within: 0...100) == [50, 70, 10])
    #expect(SideLabels.spread([(99, 20), (98, 20)], within: 0...100) == [90, 70])
    #expect(SideLabels.spread([(0, 20)], within: 0...100) == [10])
  }
}
