/// A part of a return that a format knows and does not read: a file of it is passed over.
struct UnreadPart: Error, Sendable, Hashable {
  /// What it is called, such as "list 9, care leavers".
  let title: String
  /// Columns that no table of the format has; one of them tells the part.
  let columns: [String]
}

extension UnreadPart: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case title, columns
  }

  /// Decodes a part from a format file.
  init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    title = try container.decode(String.self, forKey: .title)
    columns = try container.decode([String].self, forKey: .columns)
  }
}

extension Format {
  /// The part of which a file is, where it is of no table that is read.
  ///
  /// - Parameter header: The file's header.
  /// - Returns: The part, or nothing where a table fits or no part does.
  func unreadPart(of header: [String]) -> UnreadPart? {
    guard !unread.isEmpty else { return nil }
    let letters = header.map { Spelling.letters($0) }
    guard TableChoice(letters, format: self).table == nil else { return nil }
    return unread.first { part in
      part.columns.contains { letters.contains(Spelling.letters($0)) }
    }
  }
}
