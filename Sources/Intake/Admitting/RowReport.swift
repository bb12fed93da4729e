import Records

/// What is found while one row is read; reused from row to row.
struct RowReport {
  /// A rule that the row breaks and the column in which it does.
  struct Breach {
    let rule: Rule
    let column: String
  }

  /// The rules that the row breaks.
  private(set) var breaches: [Breach] = []
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

  /// Whether the row is to be set aside.
  var isSetAside: Bool {
    breaches.contains { $0.rule.severity == .error }
  }

  /// Ids of the rules for which the row is set aside.
  var errors: [String] {
    breaches.filter { $0.rule.severity == .error }.map(\.rule.id)
  }

  /// Whether the row is to be set aside for no other reason than that its day is still to come.
  var isOnlyInFuture: Bool {
    isSetAside && breaches.allSatisfy { $0.rule.severity != .error || $0.rule == .rowInFuture }
  }

  /// Whether the last breach is a date after the reference date.
  var isLastInFuture: Bool {
    breaches.last?.rule == .dateInFuture
  }

  /// Notes that a rule is broken.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - column: The column's name, or empty for the row as a whole.
  mutating func add(_ rule: Rule, _ column: String) {
    breaches.append(Breach(rule: rule, column: column))
  }

  /// Empties the report for the next row.
  ///
  /// - Parameter scheme: The scheme of the source, where the row names none.
  mutating func clear(scheme: EthnicityScheme?) {
    breaches.removeAll(keepingCapacity: true)
    facts.clear()
    observesPersonOnly = false
    self.scheme = scheme
  }
}
