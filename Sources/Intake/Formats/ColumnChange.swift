/// How a column is read otherwise from one year on; what is not named stays.
struct ColumnChange: Sendable, Hashable {
  /// The column's name.
  let column: String
  /// Further names under which it comes.
  let also: [String]
  /// Codes for values of the sender's own, beside those that stand.
  let values: [String: String]
  /// How dates may be written.
  let dates: [DateOrder]?
  /// The scheme of an ethnicity.
  let scheme: EthnicityScheme?
  /// Whether a row without a usable value is set aside.
  let isRequired: Bool?

  /// Makes the change.
  func apply(to column: inout ColumnFormat) {
    column.also += also.filter { !column.also.contains($0) }
    column.values.merge(values) { $1 }
    column.dates = dates ?? column.dates
    column.scheme = scheme ?? column.scheme
    column.isRequired = isRequired ?? column.isRequired
  }
}

extension ColumnChange: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case column, also, values, dates, scheme, required
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    column = try container.decode(String.self, forKey: .column)
    also = try container.decodeIfPresent([String].self, forKey: .also) ?? []
    values = try container.decodeIfPresent([String: String].self, forKey: .values) ?? [:]
    dates = try container.decodeIfPresent([DateOrder].self, forKey: .dates)
    scheme = try container.decodeIfPresent(EthnicityScheme.self, forKey: .scheme)
    isRequired = try container.decodeIfPresent(Bool.self, forKey: .required)
  }
}
