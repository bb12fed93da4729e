import Foundation
import Linkage
import Records

/// The truth of an invented partnership: who each row is about.
struct TruthFile {
  private struct Place: Hashable {
    let file: String
    let line: Int32
  }

  private let known: [Place: KnownPerson]

  /// Reads a file with the columns file, line, child and household.
  init(path: String) throws {
    guard let file = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError.notFound(path: path, what: "truth file")
    }
    let lines = String(decoding: file, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard lines.first?.hasPrefix("file,line,child,household") == true else {
      throw ConfigurationError.badArgument(
        option: "--truth", problem: "has no columns file, line, child, household")
    }
    known = Dictionary(
      lines.dropFirst().compactMap(Self.row), uniquingKeysWith: { first, _ in first })
  }

  private static func row(_ line: Substring) -> (Place, KnownPerson)? {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    guard cells.count >= 4, let number = Int32(cells[1]) else { return nil }
    // Files stand below the inbox there and are named from it here.
    let name = cells[0].drop { $0 != "/" }.dropFirst()
    return (
      Place(file: String(name), line: number),
      KnownPerson(child: String(cells[2]), household: String(cells[3]))
    )
  }

  /// Who each row is about; nothing where it is about nobody.
  func persons(of records: PseudonymisedRecords) -> [KnownPerson?] {
    (0..<records.count).map { row in
      known[Place(file: records.files[Int(records.file[row])], line: records.line[row])]
    }
  }
}
