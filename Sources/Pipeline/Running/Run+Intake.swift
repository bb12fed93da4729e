import Foundation
import Intake
import Records
import Vocabulary

/// What was admitted from the inbox.
struct Admitted {
  var records = PseudonymisedRecords()
  var deliveries: [Delivery] = []
  var findings: [Finding] = []
  /// Ids of sources without a file in the inbox.
  var missing: [String] = []
  /// Ids of sources of whose rows more were set aside than their warning level allows.
  var warned: [String] = []
}

extension Run {
  /// Admits every source's files; identifiers stop here.
  ///
  /// A source that breaks its contract stops the run, but its sender still gets the error report.
  func admit(in state: StateFolder) throws -> Admitted {
    do {
      return try admit()
    } catch IntakeError.contractBroken(let breach) {
      try state.writeReport(for: breach.delivery, breach.findings)
      throw IntakeError.contractBroken(breach)
    }
  }

  func admit() throws -> Admitted {
    let key = try PseudonymKey(path: settings.paths.key)
    let inbox = try Inbox(path: settings.paths.inbox)
    let intake = Intake(settings: settings.intake, key: key)
    var admitted = Admitted()
    for source in settings.sources {
      let files = inbox.files(like: source.patterns)
      guard !files.isEmpty else {
        try miss(source, in: inbox, &admitted)
        continue
      }
      let admission = try intake.admit(source.forIntake(files: files))
      admitted.records.append(contentsOf: admission.records)
      admitted.deliveries.append(admission.delivery)
      admitted.findings += admission.findings
      if admission.findings.contains(where: { $0.rule == RuleBook.warning.id }) {
        admitted.warned.append(source.id)
      }
    }
    guard !admitted.deliveries.isEmpty else { throw RunError.emptyInbox(path: inbox.path) }
    return admitted
  }

  private func miss(
    _ source: Settings.Source, in inbox: Inbox, _ admitted: inout Admitted
  ) throws(RunError) {
    guard !source.isRequired else {
      throw .missingSource(id: source.id, patterns: source.patterns, inbox: inbox.path)
    }
    admitted.missing.append(source.id)
  }
}
