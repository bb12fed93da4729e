/// A format as the year of one file has it, its tables made ready to read.
struct FileEdition {
  /// The format.
  let format: Format
  /// Its tables, in the format's order.
  let tables: [TableReading]
}
