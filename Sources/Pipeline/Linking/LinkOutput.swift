import Foundation
import Linkage

/// Writes pairs and clusters as CSV files, each whole or not at all.
struct LinkOutput {
  let folder: String
  let input: LinkInput
  let model: LinkageModel

  private static let rowsPerPiece = 1 << 14

  /// Makes the folder, if it is not there.
  static func make(_ folder: String) throws(RunError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(path: folder, reason: StateFolder.reason(error))
    }
  }

  /// Writes both files.
  func write(_ linked: LinkedRecords) throws(RunError) {
    try write("pairs.csv", pairs(linked))
    try write("clusters.csv", [clusters(linked)])
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
    let names = input.sources.map { LinkText.quoted($0) }
    let pieces = (linked.pairs.count + Self.rowsPerPiece - 1) / Self.rowsPerPiece
    return [header]
      + LinkText.pieces(pieces) { piece in
        let first = piece * Self.rowsPerPiece
        var text = LinkText()
        text.reserve(Self.rowsPerPiece * 96)
        for place in first..<min(first + Self.rowsPerPiece, linked.pairs.count) {
          append(linked.pairs[place], linked, names, &text)
        }
        return text
      }
  }

  private func append(
    _ pair: ScoredPair, _ linked: LinkedRecords, _ names: [[UInt8]], _ text: inout LinkText
  ) {
    append(Int(pair.left), &text)
    append(Int(pair.right), &text)
    text.append(names[Int(input.table.sources[Int(pair.left)])], behind: ",")
    text.append(names[Int(input.table.sources[Int(pair.right)])], behind: ",")
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

  private func clusters(_ linked: LinkedRecords) -> LinkText {
    var text = LinkText()
    text.reserve(linked.clusterOfRecord.count * 32)
    text.append("cluster_id,id,source\n")
    let names = input.sources.map { LinkText.quoted($0) }
    var numbers = [Int](repeating: 0, count: linked.clusterOfRecord.count)
    var count = 0
    for (record, cluster) in linked.clusterOfRecord.enumerated() {
      if Int(cluster) == record {
        count += 1
        numbers[record] = count
      }
      text.append(numbers[Int(cluster)])
      text.append(UInt8(ascii: ","))
      append(record, &text)
      text.append(names[Int(input.table.sources[record])], behind: "\n")
    }
    return text
  }

  private func append(_ record: Int, _ text: inout LinkText) {
    text.appendCell(input.ids[record])
    text.append(UInt8(ascii: ","))
  }
}
