/// The layouts that stores have had, oldest first: a name is never changed and none is taken out.
///
/// A run builds its store anew, so a migration moves no row: it says what the store of an earlier
/// layout can tell of what is carried on from night to night.
enum StoreMigration: Int, CaseIterable {
  case firstStore = 1
  case quarantineAndVolumes = 2
  case linkageMemory = 3
  case linkageLevels = 4
  case monthsOfBirth = 5
  case rowChanges = 6
  case systems = 7
  case rowDigests = 8
  case faintPairs = 9

  /// The name as the store keeps it.
  var name: String {
    switch self {
    case .firstStore: "first store"
    case .quarantineAndVolumes: "quarantine with states, kept files, volumes by source"
    case .linkageMemory: "stable ids of children, weighed pairs, reviewers' decisions"
    case .linkageLevels: "how often levels of comparisons are given, by month"
    case .monthsOfBirth: "months of birth, and conferences that were not required"
    case .rowChanges: "which rows came, changed and went, run by run"
    case .systems: "the system that each delivery comes from"
    case .rowDigests:
      "numbers of rows that stay, with hashes by which the next night finds what differs"
    case .faintPairs: "pairs too faint to take part, packed"
    }
  }
}
