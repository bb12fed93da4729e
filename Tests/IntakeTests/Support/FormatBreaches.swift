@testable import Intake

extension Admission {
  /// Breaches of rules about years, columns and what spreadsheets do: V063 to V069.
  var formatBreaches: [String] {
    breaches.filter { ("V063"..<"V070").contains($0) }
  }
}
