/// The years that a part of a file's path names.
///
/// Understood are 2022, 2017-18, 2017-2018, 201819, 1920 and 21-22; a span ends in its later year.
/// A full date or a month is when a file was made and says nothing of the return.
struct YearName {
  /// A span's first and second year; for a single year both are the same.
  struct Span: Hashable {
    let first: Int
    let second: Int
  }

  /// The spans, each once.
  private(set) var spans: Set<Span> = []

  private struct Run {
    let digits: String
    /// The single sign before the next run of digits, or nothing where more or others stand there.
    let separator: Character?

    var number: Int {
      Int(digits) ?? 0
    }
  }

  /// Reads a part of a path, which may be two folders joined by a slash.
  init(_ text: some StringProtocol) {
    let runs = Self.runs(of: String(text))
    var place = 0
    while place < runs.count { place += take(runs[place...]) }
  }

  /// Takes what stands first, and says how many runs it took.
  private mutating func take(_ runs: ArraySlice<Run>) -> Int {
    let run = runs[runs.startIndex]
    let next = run.separator == nil ? nil : runs.dropFirst().first
    let third = next?.separator == run.separator ? runs.dropFirst(2).first : nil
    if let next, let third, Self.isDate([run, next, third]) { return 3 }
    if let next, add(run.digits, next.digits) { return 2 }
    let isMonth = run.digits.count == 4 && next?.digits.count == 2
    if let next, isMonth, (1...12).contains(next.number) { return 2 }
    switch run.digits.count {
    case 4 where (2000..<2050).contains(run.number):
      spans.insert(Span(first: run.number, second: run.number))
    case 4: _ = add(run.digits.prefix(2), run.digits.suffix(2))
    case 6: _ = add(run.digits.prefix(4), run.digits.suffix(2))
    default: break
    }
    return 1
  }

  private static func isDate(_ runs: [Run]) -> Bool {
    let widths = runs.map(\.digits.count)
    return widths == [4, 2, 2] || widths == [2, 2, 4] || widths == [2, 2, 2]
  }

  private mutating func add(_ first: some StringProtocol, _ second: some StringProtocol) -> Bool {
    guard let first = Self.year(first), let second = Self.year(second), second == first + 1 else {
      return false
    }
    spans.insert(Span(first: first, second: second))
    return true
  }

  /// A year of four digits, or of two from 2012 on, before which there is no return.
  private static func year(_ digits: some StringProtocol) -> Int? {
    guard let number = Int(digits) else { return nil }
    switch digits.count {
    case 2 where (12..<50).contains(number): return 2000 + number
    case 4 where (2000..<2050).contains(number): return number
    default: return nil
    }
  }

  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var digits = ""
    var between = ""
    for character in text + " " {
      if character.isASCII, character.isNumber {
        if digits.isEmpty, let last = runs.popLast() {
          runs.append(Run(digits: last.digits, separator: Self.separator(between)))
        }
        digits.append(character)
        between = ""
        continue
      }
      if !digits.isEmpty { runs.append(Run(digits: digits, separator: nil)) }
      digits = ""
      between.append(character)
    }
    return runs
  }

  private static func separator(_ between: String) -> Character? {
    between.count == 1 && "-_./ \u{2013}".contains(between) ? between.first : nil
  }
}
