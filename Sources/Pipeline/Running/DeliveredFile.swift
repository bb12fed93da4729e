import Intake
import Records
import Vocabulary

/// A file of a source: the name it was sent under, and the copy from which it is read.
struct DeliveredFile {
  let source: String
  /// Path below the inbox; of an earlier file of that name, with the beginning of its hash.
  var name: String
  let hash: ContentHash
  let size: Int
  /// Where the kept copy stands.
  let path: String
  /// Whether it stands in the inbox tonight.
  let isInInbox: Bool
  /// The day it came, or came again: the same bytes may be sent more than once.
  var firstSeen: Day
  /// The table of the format that it is, where a format has several.
  let table: String
  /// When it is of, by its header or its name; nothing where that lies too far ahead to be true.
  let date: FileDate?
  /// Whether what it says of that lies too far ahead to be true.
  var isOfFuture = false

  /// Whether it is the older of two files.
  ///
  /// By date, one without a date first; then one that has left the inbox before one that is there;
  /// then, of those that have left it, by the day they came; then by name.
  static func isOlder(_ left: Self, _ right: Self) -> Bool {
    if left.date != right.date {
      guard let one = left.date, let other = right.date else { return left.date == nil }
      return one < other
    }
    if left.isInInbox != right.isInInbox { return right.isInInbox }
    if !left.isInInbox, left.firstSeen != right.firstSeen {
      return left.firstSeen < right.firstSeen
    }
    return left.name < right.name
  }
}
