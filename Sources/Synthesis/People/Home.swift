import Vocabulary

/// What the children of one household mostly share.
struct Home {
  let number: Int
  let ethnicity: Ethnicity
  /// Position in the county's areas.
  let ward: Int
  let surname: Int
}
