import Disclosure

/// Protects tables with the mergings of categories that let most be shown.
struct MergedProtection {
  let protection: TableProtection
  let merging: CategoryMerging?
  let separate: Set<String>

  /// Tables as merged, and their protection.
  struct Chosen {
    let tables: [CountTable]
    let protected: ProtectedTables
    /// The dimensions that are merged.
    let dimensions: [String]
    /// What would be shown with nothing merged.
    let shareUnmerged: Double
  }

  /// Tries one dimension after the other, and keeps each merging that raises the share shown.
  func protect(_ tables: [CountTable], earlier: [CountTable]) throws -> Chosen {
    let known = Set(tables.flatMap(\.columns))
    for name in merging?.dimensions ?? [] where !known.contains(name) {
      throw TableFileError.noSuchDimension(name: name)
    }
    var best = tables
    var protected = try protection.protect(tables, earlier: earlier)
    let unmerged = protected.shownShare
    var dimensions: [String] = []
    for dimension in merging?.dimensions ?? [] {
      let tried = try best.map {
        try merging?.merged($0, [dimension], separate: separate) ?? $0
      }
      let result = try protection.protect(tried, earlier: earlier)
      guard result.shownShare > protected.shownShare else { continue }
      (best, protected) = (tried, result)
      dimensions.append(dimension)
    }
    return Chosen(
      tables: best, protected: protected, dimensions: dimensions, shareUnmerged: unmerged)
  }
}
