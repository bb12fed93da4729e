import Intake
import Records
import Store
import Vocabulary

/// What was admitted from the inbox and from the kept files.
struct Admitted {
  var records = PseudonymisedRecords()
  var deliveries: [Delivery] = []
  var findings: [Finding] = []
  /// How often each rule was broken, findings beyond the listed ones included.
  var totals: [RuleCount] = []
  /// The lines whose rows were set aside, with the place by which they are followed.
  var setAside: [(place: QuarantineEntry.Place, line: SetAsideLine)] = []
  /// The files that were read, and those of the inbox for which another stands.
  var files: [(file: DeliveredFile, isRead: Bool)] = []
  /// Ids of sources without a file in the inbox or among the kept ones.
  var missing: [String] = []
  /// Ids of sources of whose rows more were set aside than their warning level allows.
  var warned: [String] = []
  /// Ids of sources whose files gave no row that could be used.
  var empty: [String] = []
  /// Ids of sources that sent fewer than half the rows of the last run.
  var shrunk: [String] = []
  /// What is to be said about files of the inbox that were not read, one line each.
  var notes: [InboxNote] = []
  /// The id of the key, so that a release says under which one its rows were linked.
  var keyID = ""
}

extension Admitted {
  /// A source that suddenly sends far less may have been cut off at a line end, which no file shows.
  mutating func compare(with history: [SourceVolume]) {
    guard let last = history.last?.run else { return }
    let rows = Dictionary(
      uniqueKeysWithValues: history.filter { $0.run == last }.map { ($0.source, $0.rows.read) })
    shrunk = deliveries.filter { $0.rows.read * 2 < rows[$0.source] ?? 0 }.map(\.source)
  }

  mutating func add(_ admission: Admission, of source: Settings.Source, _ files: SourceFiles) {
    let hashes = Dictionary(uniqueKeysWithValues: files.read.map { ($0.name, $0.hash) })
    records.append(contentsOf: admission.records)
    deliveries.append(admission.delivery)
    findings += admission.findings
    totals += admission.totals
    for line in admission.setAside {
      guard let hash = hashes[line.file] else { continue }
      setAside.append((.init(source: source.id, hash: hash, line: line.line), line))
    }
    self.files += files.read.map { ($0, true) } + files.replaced.map { ($0, false) }
    let rows = admission.delivery.rows
    if rows.used == 0 { empty.append(source.id) }
    if Double(rows.setAside) > source.thresholds.warn * Double(rows.read) {
      warned.append(source.id)
    }
  }
}
