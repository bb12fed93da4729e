import Records
import Vocabulary

/// The hashes of what rows and findings say, wherever they stand in their file.
struct RowHashes {
  /// The ids of the children as numbers, same order as the children.
  let ids: [UInt64]
  /// One for each row, same order.
  let rows: [RowHash]
  /// One for each finding, same order.
  let findings: [RowHash]

  init(_ snapshot: StoreSnapshot) {
    ids = snapshot.children.ids.map(\.number)
    rows = Self.rows(snapshot.children, ids)
    findings = snapshot.findings.map(Self.hash)
  }

  private static func rows(_ children: LinkedChildren, _ ids: [UInt64]) -> [RowHash] {
    let records = children.records
    var row = PseudonymisedRow()
    return (0..<records.count).map { place in
      records.read(place, into: &row)
      var hash = RowHash()
      hash.add(row.kind.rawValue)
      hash.add(records.agency(ofRow: place).rawValue)
      hash.add(ids[Int(children.childOfRow[place])])
      add(row, to: &hash)
      return hash
    }
  }

  private static func hash(_ finding: Finding) -> RowHash {
    var hash = RowHash()
    for text in [
      finding.severity.rawValue, finding.rule, finding.source, finding.file, finding.column,
      finding.message,
    ] { hash.add(text) }
    return hash
  }

  /// Adds every field that was sent, with its place.
  private static func add(_ row: borrowing PseudonymisedRow, to hash: inout RowHash) {
    for field in TokenField.allCases where row[field].isPresent {
      hash.add(field.rawValue)
      hash.add(row[field])
    }
    for field in DayField.allCases {
      guard let day = row[field] else { continue }
      hash.add(100 + field.rawValue)
      hash.add(day.number)
    }
    for field in CodeField.allCases where row[field] != CodeColumn.missing {
      hash.add(200 + field.rawValue)
      hash.add(row[field])
    }
    for field in SetField.allCases where row[field] != 0 {
      hash.add(300 + field.rawValue)
      hash.add(row[field])
    }
  }
}
