import Records

/// Collects the values that no list knows while deliveries are read.
///
/// It is capped: beyond the cap, values of new spelling are counted and not kept apart.
final class UnknownSpellings {
  private struct Key: Hashable {
    let list: ListName
    let text: String
  }

  private struct Entry {
    var count = 0
    var sources: Set<String> = []
    var places: [String] = []
  }

  /// The most spellings that are kept apart.
  static let cap = 65_536
  /// The most places that are named for one spelling.
  static let placesNamed = 3

  /// The source that is read.
  var source = ""
  /// The file that is read, by its name below the inbox.
  var file = ""
  /// The line of the row that is read.
  var line = 0
  private var entries: [Key: Entry] = [:]
  private var beyondCap = 0

  /// Notes a value.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - list: The list that does not know it.
  func note(_ cell: Cell, list: ListName) {
    let key = Key(list: list, text: cell.text)
    guard entries[key] != nil || entries.count < Self.cap else {
      beyondCap += 1
      return
    }
    entries[key, default: Entry()].count += 1
    entries[key]?.sources.insert(source)
    guard entries[key]?.places.count ?? 0 < Self.placesNamed else { return }
    entries[key]?.places.append("\(file):\(line)")
  }

  /// What was collected, the most frequent of each list first, with no value in it.
  ///
  /// - Parameter key: The partnership's key, from which short names of spellings are made.
  /// - Returns: The spellings by shape, and the number of cells beyond the cap.
  func report(key: PseudonymKey) -> UnknownValues {
    let names = Pseudonymiser(key: key, domain: .spelling)
    let values = entries.map { spelling, entry in
      let token = names.token(of: Array("\(spelling.list.rawValue)/\(spelling.text)".utf8))
      return UnknownValue(
        list: spelling.list.rawValue, shape: UnknownValue.shape(of: spelling.text),
        name: Self.name(token),
        count: entry.count, sources: entry.sources.sorted(), places: entry.places)
    }
    return UnknownValues(
      values: values.sorted { ($0.list, -$0.count, $0.name) < ($1.list, -$1.count, $1.name) },
      cellsBeyondCap: beyondCap)
  }

  /// The first 32 bits of a token, in eight hexadecimal digits.
  private static func name(_ token: Token) -> String {
    let digits = String(token.high >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
