import Records
import Vocabulary

/// What the readers of a source's columns are made with.
struct ReadingContext {
  /// The source.
  let source: SourceSettings
  private let settings: IntakeSettings
  private let key: PseudonymKey
  private let lists: CodeLists

  /// Creates a context.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - settings: What all sources share.
  ///   - key: The partnership's key.
  init(source: SourceSettings, settings: IntakeSettings, key: PseudonymKey) {
    self.source = source
    self.settings = settings
    self.key = key
    lists = CodeLists(local: settings.lists, source: source.id)
  }

  /// Makes tokens of an identifier.
  ///
  /// - Parameter field: The identifier.
  /// - Returns: The maker of tokens, in the domain of the source's system or of the partnership.
  func pseudonymiser(of field: TokenField) -> Pseudonymiser {
    Pseudonymiser(
      key: key,
      domain: TokenDomain(field, system: source.system, partnership: settings.partnership))
  }

  /// The reader of a column.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - table: Its table, for errors.
  /// - Returns: The reader, or nothing where the column fills no field.
  /// - Throws: `IntakeError.settings` where one of its values is in no list.
  func cells(
    of column: ColumnFormat, in table: TableFormat
  ) throws(IntakeError) -> (any ColumnCells)? {
    if column.use == .part { return PartCells() }
    guard case .field(let target) = column.use else { return nil }
    switch target {
    case .token(let field):
      return TokenCells(
        field: field, pseudonymiser: pseudonymiser(of: field), form: column.form)
    case .day(let field):
      return DayCells(
        field: field, orders: column.dates ?? source.format.dates, isNested: column.isNested)
    case .check(let field):
      return CheckCells(field: field, orders: column.dates ?? source.format.dates)
    case .code(.ethnicity):
      return EthnicityCells(
        scheme: column.scheme, values: column.values, synonyms: lists.synonyms(of: .ethnicity))
    case .code(let field):
      guard settings.knowsLists || !field.isListedLocally else { return nil }
      var list = try extended(lists.list(of: field), by: column, table)
      list.add(persons: column.persons)
      return CodeCells(field: field, list: list)
    case .set(let field):
      return SetCells(field: field, list: try extended(lists.list(of: field), by: column, table))
    }
  }

  /// The codes of a coded field's list, in order of positions.
  ///
  /// - Parameter field: The field.
  /// - Returns: The codes as the list writes them.
  func codes(of field: CodeField) -> [String] {
    lists.list(of: field).entries.map(\.code)
  }

  /// Codes that rows take, by the names of their fields.
  ///
  /// - Parameter values: Codes by field name.
  /// - Returns: Positions by field.
  /// - Throws: `IntakeError.settings` where a field or a code does not exist.
  func values(_ values: [String: String]) throws(IntakeError) -> [CodeValue] {
    var found: [CodeValue] = []
    for (name, code) in values.sorted(by: { $0.key < $1.key }) {
      guard let field = CodeField(name: name) else {
        throw .settings("format '\(source.format.id)' sets '\(name)', which is no coded field")
      }
      guard case .code(let position) = lists.list(of: field).read(code) else {
        throw .settings(
          "format '\(source.format.id)' sets '\(name)' to '\(code)'; add it to the list of '\(name)'"
        )
      }
      found.append(CodeValue(field: field, code: position))
    }
    return found
  }

  private func extended(
    _ list: CodeList, by column: ColumnFormat, _ table: TableFormat
  ) throws(IntakeError) -> CodeList {
    var list = list
    let unknown = list.add(column.values)
    list.add(codesOfOtherYears: column.codesOfOtherYears)
    guard unknown.isEmpty else {
      throw .settings(
        """
        format '\(source.format.id)', table '\(table.id)', column '\(column.name)': its list has \
        no '\(unknown[0])'
        """)
    }
    return list
  }
}

extension CodeField {
  /// Whether the partnership itself says which codes there are.
  fileprivate var isListedLocally: Bool {
    [.residenceArea, .responsibleAuthority, .category, .provider, .tool].contains(self)
  }
}
