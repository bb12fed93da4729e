extension PseudonymisedRecords {
  /// Counts the lines of all rows from a line further down.
  ///
  /// - Parameter lines: Physical lines before the part of the file in which the rows stand.
  public mutating func moveDown(by lines: Int) {
    guard lines != 0 else { return }
    for row in line.indices { line[row] = Int32(clamping: Int(line[row]) + lines) }
  }
}
