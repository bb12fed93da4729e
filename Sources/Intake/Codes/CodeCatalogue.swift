public import Vocabulary

/// All lists of codes that a partnership's files are read with, its own and its synonyms included.
public struct CodeCatalogue: Sendable {
  private let local: LocalLists

  /// Creates the catalogue of a partnership.
  ///
  /// - Parameter local: The partnership's own lists and synonyms.
  public init(local: LocalLists = LocalLists()) {
    self.local = local
  }

  /// The names of all lists, in the order in which they are shown.
  public static let names = ListName.allCases.map(\.rawValue)

  /// The codes and labels of a list.
  ///
  /// - Parameter name: The list's name as people type it.
  /// - Returns: Codes and labels, or nothing where there is no such list.
  public func entries(of name: String) -> [CodeEntry]? {
    guard let list = ListName(typed: name) else { return nil }
    let entries = CodeLists(local: local).list(list).entries
    return list == .ethnicity ? entries + EthnicityCodes.furtherEntries : entries
  }

  /// What reads the values of a list.
  ///
  /// - Parameters:
  ///   - name: The list's name as people type it.
  ///   - scheme: The scheme of ethnicities, where one is declared.
  ///   - source: The source whose own synonyms hold too, or none.
  /// - Returns: The resolver, or nothing where there is no such list.
  public func resolver(
    of name: String, scheme: EthnicityScheme? = nil, source: String? = nil
  ) -> CodeResolver? {
    guard let list = ListName(typed: name) else { return nil }
    let lists = CodeLists(local: local, source: source)
    guard list == .ethnicity else {
      let codes = lists.list(list)
      return CodeResolver(codes.entries) { codes.resolve($0) }
    }
    let reader = EthnicityReader(scheme: scheme, synonyms: lists.synonyms(of: .ethnicity))
    return CodeResolver(Ethnicity.entries) { reader.resolve($0) }
  }
}
