import Records
import Vocabulary

/// What the readers of a source's columns are made with.
struct ReadingContext {
  /// The source.
  let source: SourceSettings
  /// What all sources share.
  let settings: IntakeSettings
  /// The states after the partnership's key.
  let states: KeyedStates
  /// Whether tokens are only compared and never kept.
  let isPassing: Bool
  /// The secret of the admission's facts.
  let secret = FactKey.Secret()
  private let lists: CodeLists
  /// The names of columns by number.
  let names = ColumnNames()

  /// Collects values that no list knows, where somebody asked for them.
  let unknown: UnknownSpellings?

  /// Creates a context.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - settings: What all sources share.
  ///   - key: The partnership's key.
  ///   - unknown: Collects values that no list knows, or none.
  init(
    source: SourceSettings, settings: IntakeSettings, key: PseudonymKey,
    unknown: UnknownSpellings? = nil
  ) {
    self.unknown = unknown
    unknown?.source = source.id
    self.source = source
    self.settings = settings
    states = key.states
    isPassing = key.isPassing
    lists = CodeLists(local: settings.lists, source: source.id)
  }

  /// Makers of tokens, one for each field of identifiers, in the domain of the source's system or
  /// of the partnership.
  var makers: [Pseudonymiser] {
    TokenField.allCases.map { field in
      Pseudonymiser(
        states: states,
        domain: TokenDomain(field, system: source.system, partnership: settings.partnership))
    }
  }

  /// The reader of a column.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - table: Its table, for errors.
  ///   - form: The place of its canonical form, where it has one.
  /// - Returns: The reader.
  /// - Throws: `IntakeError.settings` where one of its values is in no list.
  func reader(
    of column: ColumnFormat, in table: TableFormat, form: Int?
  ) throws(IntakeError) -> ColumnReader {
    if column.use == .part { return form.map { .part(form: $0) } ?? .none }
    guard case .field(let target) = column.use else { return .none }
    switch target {
    case .token(let field):
      return .token(TokenCells(field: field, place: form ?? 0, form: column.form))
    case .day(let field):
      return .day(
        DayCells(
          field: field, orders: column.dates ?? source.format.dates, isNested: column.isNested))
    case .check(let field):
      return .kept(CheckCells(field: field, orders: column.dates ?? source.format.dates))
    case .code(.ethnicity):
      return .kept(
        EthnicityCells(
          scheme: column.scheme, values: column.values, synonyms: lists.synonyms(of: .ethnicity)))
    case .code(let field):
      guard settings.knowsLists || !field.isListedLocally else { return .none }
      var list = try extended(lists.list(of: field), by: column, table)
      list.add(persons: column.persons)
      return .kept(CodeCells(field: field, list: list))
    case .set(let field):
      return .kept(
        SetCells(field: field, list: try extended(lists.list(of: field), by: column, table)))
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
