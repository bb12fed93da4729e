import Foundation
import Intake
import Records
import Store
import Vocabulary

/// Takes over what reviewers wrote into a list of pairs.
public struct DecisionFile {
  private let pipeline: String
  private let path: String

  /// Names the list.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - path: The list, as `review --out` wrote it, with decisions filled in.
  public init(pipeline: String, path: String) {
    self.pipeline = pipeline
    self.path = path
  }

  /// Checks every decision against the others and stores all of them, or none.
  ///
  /// - Returns: How many were stored.
  /// - Throws: Where a decision cannot be understood or contradicts others.
  public func take() throws -> Outcome {
    let settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: Clock().today)
    guard try Store.lastRun(at: settings.paths.store) != nil else {
      throw LinkDeskError.noRun(pipeline: pipeline)
    }
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    let memory = try Store.memory(at: settings.paths.store).linkage
    let known = Set(memory.persons.map(\.key))
    var (lines, problems) = try read(known, today: Clock().today)
    problems += Self.repeated(lines)
    guard problems.isEmpty else {
      throw LinkDeskError.badDecisions(path: path, problems: problems)
    }
    let conflicts = DecisionConflicts(
      memory.decisions.enumerated().map {
        ("decision \($0 + 1) of the table link_decision, of \($1.day.iso),", $1)
      }
        + lines.map { ("line \($0.line)", $0.decision) }
    ).problems
    guard conflicts.isEmpty else {
      throw LinkDeskError.badDecisions(path: path, problems: conflicts)
    }
    let new = lines.map(\.decision).filter { made in
      // The last word on a pair holds, so one of that day can be said again.
      let before = memory.decisions.byDay.filter { $0.left == made.left && $0.right == made.right }
      return before.last != made && !(before.contains(made) && before.last?.day != made.day)
    }
    let older = lines.map(\.decision).count { made in
      memory.decisions.contains {
        $0.left == made.left && $0.right == made.right && $0.day > made.day
      }
    }
    try Store.add(new, to: settings.paths.store)
    try AuditLog(folder: settings.paths.state).append(
      AuditEntry(.decided, at: Clock(), note: "\(new.count) pairs of records"))
    guard !lines.isEmpty else {
      return Outcome(
        code: .complete,
        summary: "no row of '\(path)' is filled in; nothing was taken over")
    }
    return Outcome(
      code: .complete,
      summary: """
        \(new.count) decisions stored, \(lines.count - new.count) were there already; the next run \
        goes by them
        """ + Self.note(older: older))
  }

  private static func note(older: Int) -> String {
    guard older > 0 else { return "" }
    return """

      note: on \(older) of the pairs a decision of a later day stands, which counts; give a later day \
      to decide anew
      """
  }

  private func read(
    _ known: Set<Token>, today: Day
  ) throws -> (lines: [(line: Int, decision: LinkDecision)], problems: [String]) {
    var columns: [String: Int] = [:]
    var lines: [(line: Int, decision: LinkDecision)] = []
    var problems: [String] = []
    let reading = try TableFile(path: path).read(
      header: { names in
        columns = try Self.columns(names, in: path)
      },
      row: { cells, line in
        func cell(_ name: String) -> String {
          guard let place = columns[name], place < cells.count else { return "" }
          return String(decoding: CellText.trimmed(cells[place]), as: UTF8.self)
        }
        guard Self.filled.contains(where: { !cell($0).isEmpty }) else { return }
        do {
          lines.append((line, try Self.decision(cell, known, today: today)))
        } catch let problem as Problem {
          problems.append("line \(line): \(problem.words)")
        }
      })
    if reading.leftOut > 0 {
      let lines = reading.linesLeftOut.map { "\($0)" }.joined(separator: ", ")
      problems.append(
        """
        \(reading.leftOut) rows are not well formed, at lines \(lines): save the list as CSV in \
        UTF-8, with quotes around reasons that have commas
        """)
    }
    return (lines, problems)
  }

  /// The columns by their names, of which the list's own must be there once.
  private static func columns(
    _ names: [String], in path: String
  ) throws(LinkDeskError) -> [String: Int] {
    let wanted = ["pair"] + filled
    let problems = wanted.compactMap { name -> String? in
      let count = names.count { $0 == name }
      if count == 1 { return nil }
      return count == 0
        ? "the column '\(name)' is missing; fill in the list that review export wrote"
        : "the column '\(name)' stands \(count) times; keep one"
    }
    guard problems.isEmpty else {
      let isOneCell = names.count == 1
      throw .badDecisions(
        path: path,
        problems: isOneCell
          ? [
            "it has one column: save the list as CSV in UTF-8, with commas, not semicolons or tabs"
          ]
          : problems)
    }
    return Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// What reviewers fill in.
  private static let filled = ["decision", "reviewer", "day", "reason"]

  /// Rows that decide one pair in two ways.
  private static func repeated(_ lines: [(line: Int, decision: LinkDecision)]) -> [String] {
    var first: [[Token]: (line: Int, decision: LinkDecision)] = [:]
    return lines.compactMap { line in
      let pair = [line.decision.left, line.decision.right]
      guard let before = first[pair] else {
        first[pair] = line
        return nil
      }
      guard before.decision.verdict != line.decision.verdict else { return nil }
      return """
        line \(line.line): line \(before.line) decides the same pair in another way; leave one of \
        them
        """
    }
  }

  private struct Problem: Error {
    let words: String
  }

  private static func decision(
    _ cell: (String) -> String, _ known: Set<Token>, today: Day
  ) throws(Problem) -> LinkDecision {
    let halves = cell("pair").split(separator: "-")
    guard halves.count != 2 || halves[0] != halves[1] else {
      throw Problem(words: "both sides of the pair are one person; leave it as written")
    }
    guard let keys = ReviewList.keys(cell("pair")), known.contains(keys.left),
      known.contains(keys.right)
    else { throw Problem(words: "the pair is none that this pipeline knows; leave it as written") }
    let word = cell("decision").lowercased().replacing(" ", with: "_")
    guard let verdict = LinkDecision.Verdict(rawValue: word) else {
      throw Problem(words: "the decision is not understood; write match, no match or unsure")
    }
    guard !cell("reviewer").isEmpty, !cell("reason").isEmpty else {
      throw Problem(words: "reviewer or reason is empty; say who decided and why")
    }
    guard let day = Self.day(cell("day")) else {
      throw Problem(words: "the day is no date; write it as 2025-03-31")
    }
    guard day <= today else { throw Problem(words: "the day has not come yet; correct it") }
    guard day.civil.year >= 2000 else {
      throw Problem(words: "the day is long before any review; correct it")
    }
    return LinkDecision(
      keys.left, keys.right, verdict: verdict, reviewer: cell("reviewer"), day: day,
      reason: cell("reason"))
  }

  /// A day as 2025-03-31, or as spreadsheets of this country save it: 31/03/2025.
  private static func day(_ text: String) -> Day? {
    let parts = text.split(separator: "/").map {
      String(repeating: "0", count: max(0, 2 - $0.count)) + $0
    }
    return Day(iso: parts.count == 3 ? "\(parts[2])-\(parts[1])-\(parts[0])" : text)
  }
}
