import Records
import Vocabulary

/// The numbers under which the rows of a snapshot are stored: in their order, and those of the night
/// before where that had them.
struct StoreNumbers {
  /// How many journeys of one child have numbers of their own together.
  private static let journeysOfChild: Int64 = 256

  let files: FilePlaces
  /// The number of each row, same order as the rows.
  let rows: [Int64]
  /// The number of each finding, same order as the findings.
  let findings: [Int64]
  /// The number of each link, same order as the links.
  let links: [Int64]
  /// The number of each journey, same order as the journeys.
  let journeys: [Int64]

  init(_ snapshot: StoreSnapshot, _ hashes: RowHashes, since before: StoreBefore) {
    files = FilePlaces(snapshot.run.deliveries, before: before.files)
    rows = Self.aligned(
      Self.files(of: snapshot.children.records, files), hashes.rows,
      before.rowsByFile(.observation))
    findings = Self.aligned(
      snapshot.findings.map { [files] in files[$0.source, $0.file]?.id ?? 0 }, hashes.findings,
      before.rowsByFile(.finding))
    links = Self.links(snapshot.children.links, rows)
    journeys = Self.journeys(snapshot, before)
  }

  /// The number of each row's file.
  ///
  /// - Precondition: The deliveries name every file that rows name.
  private static func files(of records: PseudonymisedRecords, _ files: FilePlaces) -> [Int] {
    var (source, file, number): (Int32, Int32, Int) = (-1, -1, 0)
    return (0..<records.count).map { row in
      guard records.source[row] != source || records.file[row] != file else { return number }
      (source, file) = (records.source[row], records.file[row])
      let (id, name) = (records.sources[Int(source)].id, records.files[Int(file)])
      guard let found = files[id, name] else {
        preconditionFailure("source '\(id)' delivered no file '\(name)'")
      }
      number = found.id
      return number
    }
  }

  /// Numbers what stands in files, file by file.
  private static func aligned(
    _ files: [Int], _ hashes: [RowHash], _ before: [Int: ArraySlice<RowDigests.Row>]
  ) -> [Int64] {
    var numbers = [Int64](repeating: 0, count: files.count)
    for (file, places) in Dictionary(grouping: files.indices, by: { files[$0] }) {
      let found = RowAlignment(
        places.map { hashes[$0].high }, after: before[file] ?? [], file: file)
      for (place, number) in zip(places, found.numbers) { numbers[place] = number }
    }
    return numbers
  }

  /// Links take the number of the later of their rows, of which few have more than one, or the next
  /// that is free.
  private static func links(_ links: [Link], _ rows: [Int64]) -> [Int64] {
    var numbers = [Int64](repeating: 0, count: links.count)
    var next = Int64.min
    let later = links.map { max($0.left, $0.right) }
    let order = links.indices.sorted {
      (later[$0], links[$0].left, links[$0].right) < (later[$1], links[$1].left, links[$1].right)
    }
    for place in order {
      numbers[place] = max(rows[Int(later[place])], next)
      next = numbers[place] + 1
    }
    return numbers
  }

  private static func journeys(_ snapshot: StoreSnapshot, _ before: StoreBefore) -> [Int64] {
    var counts = [Int64](repeating: 0, count: snapshot.children.count)
    for journey in snapshot.journeys { counts[Int(journey.child)] += 1 }
    var free = before.lastJourney.map { roomOfChild($0 + 1) } ?? 0
    var next = zip(snapshot.children.ids, counts).map { id, count -> Int64 in
      if count == 0 { return 0 }
      if count <= journeysOfChild, let known = before.firstJourneys[id.text] { return known }
      defer { free += roomOfChild(count) }
      return free
    }
    return snapshot.journeys.map { journey in
      defer { next[Int(journey.child)] += 1 }
      return next[Int(journey.child)]
    }
  }

  /// Numbers enough for some journeys, as many as some children have together.
  private static func roomOfChild(_ journeys: Int64) -> Int64 {
    (journeys + journeysOfChild - 1) / journeysOfChild * journeysOfChild
  }
}
