import Testing

@testable import Linkage

/// Which number a cluster keeps, by hand.
struct ClusterNumbersTests {
  private typealias Event = ClusterEvent

  /// Numbers clusters given by the first record of each record's cluster.
  private func numbers(
    _ labels: [UInt32], formers: [UInt32], gone: [UInt32] = [], next: UInt32 = 100
  ) -> (numbers: [UInt32], events: [ClusterEvent]) {
    let parts = Parts(labels)
    let numbered = ClusterNumbers(parts, formers: formers, gone: gone, next: next)
    var numbers = [UInt32](repeating: 0, count: labels.count)
    parts.forEach { part, record in numbers[record] = numbered[part] }
    return (numbers, numbered.events)
  }

  @Test
  func `records that were not known make new clusters in their order`() {
    let (found, events) = numbers([0, 1, 0], formers: [0, 0, 0])
    #expect(found == [100, 101, 100])
    #expect(
      events == [
        Event(kind: .created, cluster: 100, other: nil, records: 2),
        Event(kind: .created, cluster: 101, other: nil, records: 1),
      ])
  }

  @Test
  func `of clusters that become one the oldest stays, however small`() {
    let (found, events) = numbers([0, 0, 0, 0], formers: [9, 9, 9, 4])
    #expect(found == [4, 4, 4, 4])
    #expect(events == [Event(kind: .merged, cluster: 9, other: 4, records: 3)])
  }

  @Test
  func `a part with most records keeps the number, on a tie the one with the earliest record`() {
    let (found, events) = numbers([0, 1, 1, 3], formers: [4, 4, 4, 4])
    #expect(found == [100, 4, 4, 101])
    #expect(
      events == [
        Event(kind: .split, cluster: 100, other: 4, records: 1),
        Event(kind: .split, cluster: 101, other: 4, records: 1),
      ])
    #expect(numbers([0, 1], formers: [4, 4]).numbers == [4, 100])
  }

  @Test
  func `records that go over to another cluster are told, and clusters without any`() {
    // Of 4 two stay and one goes to 5; of 6 and 7 nobody is left, of 5 somebody is.
    let (found, events) = numbers([0, 0, 2, 2, 2], formers: [4, 4, 4, 5, 5], gone: [6, 6, 7, 5])
    #expect(found == [4, 4, 5, 5, 5])
    #expect(
      events == [
        Event(kind: .moved, cluster: 4, other: 5, records: 1),
        Event(kind: .retired, cluster: 6, other: nil, records: 2),
        Event(kind: .retired, cluster: 7, other: nil, records: 1),
      ])
  }

  @Test
  func `a cluster split between two others goes to the one with more, and is told once each`() {
    // 8 gives two records to 4's cluster and one to 5's: it is merged into 4, and one moved to 5.
    let (found, events) = numbers([0, 0, 0, 3, 3], formers: [4, 8, 8, 5, 8])
    #expect(found == [4, 4, 4, 5, 5])
    #expect(
      events == [
        Event(kind: .merged, cluster: 8, other: 4, records: 2),
        Event(kind: .moved, cluster: 8, other: 5, records: 1),
      ])
  }
}
