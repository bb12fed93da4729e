import Disclosure
import Foundation

/// What an attack found out, in words without a value, and as a restricted list with them.
enum AuditTexts {
  /// How many leaks are written out one by one.
  private static let listed = 20

  static func outcome(_ report: AuditReport, _ policy: PublicPolicy) -> Outcome {
    let start = "\(report.cellCount) cells, \(report.cells.count) of them in need of protection"
    guard !report.leaks.isEmpty else {
      return Outcome(
        code: .complete,
        summary: "\(start); each keeps \(policy.width + 1) values or more under '\(policy.name)'")
    }
    var lines = report.leaks.prefix(listed).map { leak in
      let names = leak.tables.map { "'\($0)'" }.joined(separator: ", ")
      return leak.tables.count > 1
        ? "tables \(names) together narrow '\(leak.cell)' more than '\(policy.name)' allows"
        : "table \(names) narrows '\(leak.cell)' more than '\(policy.name)' allows"
    }
    if report.leaks.count > listed { lines.append("and \(report.leaks.count - listed) more") }
    let low = report.leaks.count { $0.mayBeLow }
    let end =
      "\(start); \(report.leaks.count) leak, \(low) of them possibly low counts: do not publish"
    return Outcome(code: .dataContract, summary: (lines + [end]).joined(separator: "\n"))
  }

  static func write(_ report: AuditReport, to path: String) throws {
    let rows = report.cells.map { cell in
      [
        "", TableFiles.quoted(cell.name), number(cell.interval.lower),
        number(cell.interval.upper), cell.isProtected ? "yes" : "no",
      ].joined(separator: ",")
    }
    try write(rows, to: path)
  }

  /// Works out the intervals of a JSON system; returns how many of its numbers are exact.
  static func attack(_ written: WrittenSystem, into rows: inout [String]) throws -> Int {
    let system = try written.system()
    var auditor = try Auditor(system)
    var exact = 0
    for place in system.unknowns.indices {
      let interval = auditor.interval(of: place)
      if interval.width == 0 { exact += 1 }
      rows.append(
        [
          TableFiles.quoted(written.name), TableFiles.quoted(system.unknowns[place].name),
          number(interval.lower), number(interval.upper), interval.width == 0 ? "no" : "yes",
        ].joined(separator: ","))
    }
    return exact
  }

  /// Writes intervals for the one who signs off: as secret as the counts that they enclose.
  static func write(_ rows: [String], to path: String) throws {
    let lines = ["system,cell,lowest,highest,protected"] + rows
    try RestrictedFile.write(lines.map { $0 + "\n" }.joined(), to: path)
  }

  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    return Int(exactly: value).map { "\($0)" } ?? "\(value)"
  }
}
