/// A number of days as written: `30` or `30 days`.
struct WrittenDays: Decodable {
  /// The number; none where the text is no number of days.
  let count: Int?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      count = number
      return
    }
    let words = try container.decode(String.self).split(separator: " ")
    let isNamed = words.count == 2 && ["day", "days"].contains(words[1])
    count = words.count == 1 || isNamed ? Int(words[0]) : nil
  }
}
