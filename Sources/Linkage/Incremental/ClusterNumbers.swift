/// Keeps the numbers of clusters: a cluster is the one of which it has most records.
///
/// A number goes to the part that has most of its records, on a tie to the one with the earliest record; of several numbers
/// the oldest stays. Numbers are given once.
struct ClusterNumbers {
  /// What happened to clusters, in order of kinds and numbers.
  private(set) var events: [ClusterEvent] = []
  /// The first number that no cluster ever had.
  private(set) var next: UInt32
  // Of every part its number.
  private var numbers: [UInt32]
  private var shares: [Share] = []

  /// Records of a former cluster in a part of tonight.
  private struct Share {
    let former: UInt32
    let part: Int
    let records: Int
  }

  /// Numbers some clusters of tonight.
  ///
  /// - Parameters:
  ///   - parts: The records of each, parts in order of their first records.
  ///   - formers: By record the cluster that it had; 0 where it had none.
  ///   - gone: The clusters of records that are gone.
  ///   - next: The first number that no cluster ever had.
  init(_ parts: Parts, formers: [UInt32], gone: [UInt32], next: UInt32) {
    self.next = next
    numbers = [UInt32](repeating: 0, count: parts.count)
    for part in 0..<parts.count { share(part, parts[part], formers) }
    shares.sort { ($0.former, -$0.records, $0.part) < ($1.former, -$1.records, $1.part) }
    claim()
    name(parts)
    move()
    retire(gone)
    events.sort { one, other in
      (Self.order(one.kind), one.cluster, one.other ?? 0)
        < (Self.order(other.kind), other.cluster, other.other ?? 0)
    }
  }

  /// The number of each part.
  subscript(part: Int) -> UInt32 {
    numbers[part]
  }

  private mutating func share(_ part: Int, _ records: ArraySlice<UInt32>, _ formers: [UInt32]) {
    let known = records.map { formers[Int($0)] }.filter { $0 != 0 }.sorted()
    var start = 0
    while start < known.count {
      var end = start + 1
      while end < known.count, known[end] == known[start] { end += 1 }
      shares.append(Share(former: known[start], part: part, records: end - start))
      start = end
    }
  }

  // Shares stand by former cluster, the largest first: that part has its number, unless an older one comes in.
  private mutating func claim() {
    var last: UInt32 = 0
    for share in shares where share.former != last {
      last = share.former
      if numbers[share.part] == 0 {
        numbers[share.part] = share.former
      } else {
        log(.merged, share.former, numbers[share.part], share.records)
      }
    }
  }

  private mutating func name(_ parts: Parts) {
    var origins = [Share?](repeating: nil, count: parts.count)
    for share in shares where origins[share.part].map({ $0.records < share.records }) ?? true {
      origins[share.part] = share
    }
    for part in 0..<parts.count where numbers[part] == 0 {
      numbers[part] = next
      next += 1
      log(
        origins[part] == nil ? .created : .split, numbers[part], origins[part]?.former,
        origins[part]?.records ?? parts[part].count)
    }
  }

  // What neither stays with its number nor goes with a merged one nor begins a part.
  private mutating func move() {
    var last: UInt32 = 0
    let known = Set(
      events.filter { $0.kind == .split }.map { UInt64($0.cluster) << 32 | UInt64($0.other ?? 0) })
    for share in shares {
      defer { last = share.former }
      guard share.former == last else { continue }
      let number = numbers[share.part]
      guard !known.contains(UInt64(number) << 32 | UInt64(share.former)) else { continue }
      log(.moved, share.former, number, share.records)
    }
  }

  private mutating func retire(_ gone: [UInt32]) {
    let living = Set(shares.map(\.former))
    var counts: [UInt32: Int] = [:]
    for cluster in gone where !living.contains(cluster) { counts[cluster, default: 0] += 1 }
    for (cluster, records) in counts { log(.retired, cluster, nil, records) }
  }

  private mutating func log(
    _ kind: ClusterEvent.Kind, _ cluster: UInt32, _ other: UInt32?, _ records: Int
  ) {
    events.append(ClusterEvent(kind: kind, cluster: cluster, other: other, records: records))
  }

  private static func order(_ kind: ClusterEvent.Kind) -> Int {
    ClusterEvent.Kind.allCases.firstIndex(of: kind) ?? 0
  }
}
