import CLanes

/// Finds where a text can be cut between two records.
enum RecordEnds {
  // Further back than this a cut is worth an exact look.
  private static let reach = 1 << 16

  /// Behind the last record that ends in some bytes; nil where none does.
  ///
  /// Quotes are counted: where they are even, no quoted field is open. A stray quote deceives the
  /// count, so whoever reads the records must see whether they end where the cut is.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, which start with a record.
  ///   - start: Where they start.
  ///   - end: Where they end.
  ///   - delimiter: The byte between cells.
  /// - Returns: Where the next record starts.
  static func last(
    in bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, delimiter: UInt8
  ) -> Int? {
    var isQuoted = lanes_count(bytes + start, end - start, CSVByte.quote) % 2 == 1
    var place = end
    while place > start, end - place < reach {
      place -= 1
      if bytes[place] == CSVByte.quote { isQuoted.toggle() }
      if bytes[place] == CSVByte.lineFeed, !isQuoted { return place + 1 }
    }
    return exactly(in: bytes, from: start, to: end, delimiter: delimiter)
  }

  private static func exactly(
    in bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, delimiter: UInt8
  ) -> Int? {
    var found: Int?
    var place = start
    while true {
      var skipper = RecordSkipper(delimiter: delimiter)
      guard let lineEnd = skipper.skip(bytes, from: place, to: end) else { return found }
      place = lineEnd + 1
      // Never between the two bytes of a line end, nor where the second may still come.
      if bytes[lineEnd] == CSVByte.lineFeed || (place < end && bytes[place] != CSVByte.lineFeed) {
        found = place
      }
    }
  }
}
