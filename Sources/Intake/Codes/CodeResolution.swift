/// What a cell was found to mean and which step found it.
struct CodeResolution: Equatable {
  /// The step that decided.
  enum Step: String, CaseIterable {
    /// A code of the list stood in the cell.
    case code
    /// The cell is a label or a known spelling.
    case label
    /// The words of the cell say it.
    case words
    /// The words say it once typing errors are mended.
    case spelling
    /// The partnership's own synonyms say it.
    case local = "local list"
    /// Nothing says it.
    case unknown
  }

  /// What the cell means.
  let reading: CodeReading
  /// The step that decided.
  let step: Step

  /// Creates a resolution; a reading that says nothing has no step.
  ///
  /// - Parameters:
  ///   - reading: What the cell means.
  ///   - step: The step that decided.
  init(_ reading: CodeReading, _ step: Step) {
    self.reading = reading
    self.step = reading.isKnown ? step : .unknown
  }
}
