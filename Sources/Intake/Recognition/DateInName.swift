import Vocabulary

/// The date that a file's name tells: a day, a school term, a financial year, a month or a year.
enum DateInName {
  /// The last day of what a name tells; its last part first, then its folders.
  ///
  /// - Parameter name: Path below the inbox.
  /// - Returns: The day, or nothing where the name tells none.
  static func day(in name: String) -> Day? {
    for part in name.lowercased().split(separator: "/").reversed() {
      let runs = runs(in: part)
      for read in [wholeDay, period] {
        if let day = runs.indices.lazy.compactMap({ read(runs, $0, part) }).first { return day }
      }
    }
    return nil
  }

  /// Digits that stand together.
  private struct Run {
    var digits: Substring
    /// Whether one separator alone stands between the run before and this one.
    let isJoined: Bool

    var number: Int { Int(digits) ?? 0 }
    /// The year, where the run is one of this century.
    var year: Int? { digits.count == 4 && digits.hasPrefix("20") ? number : nil }
    var isPair: Bool { digits.count == 2 }
  }

  private static func runs(in part: Substring) -> [Run] {
    var runs: [Run] = []
    var rest = part
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      let between = rest[..<start]
      let digits = rest[start...].prefix { $0.isASCII && $0.isNumber }
      runs.append(
        Run(digits: digits, isJoined: between.count == 1 && "-_. ".contains(between)))
      rest = rest[digits.endIndex...]
    }
    return runs
  }

  private static func wholeDay(_ runs: [Run], _ place: Int, _ part: Substring) -> Day? {
    let run = runs[place]
    if run.digits.count == 8 {
      let number = run.number
      return century(number / 10_000, number / 100 % 100, number % 100)
        ?? century(number % 10_000, number / 10_000 % 100, number / 1_000_000)
    }
    guard place + 2 < runs.count, runs[place + 1].isJoined, runs[place + 2].isJoined,
      runs[place + 1].isPair
    else { return nil }
    let (middle, last) = (runs[place + 1].number, runs[place + 2])
    if let year = run.year, last.isPair { return century(year, middle, last.number) }
    guard run.isPair, let year = last.year else { return nil }
    return century(year, middle, run.number)
  }

  private static func period(_ runs: [Run], _ place: Int, _ part: Substring) -> Day? {
    let ends = [("spring", 4), ("summer", 7), ("autumn", 12)]
    let term = ends.first { part.contains($0.0) }?.1
    // Years are read as where they choose the layout of a return.
    if let span = YearName(part).spans.filter({ $0.first < $0.second }).max(by: {
      $0.second < $1.second
    }) {
      return lastDay(of: term ?? 3, term == 12 ? span.first : span.second)
    }
    let run = runs[place]
    if run.digits.count == 6 { return lastDay(of: run.number % 100, run.number / 100) }
    guard let year = run.year else { return nil }
    if let term { return lastDay(of: term, year) }
    guard place + 1 < runs.count, runs[place + 1].isJoined, runs[place + 1].isPair else {
      return lastDay(of: 12, year)
    }
    return lastDay(of: runs[place + 1].number, year) ?? lastDay(of: 12, year)
  }

  private static func lastDay(of month: Int, _ year: Int) -> Day? {
    guard 1...12 ~= month else { return nil }
    return century(year, month, Day.daysIn(month: month, year: year))
  }

  private static func century(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    2000...2099 ~= year ? Day(year: year, month: month, day: day) : nil
  }
}
