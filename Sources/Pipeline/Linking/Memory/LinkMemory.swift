import Foundation
import Linkage

/// What `continuum link` remembers from night to night: the records, and with what they were linked.
struct LinkMemory {
  /// The model, in our own form.
  let model: Data
  /// What the model's file was called.
  let modelName: String
  /// The probability at which two records by themselves are one child.
  let threshold: Double
  /// The records, their pairs and clusters.
  let records: KnownRecords

  /// Says what is remembered.
  init(model: Data, modelName: String, threshold: Double, records: KnownRecords) {
    self.model = model
    self.modelName = modelName
    self.threshold = threshold
    self.records = records
  }

  /// Reads a file; what is in it is looked through before it is believed.
  init(path: String) throws {
    let sections = try MemoryFile(path: path).read()
    var reader = MemoryReader(sections)
    guard let memory = reader.memory() else { throw LinkMemoryError.damaged(path: path) }
    self = memory
  }

  /// Puts this in the place of what a file held, after something else.
  func write(
    to path: String, after first: () throws(RunError) -> Void = {}
  ) throws(RunError) {
    try MemoryFile(path: path).write(sections, after: first)
  }

  private var sections: [MemorySection] {
    let passed = records.passedOver.flatMap { [UInt64($0.blocks), UInt64($0.pairs)] }
    var sections: [MemorySection] = [
      .longs([threshold.bitPattern, UInt64(records.nextCluster)]), .bytes(Array(model)),
      .bytes(Array(modelName.utf8)), .longs(passed),
    ]
    for names in [records.sourceNames, records.columns.map(\.name)] {
      var pool = BytePool()
      for name in names { pool.append(Array(name.utf8)) }
      sections += Self.sections(pool)
    }
    let lists = lists
    return sections + Several.made(lists.count) { lists[$0]() }.flatMap { $0 }
  }

  // What makes the sections of many numbers, which takes its time.
  private var lists: [@Sendable () -> [MemorySection]] {
    let records = records
    var lists: [@Sendable () -> [MemorySection]] = [
      { Self.sections(records.names) },
      {
        [
          MemorySection(packing: records.sources.map(UInt32.init)), .words(records.clusters),
          .longs(records.edges),
        ]
      },
    ]
    for column in records.columns {
      guard case .text(let values) = column.values else { continue }
      lists.append { [MemorySection(packing: column.codes)] + Self.sections(values) }
    }
    for counts in records.terms.counts { lists.append { [MemorySection(packing: counts)] } }
    for tally in records.terms.given { lists.append { Self.sections(tally) } }
    return lists
  }

  private static func sections(_ tally: GivenTally) -> [MemorySection] {
    [
      MemorySection(packing: tally.starts), .bytes(tally.givenCodes),
      MemorySection(packing: tally.counts), MemorySection(packing: tally.wholes),
    ]
  }

  private static func sections(_ pool: BytePool) -> [MemorySection] {
    [.bytes(pool.bytes), MemorySection(ends: pool.ends)]
  }
}
