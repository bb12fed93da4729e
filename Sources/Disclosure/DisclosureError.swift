/// Why tables cannot be released.
public enum DisclosureError: Error, Hashable, CustomStringConvertible {
  /// A public release was asked for from the gate that does not audit.
  case publicNeedsAudit
  /// Small counts can be worked out from some tables, whatever is hidden.
  case leak(tables: [String])
  /// Tables that are public already, of a period that is made anew without them.
  case alreadyPublic(tables: [String])
  /// A count, total or population below 0.
  case negativeCount(table: String)
  /// A count above the total it is out of.
  case countAboveTotal(table: String)
  /// Waits whose numbers at risk do not follow from each other.
  case waitsDoNotReconcile(table: String)

  /// The tables that it names, where there are too many for a sentence; else none.
  public var manyTables: [String] {
    switch self {
    case .leak(let tables), .alreadyPublic(let tables): TableNames.isMany(tables) ? tables : []
    default: []
    }
  }

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .publicNeedsAudit:
      "a public release needs the audit and the ledger; make it with 'continuum release'"
    case .leak(let tables):
      "small counts can be worked out from \(TableNames.first(tables)) together; "
        + "publish fewer of these tables, or take a policy that hides more"
    case .alreadyPublic(let tables):
      "\(TableNames.first(tables)) went out before and would not be made anew, so that the new "
        + "tables could give away what they hide; name them under 'public: tables' too"
    case .negativeCount(let table):
      "table '\(table)' has a count below 0; correct the indicator that counts it"
    case .countAboveTotal(let table):
      "table '\(table)' has a count above its total; correct the indicator that counts it"
    case .waitsDoNotReconcile(let table):
      "table '\(table)' has waits whose numbers at risk do not follow from day to day; "
        + "correct the indicator that counts them"
    }
  }
}
