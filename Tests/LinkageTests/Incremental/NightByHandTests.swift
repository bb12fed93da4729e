import Testing

@testable import Linkage

/// Nights of a few records whose result is plain.
struct NightByHandTests {
  private let linkage: RememberedLinkage

  /// Records of one name are one child: log2(0.5/0.5) + log2(0.9/0.1) is 3.2; other names never meet.
  init() throws {
    var model = try TextTable.model(
      comparisons: [TextTable.plain("n")], rules: ["l.n = r.n"], linkType: "dedupe_only")
    model.prior = 0.5
    model.comparisons[0].levels[1].m = 0.9
    model.comparisons[0].levels[1].u = 0.1
    model.comparisons[0].levels[2].m = 0.1
    model.comparisons[0].levels[2].u = 0.9
    model.largestBlock = 3
    linkage = try RememberedLinkage(model: model, threshold: 0.5)
  }

  private func pool(_ names: [String]) -> BytePool {
    var pool = BytePool()
    for name in names { pool.append(Array(name.utf8)) }
    return pool
  }

  private func begin(_ rows: KeyValuePairs<String, String>) throws -> KnownRecords {
    try linkage.begin(
      TextTable.rows(["n"], rows.map { [$0.value] }), names: pool(rows.map(\.key)),
      sourceNames: ["s"], keeping: 0.01
    ).records
  }

  private func night(
    _ known: KnownRecords, _ rows: KeyValuePairs<String, String> = [:], withdrawn: [String] = [],
    source: String = "s", from withdrawnSource: String? = nil
  ) throws -> LinkedNight {
    try linkage.night(
      known,
      Arrivals(
        TextTable.rows(["n"], rows.map { [$0.value] }), names: pool(rows.map(\.key)),
        sourceNames: [source], withdrawn: pool(withdrawn),
        withdrawnSources: withdrawn.map { _ in withdrawnSource }), keeping: 0.01)
  }

  private func names(_ known: KnownRecords) -> [String] {
    (0..<known.count).map { Nights.text(known.names, $0) }
  }

  @Test
  func `new, changed, unchanged and withdrawn records are told apart`() throws {
    let known = try begin(["a": "lee", "b": "lee", "c": "kay", "d": "tim", "e": ""])
    #expect(known.clusters == [1, 1, 2, 3, 4])
    let found = try night(
      known, ["a": "lee", "b": "kay", "x": "tim", "e": "", "": "sue"], withdrawn: ["c", "y"])
    #expect(
      found.counts
        == {
          var counts = ArrivalCounts()
          (counts.new, counts.changed, counts.unchanged) = (2, 1, 2)
          (counts.withdrawn, counts.notKnown) = (1, 1)
          return counts
        }())
    #expect(names(found.records) == ["a", "d", "e", "b", "x", ""])
    // b leaves a: the earlier record keeps 1, and 2 went with c.
    #expect(found.records.clusters == [1, 3, 4, 5, 3, 6])
    #expect(found.events.map(\.kind) == [.created, .split, .retired])
  }

  @Test
  func `a name of another source is another record`() throws {
    let known = try begin(["a": "lee"])
    #expect(try night(known, ["a": "kay"], source: "t").counts.new == 1)
    #expect(try night(known, withdrawn: ["a"], from: "t").counts.notKnown == 1)
    #expect(try night(known, withdrawn: ["a"], from: "s").records.count == 0)
    #expect(try night(known, withdrawn: ["a"]).counts.withdrawn == 1)
  }

  @Test
  func `a record that goes and comes on one night is changed`() throws {
    let known = try begin(["a": "lee", "b": "lee"])
    let found = try night(known, ["a": "lee"], withdrawn: ["a"])
    #expect(found.counts.changed == 1 && found.counts.withdrawn == 0)
    #expect(names(found.records) == ["b", "a"] && found.records.clusters == [1, 1])
  }

  @Test
  func `a block that grows too large joins nobody, and does again when it is smaller`() throws {
    let known = try begin(["a": "lee", "b": "lee", "c": "lee", "d": "kay"])
    #expect(known.clusters == [1, 1, 1, 2] && known.passedOver[0].blocks == 0)
    let large = try night(known, ["e": "lee"])
    #expect(large.records.passedOver[0].blocks == 1 && large.records.passedOver[0].pairs == 6)
    #expect(large.records.clusters == [1, 3, 4, 2, 5] && large.records.edges.isEmpty)
    let small = try night(large.records, withdrawn: ["a"])
    #expect(small.records.passedOver[0].blocks == 0 && small.records.passedOver[0].pairs == 0)
    // Of b, c and e the oldest number stays.
    #expect(small.records.clusters == [3, 3, 2, 3])
    #expect(small.linked.compared == 3)
  }

  @Test
  func `a record that changes moves between blocks and takes its number along`() throws {
    let known = try begin(["a": "lee", "b": "kay", "c": "kay"])
    let found = try night(known, ["a": "kay"])
    #expect(names(found.records) == ["b", "c", "a"] && found.records.clusters == [1, 1, 1])
    #expect(found.events == [ClusterEvent(kind: .merged, cluster: 2, other: 1, records: 2)])
    #expect(found.moved == 2)
  }

  @Test
  func `what nobody says any more leaves no text`() throws {
    let known = try begin(["a": "lee", "b": "kay"])
    let found = try night(known, ["b": "sue"], withdrawn: ["a"]).records
    guard case .text(let pool) = found.columns[0].values else { return }
    #expect(String(decoding: pool.bytes, as: UTF8.self) == "sue")
    #expect(String(decoding: found.names.bytes, as: UTF8.self) == "b")
    let again = try night(found, ["c": "lee", "d": "sue"]).records
    #expect(again.clusters == [2, 3, 2])
  }

  @Test
  func `without a key what came is compared with all`() throws {
    var model = linkage.model
    model.blocking = [try BlockingRule("1=1")]
    let whole = try RememberedLinkage(model: model, threshold: 0.5)
    let known = try whole.begin(
      TextTable.rows(["n"], [["lee"], ["kay"], ["sue"]]), names: pool(["a", "b", "c"]),
      sourceNames: ["s"], keeping: 0.01
    ).records
    let found = try whole.night(
      known, Arrivals(TextTable.rows(["n"], [["kay"]]), names: pool(["d"]), sourceNames: ["s"]),
      keeping: 0.01)
    #expect(found.linked.compared == 3)
    #expect(found.records.clusters == [1, 2, 3, 2])
  }

  @Test
  func `nobody known and nobody sent is no trouble`() throws {
    let empty = try night(begin(["a": "lee"]), withdrawn: ["a"]).records
    #expect(empty.count == 0 && empty.clusters.isEmpty)
    #expect(try night(empty).records.count == 0)
    #expect(try night(empty, ["b": "lee"]).records.clusters == [2])
  }
}
