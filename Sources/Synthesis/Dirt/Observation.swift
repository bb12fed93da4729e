import Vocabulary

/// A child's details as one system holds them.
struct Observation {
  let birth: Day?
  let sex: RecordedSex
  let ethnicity: Ethnicity
  /// Position in the county's areas; nothing where not recorded.
  let residence: Int?
  /// Whether the system holds the child a second time, under another reference.
  let isDuplicate: Bool
}
