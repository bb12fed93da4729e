public import Records

/// Finds out which rows of all agencies are one child, without names.
///
/// Rows with one child reference are a person as the sender knows them; `LinkageRule` joins such
/// persons, strongest rule first, and a `Contradiction` keeps them apart. The result does not
/// depend on the order of the rows.
public struct Linkage: Sendable {
  private let settings: LinkageSettings

  /// Creates linkage with a partnership's settings.
  ///
  /// - Parameter settings: What the partnership set.
  public init(settings: LinkageSettings) {
    self.settings = settings
  }

  /// Links the rows of all agencies.
  ///
  /// - Parameter records: The rows.
  /// - Returns: The rows with the child that each belongs to, why rows were joined, and how many
  ///   joins a contradiction or a key that reached too many forbade.
  /// - Complexity: O(n log n) in the rows.
  public func link(_ records: PseudonymisedRecords) -> LinkedChildren {
    link(IdentifiedRecords(records, settings: settings))
  }

  /// Links rows that are joined by identifiers already.
  ///
  /// - Parameter identified: The rows, with the same settings.
  /// - Returns: As for rows alone.
  /// - Complexity: O(n log n) in the rows.
  public func link(_ identified: IdentifiedRecords) -> LinkedChildren {
    let (records, persons) = (identified.records, identified.persons)
    var linker = identified.linker
    linker.applyFields()
    let names = ChildNames(linker.clusters, persons: persons, records: records)
    return LinkedChildren(
      records: records,
      childOfRow: persons.personOfRow.map { names.childOfPerson[Int($0)] },
      ids: names.ids, links: linker.links, refused: linker.refused)
  }
}
