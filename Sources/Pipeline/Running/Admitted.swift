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
  /// Sources with far fewer or more rows than usual: tonight's rows and the middle of earlier runs.
  var unusual: [(source: String, rows: Int, middle: Int)] = []
  /// What is to be said about files of the inbox that were not read, one line each.
  var notes: [InboxNote] = []
  /// The id of the key, so that a release says under which one its rows were linked.
  var keyID = ""
}

extension Admitted {
  /// A source that suddenly sends far less may have been cut off at a line end, which no file shows.
  mutating func compare(with history: [SourceVolume]) {
    let rule = RuleBook.volume
    for delivery in deliveries {
      let earlier = history.filter { $0.source == delivery.source }.sorted { $0.run < $1.run }
      // Rows for which a later one stands, or a newer file, say nothing of what was sent tonight.
      let usual = UsualVolume(earlier: earlier.map(\.rows.current))
      guard let middle = usual.middle, usual.isFar(delivery.rows.current) else { continue }
      unusual.append((delivery.source, delivery.rows.current, middle))
      findings.append(
        Finding(
          rule.severity, rule: rule.id, source: delivery.source,
          file: delivery.files.first?.name ?? "", line: 0, message: rule.message))
      totals.append(
        RuleCount(rule: rule.id, severity: rule.severity, count: 1, source: delivery.source))
    }
  }

  /// Adds what is wrong with a file that is no delivery.
  mutating func add(_ found: [Finding]) {
    findings += found
    totals += Dictionary(grouping: found, by: \.rule).sorted { $0.key < $1.key }.map { rule, own in
      RuleCount(rule: rule, severity: own[0].severity, count: own.count, source: own[0].source)
    }
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
