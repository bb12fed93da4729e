import Foundation
import Intake
import Records
import Store
import Vocabulary

extension Run {
  /// Admits every source's files; identifiers stop here.
  func admit() throws -> Admitted {
    let state = try StateFolder(settings.paths)
    return try admit(try Gathered(settings, today: clock.today), in: state)
  }

  /// Admits every source's files from their kept copies.
  ///
  /// A source that breaks its contract stops the run, but its sender still gets the error report.
  func admit(_ gathered: Gathered, in state: StateFolder) throws -> Admitted {
    do {
      return try admit(gathered)
    } catch IntakeError.contractBroken(let breach) {
      try state.writeReport(for: breach.delivery, breach.findings)
      throw IntakeError.contractBroken(breach)
    }
  }

  private func admit(_ gathered: Gathered) throws -> Admitted {
    let reading = SourceReading(
      intake: Intake(settings: settings.intake, key: gathered.key),
      folder: gathered.collecting.folder, memory: gathered.memory)
    var admitted = Admitted()
    admitted.keyID = gathered.key.id
    for source in settings.sources {
      guard let own = gathered.files[source.id] else {
        admitted.missing.append(source.id)
        continue
      }
      let admission = try reading.admission(of: source, own)
      admitted.add(gathered.forgotten.leavingOut(of: admission), of: source, own)
    }
    for source in settings.sources where source.isRequired && admitted.empty.contains(source.id) {
      throw RunError.emptySource(id: source.id)
    }
    admitted.notes = try gathered.notes
    return admitted
  }
}
