import Pages
import Vocabulary

/// Sentences and dates that several pages use.
enum Wording {
  static let recordedReports = """
    Counts, shares and rates are of what agencies recognised and recorded, not prevalence, which is \
    how common harmful sexual behaviour is: a rise, or a difference between groups or areas, may \
    mean that more of it was recognised.
    """

  static let intervals = """
    A 95% interval says how far the figure of a year like this one would vary by chance; it does not \
    cover missing or wrong records.
    """

  static let invented = """
    Every record behind these figures was made up to show the program. No figure is about a real \
    child, school or service.
    """

  /// A day in words, such as "31 March 2025".
  static func day(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.civil
    return "\(dayOfMonth) \(months[month - 1]) \(year)"
  }

  /// Working days in words, such as "1 working day".
  static func workingDays(_ number: String) -> String {
    "\(number) working day\(number == "1" ? "" : "s")"
  }

  /// A number with the thing that is counted, such as "1 file" or "1,200 rows".
  static func number(_ count: Int, _ thing: String = "") -> String {
    let words = thing.isEmpty ? "" : " \(thing)\(count == 1 ? "" : "s")"
    return NumberText.whole(count) + words
  }

  /// The months of a period in short, such as "Jan to Mar 2025".
  static func shortMonths(_ period: Period) -> String {
    let last = period.last.civil
    let names = [period.first.civil.month, last.month].map { months[$0 - 1].prefix(3) }
    return "\(names.joined(separator: " to ")) \(last.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Words with a capital first letter, for the start of a line.
  static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The title that the tables of data quality give a source, else its id in words, such as "School
  /// concerns" for `school-concerns`.
  static func title(ofSource id: String, in dimensions: [Dimension]) -> String {
    let categories = dimensions.filter { $0.id == "source" }.flatMap(\.categories)
    let words = String(id.map { $0 == "-" || $0 == "_" ? " " : $0 })
    return capitalised(categories.first { $0.code == id }?.label ?? words)
  }

  /// Words as one sentence, with one full stop.
  static func sentence(_ words: String) -> String {
    guard let last = words.last else { return "" }
    return capitalised(words) + (".!?".contains(last) ? "" : ".")
  }
}
