import Desk
import Intake
import Records

extension CheckResult {
  /// What the columns take in which values were found that no list knows.
  var accepted: [(term: String, meaning: String)] {
    let columns = Set(checked.counts.filter { $0.rule == "V025" }.map(\.column)).sorted()
    return columns.compactMap { column in
      let codes = formats.lazy.map { $0.accepted(in: column) }.first { !$0.isEmpty } ?? []
      guard !codes.isEmpty else { return nil }
      let more = codes.count > Self.most ? " and \(codes.count - Self.most) more" : ""
      let named = codes.prefix(Self.most).joined(separator: ", ")
      return ("'\(column)' takes", "\(named)\(more), or the usual words for them")
    }
  }

  /// The most codes of a column that are named.
  private static var most: Int { 40 }
}
