import Records
import Store
import Vocabulary

/// Whether every row that was read is accounted for, before anything is stored or published.
struct Reconciliation {
  private let admitted: Admitted
  private let quarantine: Quarantine

  init(_ admitted: Admitted, _ quarantine: Quarantine) {
    self.admitted = admitted
    self.quarantine = quarantine
  }

  func check() throws(RunError) {
    let files = admitted.deliveries.flatMap(\.files)
    guard files.allSatisfy(\.rows.reconcile) else {
      throw .invariant("rows read are not used, set aside and superseded")
    }
    let rows = admitted.deliveries.reduce(RowCounts()) { $0 + $1.rows }
    guard rows.used == admitted.records.count else {
      throw .invariant("rows used are not the rows that go on")
    }
    guard rows.setAside == admitted.setAside.reduce(0, { $0 + $1.line.rows }) else {
      throw .invariant("rows set aside are not the lines set aside")
    }
    guard rows.setAside == inQuarantine else {
      throw .invariant("rows set aside are not in quarantine")
    }
  }

  /// Rows of tonight's files that the quarantine holds as waiting or expired.
  private var inQuarantine: Int {
    let tonight = Set(admitted.setAside.map(\.place))
    return quarantine.entries.filter { $0.state != .settled && tonight.contains($0.place) }
      .reduce(0) { $0 + $1.rows }
  }
}
