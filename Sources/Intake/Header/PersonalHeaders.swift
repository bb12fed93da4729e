/// The undeclared headers of a file that look personal.
struct PersonalHeaders {
  /// What each looks like, in our own words, and where it stands.
  let found: [(kind: String, place: Int)]

  /// Looks at the headers that no column declares.
  ///
  /// A declared identifier under another name is no undeclared one: where the declared one is
  /// absent it is reported as renamed, and the file is read. A numbered one is another.
  ///
  /// - Parameters:
  ///   - header: The file's header.
  ///   - undeclared: The places of headers that no column declares.
  ///   - near: The headers that look like absent columns.
  init(_ header: [String], undeclared: [Int], _ near: NearHeaders) {
    let renamed = Set(near.pairs.map(\.header))
    found = undeclared.compactMap { place in
      guard !renamed.contains(place) || header[place].contains(where: \.isNumber) else {
        return nil
      }
      return PersonalColumn.kind(of: header[place]).map { ($0, place) }
    }
  }
}
