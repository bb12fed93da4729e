/// The year that an XML document says of itself, read from its first bytes.
enum HeaderYear {
  /// What a document says of its year; thrown, it ends the reading.
  struct Found: Error {
    /// The year, then that of the reference date; of each only where it stands there.
    var years: [Int] = []
    /// Whether the element of the year holds something that is no year.
    var isUnreadable = false
  }

  // Stands beside the year in the headers of national returns, and should lie in it.
  private static let referenceDate = "ReferenceDate"

  /// Reads the element that says the year and the date beside it, no further than the first row.
  ///
  /// What is wrong with the file is left to the reading of the whole.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - element: The element, from the root.
  ///   - rows: The elements that are rows, each from the root.
  /// - Returns: What it says.
  static func read(path: String, element: [String], rows: [[String]]) -> Found {
    guard let name = element.last, element.count > 1,
      let file = try? InputFile(path: path)
    else { return Found() }
    let tables =
      [XMLTable(path: element.dropLast(), columns: [[name], [referenceDate]])]
      + rows.map { XMLTable(path: $0, columns: []) }
    do {
      _ = try XMLReader(tables: tables).read(
        file,
        row: { table, cells in
          guard table == 0 else { throw Found() }
          let year = cells.cells.first.map(\.trimmed)
          throw Found(
            years: cells.cells.compactMap { $0.trimmed.year },
            isUnreadable: year.map { !$0.isEmpty && $0.year == nil } ?? false)
        },
        problem: { _ in })
    } catch let found as Found {
      return found
    } catch {
      return Found()
    }
    return Found()
  }
}

extension Cell {
  /// A year of this century, alone or in front of a month and a day.
  fileprivate var year: Int? {
    let year = Cell(rebasing: self[..<(firstIndex(of: UInt8(ascii: "-")) ?? count)])
    return year.wholeNumber.flatMap { (2000..<2100).contains($0) ? $0 : nil }
  }
}
