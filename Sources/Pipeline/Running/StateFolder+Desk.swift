import Desk
import Foundation
import Intake
import Records

extension RuleText {
  /// What the rule book says of a rule.
  init(_ rule: Rule) {
    self.init(
      id: rule.id, wrong: rule.wrong, fix: rule.fix, why: rule.why, example: rule.example,
      origin: rule.origin)
  }
}

extension StateFolder {
  /// Writes the sender's error report: restricted, rebuilt with every run, never a value in it.
  func writeReport(for delivery: Delivery, _ findings: [Finding]) throws(RunError) {
    let report = Desk.errorReport(
      for: delivery, findings: findings, rules: RuleBook.rules.map(RuleText.init))
    try write(Data(report.html.utf8), to: "desk/\(delivery.source).html")
    try write(Data(report.csv.utf8), to: "desk/\(delivery.source).csv")
  }
}
