public import Records

/// The rows of all agencies, joined as far as identifiers go: what linkage by a model and linkage by
/// rules alone both begin with.
public struct IdentifiedRecords: Sendable {
  /// The rows.
  public let records: PseudonymisedRecords
  let persons: Persons
  let linker: Linker

  /// Groups rows by the sender's reference, and joins persons by numbers and referrals.
  ///
  /// - Parameters:
  ///   - records: The rows.
  ///   - settings: What the partnership set.
  /// - Complexity: O(n log n) in the rows.
  public init(_ records: PseudonymisedRecords, settings: LinkageSettings) {
    self.records = records
    persons = Persons(records, settings: settings)
    var linker = Linker(persons, settings: settings)
    linker.applyIdentifiers()
    self.linker = linker
  }
}
