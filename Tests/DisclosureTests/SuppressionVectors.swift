import Disclosure
import Foundation

/// Reference vectors: our own copied here, those of other packages read where they stand.
enum SuppressionVectors {
  private static let here = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// 22 small systems with their intervals, computed by R (highs) and scipy.
  static let auditCases = here.appending(path: "Vectors/audit_cases.json")

  /// Patterns of GaussSuppression 1.2.3 and sdcTable 0.34.0 on seven tables.
  static let patterns = here.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "shared/reference/vectors/sdc/suppression_patterns.csv")

  static var hasPatterns: Bool { FileManager.default.fileExists(atPath: patterns.path) }

  /// A table with the cells that one program hides.
  struct Published {
    /// Counts below it are sensitive.
    let threshold: Int
    let counts: CountTable
    /// The hidden cells of each program, by its name; programs that failed are absent.
    let hidden: [String: [Bool]]
    let isPrimary: [Bool]
  }

  static func published() throws -> [Published] {
    let lines = try String(contentsOf: patterns, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    var groups: [[[String]]] = []
    for line in lines.dropFirst() {
      if let last = groups.last?.first, last[0] == line[0], last[1] == line[1] {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups.map { group in
      let dimensions = group[0][2].split(separator: "|").map(String.init)
      var hidden: [String: [Bool]] = [:]
      for (place, name) in lines[0].enumerated() where place > 5 {
        let marks = group.map { $0[place] }
        if marks.allSatisfy({ $0 == "0" || $0 == "1" }) { hidden[name] = marks.map { $0 == "1" } }
      }
      return Published(
        threshold: Int(group[0][1]) ?? 0,
        counts: CountTable(
          id: "\(group[0][0]),\(group[0][1])", columns: dimensions + ["count"],
          rows: group.map { $0[3].split(separator: "|").map(String.init) + [$0[4]] }),
        hidden: hidden, isPrimary: group.map { $0[5] == "1" })
    }
  }
}

extension CountTable {
  /// The table with a symbol in place of some counts.
  func hiding(_ symbols: [String?]) -> CountTable {
    CountTable(
      id: id, columns: columns,
      rows: zip(rows, symbols).map { row, symbol in row.dropLast() + [symbol ?? row[row.count - 1]]
      })
  }
}
