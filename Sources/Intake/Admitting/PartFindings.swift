import Records

/// The findings of a part of a file, by number; lines count from the part's first.
struct PartFindings {
  /// One finding.
  struct Note {
    var line: Int
    let rule: Int
    let column: Int
  }

  /// How often one rule was broken in one column.
  struct Kind {
    let rule: Int
    let column: Int
    var count: Int
  }

  /// A line whose row is set aside.
  struct SetAside {
    let line: Int
    /// The place of its rules among the sets of rules.
    let rules: Int
  }

  /// The lines whose rows are set aside, in order of rows.
  private(set) var setAside: [SetAside] = []
  /// The sets of rules for which rows are set aside, by number; rows have few different ones.
  private(set) var ruleSets: [[Int]] = []
  /// As many of each kind as may be listed, in order of rows.
  private(set) var notes: [Note] = []
  /// How often each kind was found, in the order in which kinds were first found.
  private(set) var kinds: [Kind] = []
  // The place of each kind, by rule and column; made longer where a rule has a higher number.
  private var places: [Int32] = []
  private let columns: Int
  private let listing: Listing

  /// Creates an empty list.
  ///
  /// - Parameters:
  ///   - columns: How many names of columns there are.
  ///   - listing: How many findings of one kind are listed.
  init(columns: Int, listing: Listing) {
    self.columns = columns
    self.listing = listing
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - breach: The rule and the column.
  ///   - line: The line of the row.
  mutating func add(_ breach: RowReport.Breach, line: Int) {
    let key = breach.rule * columns + breach.column
    if key >= places.count {
      places += [Int32](repeating: -1, count: key + columns - places.count)
    }
    if places[key] < 0 {
      places[key] = Int32(kinds.count)
      kinds.append(Kind(rule: breach.rule, column: breach.column, count: 0))
    }
    let place = Int(places[key])
    kinds[place].count += 1
    let most = breach.isError ? listing.errors : listing.others
    guard kinds[place].count <= most else { return }
    notes.append(Note(line: line, rule: breach.rule, column: breach.column))
  }

  /// Notes that a row is set aside.
  ///
  /// - Parameters:
  ///   - line: The line on which it starts.
  ///   - rules: The rules that it breaks.
  mutating func setAside(line: Int, rules: [Int]) {
    let place = ruleSets.lastIndex(of: rules) ?? ruleSets.count
    if place == ruleSets.count { ruleSets.append(rules) }
    setAside.append(SetAside(line: line, rules: place))
  }

  /// Adds a finding of the bytes.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - line: The line.
  mutating func add(_ rule: Rule, line: Int) {
    add(
      RowReport.Breach(rule: rule.number, column: 0, isError: rule.severity == .error), line: line)
  }
}
