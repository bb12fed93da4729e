import Vocabulary

/// An invented child with a name, as it truly is.
struct NamedChild {
  /// The running number by which the truth names the child, from 0.
  let number: Int
  let household: Int
  let forename: Name
  let surname: Name
  /// A second surname that some records carry instead, such as another parent's.
  let otherSurname: Name
  let birth: Day
  let isBoy: Bool
  let ethnicity: Ethnicity
  /// Where the child lives, and where it lived before.
  let homes: (now: Int, before: Int)
  let hasTwoPupilNumbers: Bool
}

/// A name by its place in a list of the name book.
struct Name: Hashable {
  let list: UInt8
  let place: UInt16
}
