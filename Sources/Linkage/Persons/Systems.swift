import Records

/// The systems whose child references are unique, in order of their names.
struct Systems {
  /// Position of the system of each source.
  let ofSource: [Int32]
  /// Whether each system holds a child only once.
  let isDuplicateFree: [Bool]

  init(_ sources: [PseudonymisedRecords.Source], settings: LinkageSettings) {
    let names = Set(sources.map(\.system)).sorted()
    let positions = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { ($0.element, Int32($0.offset)) })
    let duplicateFree = Set(settings.duplicateFreeSystems)
    ofSource = sources.map { positions[$0.system] ?? Persons.noSystem }
    isDuplicateFree = names.map { duplicateFree.contains($0) }
  }
}
