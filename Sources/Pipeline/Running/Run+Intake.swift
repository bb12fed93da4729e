import Foundation
import Intake
import Records
import Store
import Vocabulary

extension Run {
  /// Admits every source's files; identifiers stop here.
  func admit() throws -> Admitted {
    try admit(in: StateFolder(settings.paths))
  }

  /// Admits every source's files from their kept copies.
  ///
  /// A source that breaks its contract stops the run, but its sender still gets the error report.
  func admit(in state: StateFolder) throws -> Admitted {
    do {
      var admitted = try admit(
        try Store.memory(at: settings.paths.store),
        leavingOut: Forgotten.read(in: settings.paths.state))
      admitted.compare(with: try Store.volumes(at: settings.paths.store))
      return admitted
    } catch IntakeError.contractBroken(let breach) {
      try state.writeReport(for: breach.delivery, breach.findings)
      throw IntakeError.contractBroken(breach)
    }
  }

  private func admit(_ memory: StoreMemory, leavingOut forgotten: Forgotten) throws -> Admitted {
    let key = try PseudonymKey(path: settings.paths.key)
    let collecting = try Collecting(settings, today: clock.today, memory: memory)
    let files = try collecting.files()
    let reading = SourceReading(
      intake: Intake(settings: settings.intake, key: key), folder: collecting.folder,
      memory: memory)
    var admitted = Admitted()
    admitted.keyID = key.id
    for source in settings.sources {
      guard let own = files[source.id] else {
        admitted.missing.append(source.id)
        continue
      }
      let admission = try reading.admission(of: source, own)
      admitted.add(forgotten.leavingOut(of: admission), of: source, own)
    }
    for source in settings.sources where source.isRequired && admitted.empty.contains(source.id) {
      throw RunError.emptySource(id: source.id)
    }
    admitted.notes = try InboxNotes(collecting, files: admitted.files.map(\.file)).all()
    return admitted
  }
}
