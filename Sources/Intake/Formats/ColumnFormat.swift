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
  public internal(set) var name: String
  /// Other CSV headers under which it comes.
  public internal(set) var also: [String]
  /// Where an XML value stands, below the table's path or, when it starts with `/`, from the root.
  public internal(set) var path: String
  /// What becomes of the cells.
  public let use: Use
  /// Whether a row without a usable value is set aside and a CSV file without the column refused.
  public internal(set) var isRequired: Bool
  /// The form that a national return asks of a reference, which is checked and not enforced.
  public let form: ReferenceForm?
  /// How dates may be written, where it differs from the format.
  public internal(set) var dates: [DateOrder]?
  /// The scheme of an ethnicity, where the sender declares none for the row.
  public internal(set) var scheme: EthnicityScheme?
  /// Codes for values of the sender's own; an empty code means recognised, but no value.
  public internal(set) var values: [String: String]
  /// Values by which a row observes a person and no event, such as a witness of an incident.
  public let persons: [String]
  /// Codes that other fields take when the cell holds a usable value.
  public let sets: [String: String]
  /// The codes that the return allows here, or none where it lists none.
  public internal(set) var codes: [String]
  /// The name it had first, by which it stays the same column when it is renamed.
  let origin: String
  /// The column whose codes senders go on to write here; itself where it took no other's place.
  let kin: String
  /// Names by which only other years than the one that is read call it.
  var namesOfOtherYears: [String] = []
  /// Codes that only other years than the one that is read know.
  var codesOfOtherYears: [String] = []
  /// Whether only other years than the one that is read have it.
  var isOfOtherYear = false

  /// Whether the value stands in an element below the row's own.
  var isNested: Bool {
    !path.hasPrefix("/") && path.contains("/")
  }
}
