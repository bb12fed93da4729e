/// Why a table system cannot be audited.
public enum AuditError: Error, Hashable, CustomStringConvertible {
  /// No whole numbers satisfy what is published.
  case contradiction(tables: [String])
  /// A hidden count can be worked out too closely, whatever else is hidden.
  case leak(tables: [String], cell: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .contradiction(let tables):
      let names = tables.map { "'\($0)'" }.joined(separator: ", ")
      return "no whole numbers fit what \(names.isEmpty ? "the system" : names) publishes; "
        + "look for a total that is not the sum of its parts, or a wrong policy"
    case .leak(let tables, let cell):
      return "the attack still narrows '\(cell)' of \(TableNames.quoted(tables)) more than the "
        + "policy allows; merge categories, or take a table out"
    }
  }
}
