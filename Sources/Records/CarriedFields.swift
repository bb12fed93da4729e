/// What a delivery can tell: the fields for which its files have a column or an element, by the kind
/// of record that fills them.
///
/// A column that a format declares and no file has tells nothing, however many rows there are; one
/// that is there tells even where every cell of it is empty.
public struct CarriedFields: Sendable, Hashable {
  private var names: [RecordKind: Set<String>] = [:]

  /// Creates what a delivery of no file can tell.
  public init() {}

  /// Adds a kind of record, of which nothing else may be known.
  ///
  /// - Parameter kind: The kind of record.
  public mutating func add(_ kind: RecordKind) {
    names[kind, default: []] = names[kind, default: []]
  }

  /// Adds a field.
  ///
  /// - Parameters:
  ///   - field: The field's name, as format files have it.
  ///   - kind: The kind of record that fills it.
  public mutating func add(_ field: String, of kind: RecordKind) {
    names[kind, default: []].insert(field)
  }

  /// The kinds of record that there can be.
  public var kinds: Set<RecordKind> {
    Set(names.keys)
  }

  /// Whether records of a kind can fill a field.
  ///
  /// - Parameters:
  ///   - field: The field's name, as format files have it.
  ///   - kind: The kind of record.
  /// - Returns: Whether any file has a place for it.
  public func has(_ field: String, of kind: RecordKind) -> Bool {
    names[kind]?.contains(field) ?? false
  }
}
