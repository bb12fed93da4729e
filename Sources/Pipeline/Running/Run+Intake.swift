import Foundation
import Intake
import Records
import Store
import Vocabulary

/// What was admitted from the inbox.
struct Admitted {
  var records = PseudonymisedRecords()
  var deliveries: [Delivery] = []
  var findings: [Finding] = []
  /// How often each rule was broken, findings beyond the listed ones included.
  var totals: [RuleCount] = []
  /// Ids of sources without a file in the inbox.
  var missing: [String] = []
  /// Ids of sources of whose rows more were set aside than their warning level allows.
  var warned: [String] = []
  /// Ids of sources whose files gave no row that could be used.
  var empty: [String] = []
  /// Ids of sources that sent fewer than half the rows of the last run.
  var shrunk: [String] = []
  /// Files in the inbox that no source reads.
  var unmatched = 0
  /// The id of the key, so that a release says under which one its rows were linked.
  var keyID = ""
}

extension Run {
  /// Admits every source's files; identifiers stop here.
  ///
  /// A source that breaks its contract stops the run, but its sender still gets the error report.
  func admit(in state: StateFolder) throws -> Admitted {
    do {
      var admitted = try admit()
      admitted.compare(with: try Store.rowsBySource(at: settings.paths.store))
      return admitted
    } catch IntakeError.contractBroken(let breach) {
      try state.writeReport(for: breach.delivery, breach.findings)
      throw IntakeError.contractBroken(breach)
    }
  }

  func admit() throws -> Admitted {
    let key = try PseudonymKey(path: settings.paths.key)
    let inbox = try Inbox(path: settings.paths.inbox)
    let files = try files(in: inbox)
    let intake = Intake(settings: settings.intake, key: key)
    var admitted = Admitted()
    admitted.keyID = key.id
    admitted.unmatched = inbox.unmatched(by: settings.sources.flatMap(\.patterns))
    for source in settings.sources {
      guard let own = files[source.id] else {
        admitted.missing.append(source.id)
        continue
      }
      admitted.add(try intake.admit(source.forIntake(files: own, inbox: inbox.path)), of: source)
    }
    for source in settings.sources where source.isRequired && admitted.empty.contains(source.id) {
      throw RunError.emptySource(id: source.id)
    }
    return admitted
  }

  /// The files of each source that has any; no file has two sources.
  private func files(in inbox: Inbox) throws -> [String: [String]] {
    var owner: [String: String] = [:]
    var files: [String: [String]] = [:]
    for source in settings.sources {
      let own = inbox.files(like: source.patterns)
      guard !own.isEmpty || !source.isRequired else {
        throw RunError.missingSource(id: source.id, patterns: source.patterns, inbox: inbox.path)
      }
      for file in own {
        if let first = owner.updateValue(source.id, forKey: file) {
          throw ConfigurationError.sharedFile(first: first, second: source.id)
        }
      }
      if !own.isEmpty { files[source.id] = own }
    }
    guard !files.isEmpty else { throw RunError.emptyInbox(path: inbox.path) }
    return files
  }
}

extension Admitted {
  /// A source that suddenly sends far less may have been cut off at a line end, which no file shows.
  fileprivate mutating func compare(with last: [String: Int]) {
    shrunk = deliveries.filter { $0.rows.read * 2 < last[$0.source] ?? 0 }.map(\.source)
  }

  fileprivate mutating func add(_ admission: Admission, of source: Settings.Source) {
    records.append(contentsOf: admission.records)
    deliveries.append(admission.delivery)
    findings += admission.findings
    totals += admission.totals
    let rows = admission.delivery.rows
    if rows.used == 0 { empty.append(source.id) }
    if Double(rows.setAside) > source.thresholds.warn * Double(rows.read) {
      warned.append(source.id)
    }
  }
}
