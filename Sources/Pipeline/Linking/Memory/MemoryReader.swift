import Foundation
import Linkage

/// Makes a memory of the sections of its file, in their order; nothing where one is not what it must be.
struct MemoryReader {
  private var rest: ArraySlice<MemorySection>

  init(_ sections: [MemorySection]) {
    rest = sections[...]
  }

  /// What is remembered.
  mutating func memory() -> LinkMemory? {
    guard let numbers = longs(), numbers.count == 2, let next = UInt32(exactly: numbers[1]),
      let file = bytes(), let name = bytes(), let passed = longs(),
      let model = try? LinkageModel(file: Data(file)), let sources = strings(),
      let columnNames = strings(),
      let records = records(
        model, next: next, passed: passed, sources: sources, columns: columnNames)
    else { return nil }
    let threshold = Double(bitPattern: numbers[0])
    guard threshold > 0, threshold < 1, rest.isEmpty else { return nil }
    return LinkMemory(
      model: Data(file), modelName: String(decoding: name, as: UTF8.self), threshold: threshold,
      records: records)
  }

  private mutating func records(
    _ model: LinkageModel, next: UInt32, passed: [UInt64], sources names: [String],
    columns columnNames: [String]
  ) -> KnownRecords? {
    guard columnNames == model.columns, passed.count == model.rules.count * 2,
      let ids = texts(), let sources = packed(), let clusters = packed(), let edges = longs(),
      sources.reduce(0, max) <= UInt32(UInt16.max)
    else { return nil }
    let kept = [ids] + columnNames.compactMap { _ in column() }
    guard kept.count == columnNames.count + 1, let terms = terms(model) else { return nil }
    // Most of the time goes into these.
    let texts = Several.made(kept.count) { kept[$0].unpacked }.compactMap { $0 }
    guard texts.count == kept.count else { return nil }
    let columns = zip(columnNames, texts.dropFirst()).map {
      ComparisonColumn(name: $0, codes: $1.codes, values: .text($1.pool))
    }
    let passedOver = model.rules.enumerated().map { place, rule in
      PassedOverBlocks(
        rule: rule, blocks: Int(truncatingIfNeeded: passed[place * 2]),
        pairs: Int(truncatingIfNeeded: passed[place * 2 + 1]))
    }
    return KnownRecords(
      columns: columns, names: texts[0].pool,
      sources: sources.map { UInt16(truncatingIfNeeded: $0) },
      sourceNames: names, clusters: clusters, nextCluster: next, edges: edges, terms: terms,
      passedOver: passedOver)
  }

  private mutating func terms(_ model: LinkageModel) -> TermCounts? {
    let sizes = TermCounts.sizes(of: model)
    var (counts, given): ([[UInt32]], [GivenTally]) = ([], [])
    for _ in 0..<sizes.columns {
      guard let own = packed() else { return nil }
      counts.append(own)
    }
    for _ in 0..<sizes.pairs {
      guard let starts = packed(), let codes = bytes(), let own = packed(), let wholes = packed(),
        let tally = GivenTally(starts: starts, givenCodes: codes, counts: own, wholes: wholes)
      else { return nil }
      given.append(tally)
    }
    return TermCounts(counts: counts, given: given, model: model)
  }

  // MARK: Sections

  private mutating func bytes() -> [UInt8]? {
    guard case .bytes(let bytes) = rest.popFirst() else { return nil }
    return bytes
  }

  private mutating func longs() -> [UInt64]? {
    guard case .longs(let longs) = rest.popFirst() else { return nil }
    return longs
  }

  private mutating func packed() -> [UInt32]? {
    rest.popFirst()?.unpacked
  }

  // Texts alone: of no record.
  private mutating func texts() -> KeptTexts? { texts(of: .words([])) }

  private mutating func column() -> KeptTexts? { rest.popFirst().flatMap { texts(of: $0) } }

  private mutating func texts(of codes: MemorySection) -> KeptTexts? {
    guard let bytes = bytes(), let lengths = rest.popFirst() else { return nil }
    return KeptTexts(codes: codes, bytes: bytes, lengths: lengths)
  }

  private mutating func strings() -> [String]? {
    texts()?.unpacked.map { (_, pool) in
      (0..<pool.count).map { String(decoding: pool[$0], as: UTF8.self) }
    }
  }
}

/// Texts as they stand in a memory's file, and the codes of records that have them.
private struct KeptTexts {
  let codes: MemorySection
  let bytes: [UInt8]
  let lengths: MemorySection

  /// Both as they are used; nothing where they do not fit together.
  var unpacked: (codes: [UInt32], pool: BytePool)? {
    guard let codes = codes.unpacked, let ends = lengths.ends,
      let pool = BytePool(bytes: bytes, ends: ends), Int(codes.reduce(0, max)) <= pool.count
    else { return nil }
    return (codes, pool)
  }
}
