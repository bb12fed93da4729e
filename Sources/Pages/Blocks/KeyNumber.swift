/// A number set large, with what it counts and how sure it is.
///
public struct KeyNumber: Hashable, Sendable {
  /// The number or percentage as written, or the symbol instead of it.
  ///
  public let value: String
  /// What it counts, as a phrase.
  ///
  public let label: String
  /// The interval in words, such as "95% interval: 112 to 139".
  ///
  public let interval: String?
  /// What it stands beside, such as the year before.
  ///
  public let context: Prose?
  /// Symbols after or instead of the value.
  ///
  public let symbols: [Symbol]

  /// A number with its label.
  ///
  /// - Parameters:
  ///   - value: The number as written; empty where only symbols stand.
  ///   - label: What it counts.
  ///   - interval: The interval in words.
  ///   - context: What it stands beside.
  ///   - symbols: Symbols after or instead of the value; their meaning follows.
  public init(
    _ value: String, label: String, interval: String? = nil, context: Prose? = nil,
    symbols: [Symbol] = []
  ) {
    self.value = value
    self.label = label
    self.interval = interval
    self.context = context
    self.symbols = symbols
  }
}

extension KeyNumber {
  /// Many numbers as one block.
  static func html(
    _ numbers: [KeyNumber], in appearance: Appearance = .standard
  ) -> SafeHTML {
    appearance.render(.keyNumbers, ["numbers": .list(numbers.map(\.slots))])
  }

  private var slots: [String: Slot] {
    let marks = symbols.map(\.bracketed).joined()
    let shown = [value, marks].filter { !$0.isEmpty }.joined(separator: " ")
    let meanings = symbols.map { "\($0.bracketed) \($0.meaning)" }
    var slots: [String: Slot] = [
      "label": .text(label), "value": .text(shown),
      "meanings": .list(meanings.map { ["meaning": .text($0)] }),
    ]
    slots["interval"] = interval.map { .text($0) }
    slots["context"] = context.map { .html($0.html) }
    return slots
  }
}
