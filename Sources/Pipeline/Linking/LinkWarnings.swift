import Intake
import Linkage

/// What is wrong with the files of a link without making it impossible; never a value of them.
struct LinkWarnings {
  /// A warning for each thing, in the order of the files.
  private(set) var lines: [String] = []

  /// Notes columns that a file does not have.
  mutating func note(missing columns: [String], in file: String) {
    guard !columns.isEmpty else { return }
    let names = columns.map { "'\($0)'" }.joined(separator: ", ")
    lines.append("warning: '\(file)' has no column \(names): missing in all its rows")
  }

  /// Notes rows of a file that could not be read.
  mutating func note(_ reading: TableFile.Reading, in file: String) {
    guard reading.leftOut > 0 else { return }
    let shown = reading.linesLeftOut.map(String.init).joined(separator: ", ")
    let more = reading.leftOut > reading.linesLeftOut.count ? " and more" : ""
    lines.append(
      """
      warning: '\(file)': \(reading.leftOut) rows that are not well formed are left out, \
      lines \(shown)\(more); save the file in UTF-8, with quotes around cells that have commas
      """)
  }

  /// Notes cells of sets that look as if they were meant in another way.
  mutating func note(cells: BytePool, of column: String, as form: SetText.Form) {
    guard form == .members else { return }
    if cells.isOfBits, cells.count > 1 {
      lines.append(
        """
        warning: the cells of the column '\(column)' are of 0 and 1 and not of one length: each is \
        taken for a set of one member, not for bits
        """)
    } else if cells.bytes.contains(UInt8(ascii: ",")),
      (0..<cells.count).allSatisfy({ SetCell.members(of: cells[$0]).count < 2 })
    {
      lines.append(
        """
        warning: no cell of the column '\(column)' has two members, though there are commas in them; \
        write [x,y] or x|y
        """)
    }
  }

  /// Notes records without a name, and those that share one within a source.
  mutating func note(_ ids: BytePool, sources: [UInt16]) {
    let (unnamed, repeated) = ids.repeats(within: sources)
    if unnamed > 0 {
      lines.append("warning: \(unnamed) records have nothing in the column that names them")
    }
    if repeated > 0 {
      lines.append(
        """
        warning: \(repeated) records bear the name of an earlier one of their source; pairs.csv and \
        clusters.csv cannot tell them apart
        """)
    }
  }
}
