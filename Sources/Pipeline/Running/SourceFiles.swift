import Records
import Vocabulary

/// The files of one source tonight: which are read, and for which another stands.
struct SourceFiles {
  /// The files whose rows are read, the oldest first.
  let read: [DeliveredFile]
  /// Files of the inbox in whose place a newer one stands, the oldest first.
  let replaced: [DeliveredFile]
  /// Files of the inbox that hold the same bytes as another, beside that one.
  let repeated: [(file: DeliveredFile, original: DeliveredFile)]

  /// Sorts the files of one source out.
  ///
  /// - Parameters:
  ///   - mode: What a file means for those before it.
  ///   - inbox: The files in the inbox.
  ///   - earlier: Files of earlier nights that are part of the figures.
  init(_ mode: Settings.Mode, inbox: [DeliveredFile], earlier: [DeliveredFile]) {
    let present = Dictionary(grouping: inbox, by: \.hash)
    let originals = present.values.compactMap { $0.min { $0.name < $1.name } }
    let remembered = mode == .inbox ? [] : earlier.filter { present[$0.hash] == nil }
    let all = (originals + Self.renamed(remembered, beside: originals))
      .sorted(by: DeliveredFile.isOlder)
    let newest = Dictionary(grouping: all, by: \.table).compactMapValues { $0.last?.hash }
    let isRead = { (file: DeliveredFile) in mode != .snapshot || newest[file.table] == file.hash }
    read = all.filter(isRead)
    replaced = all.filter { !isRead($0) && $0.isInInbox }
    repeated = originals.sorted { $0.name < $1.name }.flatMap { original in
      (present[original.hash] ?? []).filter { $0.name != original.name }
        .sorted { $0.name < $1.name }.map { ($0, original) }
    }
  }

  /// A name stands once among a source's files: an earlier file of it takes its hash beside it.
  private static func renamed(
    _ earlier: [DeliveredFile], beside inbox: [DeliveredFile]
  ) -> [DeliveredFile] {
    let names = Dictionary(grouping: inbox + earlier, by: \.name).mapValues(\.count)
    return earlier.map { file in
      guard names[file.name] ?? 0 > 1 else { return file }
      var renamed = file
      renamed.name = "\(file.name) (\(file.hash.hexadecimal.prefix(8)))"
      return renamed
    }
  }
}
