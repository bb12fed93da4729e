public import Records
public import Vocabulary

/// Every row that was ever set aside and is not yet forgotten: it waits until it can be read.
///
/// > Note: An entry is forgotten as long after its end as rows wait for one, so that a night that
/// > is run again counts what it counted before.
public struct Quarantine: Sendable, Hashable {
  /// What one run found.
  public struct Night: Sendable {
    /// One file whose rows were read.
    public struct File: Sendable, Hashable {
      /// The source's id in the pipeline file.
      public let source: String
      /// The SHA-256 of its bytes.
      public let hash: ContentHash

      /// Creates a file.
      ///
      /// - Parameters:
      ///   - source: The source's id in the pipeline file.
      ///   - hash: The SHA-256 of its bytes.
      public init(source: String, hash: ContentHash) {
        self.source = source
        self.hash = hash
      }
    }

    /// The day of the run.
    public let today: Day
    /// How long rows wait; days.
    public let wait: Int
    /// The files whose rows were read.
    public let read: Set<File>
    /// Sources that delivered something, so that an earlier file of theirs is replaced.
    public let sources: Set<String>
    /// The lines of these files that were set aside.
    public let setAside: [(place: QuarantineEntry.Place, line: SetAsideLine)]
    /// What differs from the run before, in words for the cause of a settled entry.
    public let changes: [String]

    /// Describes a run.
    ///
    /// - Parameters:
    ///   - today: The day of the run.
    ///   - wait: How long rows wait; days.
    ///   - read: The files whose rows were read.
    ///   - sources: Sources that delivered something.
    ///   - setAside: The lines of these files that were set aside.
    ///   - changes: What differs from the run before, in words.
    public init(
      today: Day, wait: Int, read: Set<File>, sources: Set<String>,
      setAside: [(place: QuarantineEntry.Place, line: SetAsideLine)], changes: [String]
    ) {
      self.today = today
      self.wait = wait
      self.read = read
      self.sources = sources
      self.setAside = setAside
      self.changes = changes
    }
  }

  /// The entries, in order of sources, files and lines.
  public let entries: [QuarantineEntry]

  /// Creates a quarantine.
  ///
  /// - Parameter entries: Its entries, any order.
  public init(_ entries: [QuarantineEntry] = []) {
    self.entries = entries.sorted(by: Self.precedes)
  }

  /// The quarantine after one more run.
  ///
  /// Rows that are set aside wait, and expire when they have waited too long. Rows that are no
  /// longer set aside are settled, and so are those of a file that is no part of the run any more.
  ///
  /// - Parameter night: What the run found.
  /// - Returns: The quarantine; the same night once more changes nothing.
  /// - Complexity: O(n log n) in the entries and the lines set aside.
  public func after(_ night: Night) -> Quarantine {
    let known = Dictionary(uniqueKeysWithValues: entries.map { ($0.place, $0) })
    let found = Set(night.setAside.map(\.place))
    let ended = entries.filter { !found.contains($0.place) }.compactMap { end($0, night) }
    let kept = night.setAside.map { place, line in
      Self.wait(known[place], at: place, line, night)
    }
    return Quarantine(ended + kept)
  }

  /// An entry whose rows were found set aside.
  private static func wait(
    _ known: QuarantineEntry?, at place: QuarantineEntry.Place, _ line: SetAsideLine, _ night: Night
  ) -> QuarantineEntry {
    var entry = QuarantineEntry(
      place: place, file: line.file, rows: line.rows, rules: line.rules,
      firstSeen: known?.firstSeen ?? night.today, lastTried: night.today)
    guard night.today.number - entry.firstSeen.number >= Int32(night.wait) else { return entry }
    entry.state = .expired
    entry.ended = known?.state == .expired ? known?.ended : night.today
    entry.cause = "never read within \(night.wait) days"
    return entry
  }

  /// An entry whose rows were not found set aside; none when it has been remembered long enough.
  private func end(_ entry: QuarantineEntry, _ night: Night) -> QuarantineEntry? {
    let wasRead = night.read.contains(.init(source: entry.place.source, hash: entry.place.hash))
    if let ended = entry.ended, entry.state == .settled || !wasRead {
      return night.today.number - ended.number >= Int32(night.wait) ? nil : entry
    }
    var settled = entry
    settled.state = .settled
    settled.ended = night.today
    if wasRead {
      settled.lastTried = night.today
      settled.cause = Self.cause(night.changes)
    } else {
      settled.cause =
        night.sources.contains(entry.place.source)
        ? "replaced by another delivery" : "the delivery is no longer there"
    }
    return settled
  }

  private static func cause(_ changes: [String]) -> String {
    guard !changes.isEmpty else { return "read" }
    return "read since a change of " + changes.joined(separator: ", ")
  }

  private static func precedes(_ left: QuarantineEntry, _ right: QuarantineEntry) -> Bool {
    (left.place.source, left.file, left.place.hash.hexadecimal, left.place.line)
      < (right.place.source, right.file, right.place.hash.hexadecimal, right.place.line)
  }
}

extension Quarantine {
  /// Rows by what became of them.
  public var counts: QuarantineCounts {
    QuarantineCounts(entries)
  }

  /// Rows by source and by what became of them.
  public var countsBySource: [String: QuarantineCounts] {
    Dictionary(grouping: entries, by: \.place.source).mapValues { QuarantineCounts($0) }
  }

  /// Hashes of the files with rows that wait: their kept copies stay.
  public var waitingFiles: Set<ContentHash> {
    Set(entries.filter { $0.state == .waiting }.map(\.place.hash))
  }
}
