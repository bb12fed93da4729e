import Vocabulary

/// A child's details as one system holds them.
struct Observation {
  /// The system's own reference for the child.
  let reference: String
  let pupilNumber: String
  let birth: Day?
  let sex: RecordedSex
  let ethnicity: Ethnicity
  /// Position in the county's areas; nothing where not recorded.
  let residence: Int?
}
