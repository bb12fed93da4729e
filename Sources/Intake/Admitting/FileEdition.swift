/// A format as the year of one file has it, made ready to read.
struct FileEdition {
  /// The format.
  let format: Format
  /// Makes batches of rows on the calling thread; what it learnt serves file after file.
  let rows: DecoderBox

  /// Makes an edition ready.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - context: What readers are made with.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has.
  init(_ format: Format, context: ReadingContext) throws(IntakeError) {
    self.format = format
    rows = try DecoderBox(format, context)
  }
}
