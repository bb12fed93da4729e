/// One column of a CSV table or one element of an XML table.
public struct ColumnFormat: Sendable, Hashable {
  /// What becomes of the column's cells.
  public enum Use: Sendable, Hashable {
    /// They fill a field of the record.
    case field(FieldTarget)
    /// They are only a part of a composite token or of the table's key.
    case part
    /// They name the scheme of the row's ethnicity.
    case ethnicityScheme
    /// They are dropped unread, for the reason given: least data.
    case drop(reason: String)
    /// A file that holds any is refused.
    case refuse
  }

  /// The name by which findings call it, and its CSV header.
  public let name: String
  /// Other CSV headers under which it comes.
  public let also: [String]
  /// Where an XML value stands, below the table's path or, when it starts with `/`, from the root.
  public let path: String
  /// What becomes of the cells.
  public let use: Use
  /// Whether a row without a usable value is set aside and a CSV file without the column refused.
  public let isRequired: Bool
  /// The form that a national return asks of a reference, which is checked and not enforced.
  public let form: ReferenceForm?
  /// How dates may be written, where it differs from the format.
  public let dates: [DateOrder]?
  /// The scheme of an ethnicity, where the sender declares none for the row.
  public let scheme: EthnicityScheme?
  /// Codes for values of the sender's own; an empty code means recognised, but no value.
  public let values: [String: String]
  /// Values by which a row observes a person and no event, such as a witness of an incident.
  public let persons: [String]
  /// Codes that other fields take when the cell holds a usable value.
  public let sets: [String: String]
  /// The first year in which the column is read, or none for all before.
  public let from: Int?
  /// The last year in which the column is read, or none for all after.
  public let to: Int?

  /// Whether the value stands in an element below the row's own.
  var isNested: Bool {
    !path.hasPrefix("/") && path.contains("/")
  }

  /// Whether the column is read in a return of that year.
  ///
  /// - Parameter year: The year of the return, or none where it has no year.
  /// - Returns: Whether it lies in the column's years.
  public func isRead(in year: Int?) -> Bool {
    guard let year else { return true }
    return (from ?? year) <= year && year <= (to ?? year)
  }
}
