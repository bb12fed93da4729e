/// The year that an XML document says of itself, read from its first bytes.
enum HeaderYear {
  /// Ends the reading; what was found goes with it.
  private struct Found: Error {
    let year: Int?
  }

  /// Reads the element that says the year, no further than the first row.
  ///
  /// What is wrong with the file is left to the reading of the whole.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - element: The element, from the root.
  ///   - rows: The elements that are rows, each from the root.
  /// - Returns: The year, or nothing where none stands there.
  static func read(path: String, element: [String], rows: [[String]]) -> Int? {
    guard let name = element.last, element.count > 1,
      let file = try? InputFile(path: path)
    else { return nil }
    let tables =
      [XMLTable(path: element.dropLast(), columns: [[name]])]
      + rows.map { XMLTable(path: $0, columns: []) }
    do {
      _ = try XMLReader(tables: tables).read(
        file,
        row: { table, cells in
          throw Found(year: table == 0 ? cells.cells.first.flatMap { $0.trimmed.year } : nil)
        },
        problem: { _ in })
    } catch let found as Found {
      return found.year
    } catch {
      return nil
    }
    return nil
  }
}

extension Cell {
  /// A year of this century.
  fileprivate var year: Int? {
    wholeNumber.flatMap { (2000..<2100).contains($0) ? $0 : nil }
  }
}
