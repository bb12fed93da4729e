import Foundation
import Linkage

/// Writes pairs and clusters as CSV files, each whole or not at all.
struct LinkOutput {
  let folder: String
  /// What the records are called.
  let names: BytePool
  /// The source of each record.
  let sources: [UInt16]
  /// What the sources are called.
  let sourceNames: [String]

  private static let rowsPerPiece = 1 << 14

  /// Makes the folder for what is written by some work; of work that fails no empty folder is left.
  static func inside<Result>(_ folder: String, _ work: () throws -> Result) throws -> Result {
    let isThere = FileManager.default.fileExists(atPath: folder)
    try make(folder)
    do {
      return try work()
    } catch {
      // A folder that holds anything stays.
      if !isThere { rmdir(folder) }
      throw error
    }
  }

  private static func make(_ folder: String) throws(RunError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(path: folder, reason: StateFolder.reason(error))
    }
  }

  /// Writes both files, clusters numbered by their first records.
  func write(_ linked: LinkedRecords) throws(RunError) {
    try write(pairs: linked)
    try write(clusters: Self.numbers(linked.clusterOfRecord))
  }

  /// Writes pairs.
  func write(pairs linked: LinkedRecords) throws(RunError) {
    try write("pairs.csv", pairs(linked))
  }

  /// Writes the cluster of every record.
  func write(clusters: [UInt32]) throws(RunError) {
    var header = LinkText()
    header.append("cluster_id,id,source\n")
    try write("clusters.csv", [header] + self.clusters(clusters))
  }

  /// Writes what became of clusters.
  func write(events: [ClusterEvent]) throws(RunError) {
    var text = LinkText()
    text.append("event,cluster_id,other_cluster_id,records\n")
    for event in events {
      let other = event.other.map(String.init) ?? ""
      text.append("\(event.kind.rawValue),\(event.cluster),\(other),\(event.records)\n")
    }
    try write("events.csv", [text])
  }

  /// Writes a model beside them.
  func write(_ file: Data, named name: String) throws(RunError) {
    try write(name, [LinkText(bytes: Array(file))])
  }

  private func write(_ name: String, _ texts: [LinkText]) throws(RunError) {
    let path = "\(folder)/\(name)"
    do {
      try LinkText.write(texts, to: path)
    } catch {
      throw .cannotCreate(path: path, reason: StateFolder.reason(error))
    }
  }

  private func pairs(_ linked: LinkedRecords) -> [LinkText] {
    var header = LinkText()
    header.append(
      "id_l,id_r,source_l,source_r,match_weight,match_probability,relative_probability,"
        + "unrelated_probability,pattern,rule\n")
    let quoted = sourceNames.map { LinkText.quoted($0) }
    let pieces = (linked.pairs.count + Self.rowsPerPiece - 1) / Self.rowsPerPiece
    return [header]
      + Several.made(pieces) { piece in
        let first = piece * Self.rowsPerPiece
        var text = LinkText()
        text.reserve(Self.rowsPerPiece * 96)
        for place in first..<min(first + Self.rowsPerPiece, linked.pairs.count) {
          append(linked.pairs[place], linked, quoted, &text)
        }
        return text
      }
  }

  private func append(
    _ pair: ScoredPair, _ linked: LinkedRecords, _ quoted: [[UInt8]], _ text: inout LinkText
  ) {
    append(Int(pair.left), &text)
    append(Int(pair.right), &text)
    text.append(quoted[Int(sources[Int(pair.left)])], behind: ",")
    text.append(quoted[Int(sources[Int(pair.right)])], behind: ",")
    text.append(pair.score.weight, behind: ",")
    text.append(pair.score.probability, behind: ",")
    text.append(pair.score.relative, behind: ",")
    text.append(pair.score.unrelated, behind: ",")
    linked.forEachLevel(of: pair) { place, level in
      if place > 0 { text.append(UInt8(ascii: "-")) }
      text.append(level)
    }
    text.append(UInt8(ascii: ","))
    if pair.rule >= 0 { text.append(Int(pair.rule)) }
    text.append(UInt8(ascii: "\n"))
  }

  private func clusters(_ clusters: [UInt32]) -> [LinkText] {
    let quoted = sourceNames.map { LinkText.quoted($0) }
    let pieces = (clusters.count + Self.rowsPerPiece - 1) / Self.rowsPerPiece
    return Several.made(pieces) { piece in
      let first = piece * Self.rowsPerPiece
      return self.clusters(
        clusters, first..<min(first + Self.rowsPerPiece, clusters.count), quoted)
    }
  }

  private func clusters(
    _ clusters: [UInt32], _ rows: Range<Int>, _ sources: [[UInt8]]
  ) -> LinkText {
    let longest = sources.reduce(0) { max($0, $1.count) }
    let ids =
      names.range(of: rows.upperBound - 1).upperBound
      - names.range(of: rows.lowerBound).lowerBound
    return names.bytes.withUnsafeBufferPointer { bytes in
      // Ids as long as quotes and replaced bytes make them; ten digits, quotes, what stands between.
      LinkText(capacity: ids * 3 + rows.count * (longest + 16)) { line in
        for record in rows {
          line.append(clusters[record], behind: ",")
          line.append(cell: UnsafeBufferPointer(rebasing: bytes[names.range(of: record)]))
          line.append(sources[Int(self.sources[record])], behind: "\n")
        }
      }
    }
  }

  private static func numbers(_ firsts: [UInt32]) -> [UInt32] {
    var (numbers, count): ([UInt32], UInt32) = ([], 0)
    numbers.reserveCapacity(firsts.count)
    for (record, first) in firsts.enumerated() {
      if Int(first) == record { count += 1 }
      numbers.append(Int(first) == record ? count : numbers[Int(first)])
    }
    return numbers
  }

  private func append(_ record: Int, _ text: inout LinkText) {
    names[record].withUnsafeBufferPointer { text.appendCell($0) }
    text.append(UInt8(ascii: ","))
  }
}
