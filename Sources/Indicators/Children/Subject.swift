import Vocabulary

/// A child on the day by which it is counted, with the journey that the day belongs to.
struct Subject {
  let child: Int32
  let day: Day
  /// Position of the journey; negative where none is meant.
  let journey: Int32
  /// The event by which it is counted; negative where none is meant.
  var row: Int32 = -1
}
