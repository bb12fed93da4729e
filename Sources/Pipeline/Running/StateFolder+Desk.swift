import Desk
import Foundation
import Intake
import Records

extension StateFolder {
  /// Writes the sender's error report: restricted, rebuilt with every run, never a value in it.
  func writeReport(for delivery: Delivery, _ findings: [Finding]) throws(RunError) {
    let report = Desk.errorReport(
      for: delivery, findings: findings, rules: RuleBook.rules.map { ($0.id, $0.wrong, $0.fix) })
    try write(Data(report.html.utf8), to: "desk/\(delivery.source).html")
    try write(Data(report.csv.utf8), to: "desk/\(delivery.source).csv")
  }
}
