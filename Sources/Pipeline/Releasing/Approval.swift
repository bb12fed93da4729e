import Foundation

/// Who wrote something and who approved it: never one person alone.
struct Approval {
  let author: String
  let approvers: [String]

  /// Checks the names.
  ///
  /// Names are one person's where they differ in case and spaces alone. The author's own name among
  /// the approvers does not count; a withdrawal needs no author.
  init(author: String?, approvers: [String]) throws(ReleaseError) {
    let named = (author.map { [$0] } ?? []) + approvers
    guard named.allSatisfy({ !Self.normalised($0).isEmpty }) else { throw .namelessPerson }
    var seen = Set(author.map { [Self.normalised($0)] } ?? [])
    let others = approvers.filter { seen.insert(Self.normalised($0)).inserted }
    guard others.count >= 2 else { throw .approvers(found: others.count) }
    self.author = author.map(Self.tidy) ?? ""
    self.approvers = others.map(Self.tidy)
  }

  /// Who stands for it, in words.
  var words: String {
    (author.isEmpty ? "" : "by \(author), ") + "approved by \(approvers.joined(separator: ", "))"
  }

  private static func tidy(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func normalised(_ name: String) -> String {
    String(
      tidy(name).decomposedStringWithCompatibilityMapping.lowercased().filter { !$0.isWhitespace })
  }
}
