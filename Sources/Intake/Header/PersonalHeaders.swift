/// The undeclared headers of a file that look personal.
struct PersonalHeaders {
  /// What each looks like, in our own words, and where it stands.
  let found: [(kind: String, place: Int)]

  /// Looks at the headers that no column declares.
  ///
  /// A declared identifier under another name is no undeclared one: where the declared one is
  /// absent it is reported as renamed, and the file is read. A numbered one is another, and so is
  /// one that says another thing of persons.
  ///
  /// - Parameters:
  ///   - header: The file's header.
  ///   - undeclared: The places of headers that no column declares.
  ///   - near: The headers that look like absent columns.
  ///   - columns: The table's columns.
  init(
    _ header: [String], undeclared: [Int], _ near: NearHeaders, columns: [ColumnFormat]
  ) {
    found = undeclared.compactMap { place in
      guard let kind = PersonalColumn.kind(of: header[place]) else { return nil }
      let renamed = near.pairs.first { $0.header == place }.map { columns[$0.column] }
      if let renamed, !header[place].contains(where: \.isNumber),
        ([renamed.name] + renamed.also).contains(where: { PersonalColumn.kind(of: $0) == kind })
      {
        return nil
      }
      return (kind, place)
    }
  }
}
