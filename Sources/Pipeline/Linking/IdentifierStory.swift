import Linkage
import Records
import Vocabulary

/// Puts into words how numbers and references make records one child.
struct IdentifierStory {
  let desk: LinkDesk
  let unit: Token

  /// The way from the first rows to the second; where both are the same rows, to all of the others.
  func text(from rows: [Int32], to others: [Int32]) -> String {
    let child = desk.child(of: unit)?.text ?? "none"
    let own = Set(desk.explainer.rows(of: unit))
    let (left, right) = (rows.filter(own.contains), others.filter(own.contains))
    guard let start = left.first else { return "" }
    let ends = left == right ? Array(left.dropFirst()) : Array(right.prefix(1))
    let steps = ends.flatMap { desk.explainer.identifiers(from: start, to: $0) }
      .reduce(into: [IdentifierStep]()) { if !$0.contains($1) { $0.append($1) } }
    let head = "both are records of child \(child)"
    guard !steps.isEmpty else { return "\(head): they are one row" }
    return
      ([head + ", held to be one for certain; nothing was weighed between them:"]
      + steps.map(line) + decided).joined(separator: "\n")
  }

  /// What reviewers decided of these records, which a number or reference outranks.
  private var decided: [String] {
    desk.explainer.decisions(within: unit).map {
      """
        decided \($0.verdict.rawValue), \($0.reviewer), \($0.day.iso): \($0.reason); a number or \
      reference outranks it
      """
    }
  }

  private func line(_ step: IdentifierStep) -> String {
    let places = "\(desk.place(step.from)) and \(desk.place(step.to))"
    return "  \(places): \(step.rule.id), \(step.rule.title)"
  }
}
