import Foundation
import GRDB
import Records

/// Adds reviewers' decisions to the store that stands there.
enum DecisionWriter {
  static func add(_ decisions: [LinkDecision], to path: String) throws(StoreError) {
    // Says so where there is no store, or one of another layout.
    let layout = try StoreReading.read(path, none: nil) { _, layout in layout }
    guard layout?.rawValue == StoreSchema.version else {
      throw .cannotRead(path: path, reason: "no run of this version has written it")
    }
    do {
      let queue = try DatabaseQueue(path: path)
      defer { try? queue.close() }
      try queue.write { db in
        let last = try Int.fetchOne(db, sql: "SELECT max(\"id\") FROM \"link_decision\"") ?? 0
        let insertion = try Insertion(db, into: StoreSchema.linkDecision)
        for (place, made) in decisions.enumerated() {
          try insertion.insert(LinkageWriter.values(made, number: last + place + 1))
        }
        try insertion.finish()
        try StoreSeal.set(db, path: path)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
