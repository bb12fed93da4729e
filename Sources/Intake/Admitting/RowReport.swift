import Records

/// What is found while one row is read; reused from row to row.
struct RowReport {
  /// A rule that the row breaks and the column in which it does, both by number.
  struct Breach {
    let rule: Int
    let column: Int
    let isError: Bool
  }

  /// The rules that the row breaks.
  private(set) var breaches: [Breach] = []
  /// Whether the row is to be set aside.
  private(set) var isSetAside = false
  // Whether an error is other than that the row's day is still to come.
  private var isFaulty = false
  /// What the row says beyond its fields.
  var facts: RowFacts
  /// The scheme of the row's ethnicity.
  var scheme: EthnicityScheme?
  /// The kind of name that the row holds where none may stand.
  var refused: String?

  /// Whether the row observes a person and no event.
  var observesPersonOnly = false

  /// Collects values that no list knows, where somebody asked for them.
  let unknown: UnknownSpellings?

  /// Creates an empty report.
  ///
  /// - Parameters:
  ///   - facts: What is known before the row is read.
  ///   - unknown: Collects values that no list knows, or none.
  init(facts: RowFacts, unknown: UnknownSpellings? = nil) {
    self.facts = facts
    self.unknown = unknown
  }

  /// The rules for which the row is set aside, by number.
  var errors: [Int] {
    breaches.filter(\.isError).map(\.rule)
  }

  /// Whether the row is to be set aside for no other reason than that its day is still to come.
  var isOnlyInFuture: Bool {
    isSetAside && !isFaulty
  }

  /// Whether the last breach is a date after the reference date.
  var isLastInFuture: Bool {
    breaches.last?.rule == Rule.dateInFuture.number
  }

  /// Notes that a rule is broken.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - column: The column's number, 0 for the row as a whole.
  mutating func add(_ rule: Rule, _ column: Int) {
    let isError = rule.severity == .error
    breaches.append(Breach(rule: rule.number, column: column, isError: isError))
    guard isError else { return }
    isSetAside = true
    isFaulty = isFaulty || rule.number != Rule.rowInFuture.number
  }

  /// Empties the report for the next row.
  ///
  /// - Parameter scheme: The scheme of the source, where the row names none.
  @inline(__always)
  mutating func clear(scheme: EthnicityScheme?) {
    if !breaches.isEmpty { breaches.removeAll(keepingCapacity: true) }
    isSetAside = false
    isFaulty = false
    facts.clear()
    observesPersonOnly = false
    self.scheme = scheme
  }
}
