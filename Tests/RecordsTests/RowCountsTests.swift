import Records
import Testing
import Vocabulary

struct RowCountsTests {
  @Test(arguments: [
    (RowCounts(read: 10, used: 7, setAside: 2, superseded: 1), true),
    (RowCounts(), true),
    (RowCounts(read: 10, used: 7, setAside: 2, superseded: 0), false),
    (RowCounts(read: 9, used: 7, setAside: 2, superseded: 1), false),
  ])
  func `counts reconcile where no row is lost or made`(counts: RowCounts, reconcile: Bool) {
    #expect(counts.reconcile == reconcile)
  }

  @Test func `counts add up part by part`() {
    let sum =
      RowCounts(read: 10, used: 7, setAside: 2, superseded: 1)
      + RowCounts(read: 100, used: 50, setAside: 30, superseded: 20)
    #expect(sum == RowCounts(read: 110, used: 57, setAside: 32, superseded: 21))
  }

  @Test func `a run's rows are those of all files of all deliveries`() throws {
    let hash = ContentHash(of: [])
    let file = Delivery.File(
      name: "a.csv", hash: hash, size: 0, rows: RowCounts(read: 3, used: 2, setAside: 1))
    let delivery = Delivery(
      source: "police", agency: .police, format: "police", files: [file, file])
    let run = RunRecord(
      partnership: "sampleshire", asOf: Day(number: 0), codeVersion: "1", manifest: hash,
      deliveries: [delivery, delivery])
    #expect(run.rows == RowCounts(read: 12, used: 8, setAside: 4))
  }
}
