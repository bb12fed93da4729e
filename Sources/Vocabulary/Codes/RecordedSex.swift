/// Gender or sex as a source recorded it.
public enum RecordedSex: Int32, Coded {
  /// Boys.
  case male
  /// Girls.
  case female
  /// Recorded in another way.
  case another
  /// Not stated.
  case notStated

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("male", "boys"),
    CodeEntry("female", "girls"),
    CodeEntry("another", "recorded in another way"),
    CodeEntry("not_stated", "not stated"),
  ]
}
