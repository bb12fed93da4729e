import Records

/// One column of a table made ready to read; a plain value.
struct ColumnStep {
  /// The column's number, for findings.
  let number: Int
  /// The column's place in the format.
  let index: Int
  /// Whether a row without a usable value is set aside.
  let isRequired: Bool
  /// Whether a row of certain kinds should have a value, but goes on without one.
  let isExpected: Bool
  /// Whether it is an element that the year of the return does not know.
  let isOfOtherYear: Bool
  /// Whether that was said of the file that is read.
  var isNoted = false
  /// Whether no value may stand in it.
  let isRefused: Bool
  /// The field that one value of the column fills, or nothing where it fills none or takes several.
  let target: FieldTarget?
  /// Whether another column of the table fills the same field.
  let isShared: Bool
  /// Whether a row of a document has one value for it and repeated elements contradict each other.
  let isSingle: Bool
  /// Reads its cells.
  let reader: ColumnReader
  /// Codes that other fields take when a cell holds a usable value.
  let sets: UnsafeMutableBufferPointer<CodeValue>

  /// Makes a column ready, or nothing where its cells are not looked at one by one.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - index: Its place in the format.
  ///   - table: Its table, for errors.
  ///   - form: The place of its canonical form, where it has one.
  ///   - context: What readers are made with.
  /// - Throws: `IntakeError.settings` where a code of the format is in no list.
  init?(
    _ column: ColumnFormat, at index: Int, in table: TableFormat, form: Int?,
    context: ReadingContext
  ) throws(IntakeError) {
    switch column.use {
    case .drop, .ethnicityScheme: return nil
    case .part where !column.isRequired && !table.joins(column): return nil
    case .part, .field, .refuse: break
    }
    number = context.names.number(of: column.name)
    self.index = index
    isRequired = column.isRequired
    isExpected = !column.isRequired && table.expects(column)
    isOfOtherYear = column.isOfOtherYear && !column.path.isEmpty && !column.path.hasPrefix("/")
    isRefused = column.use == .refuse
    target = column.singleTarget
    isShared = target != nil && table.columns.count { $0.use == column.use } > 1
    isSingle = table.isSingle(column, in: context.source.format)
    let sets = try context.values(column.sets)
    self.sets = .allocate(capacity: sets.count)
    _ = self.sets.initialize(from: sets)
    reader = try context.reader(of: column, in: table, form: form)
  }

  /// Gives back what the column holds; to be called once.
  func release() {
    sets.deallocate()
    reader.release()
  }
}

extension ColumnFormat {
  /// The field of which a row has one value; what several meetings mean is a rule of its own.
  fileprivate var singleTarget: FieldTarget? {
    guard case .field(let target) = use, target != .day(.meeting) else { return nil }
    switch target {
    case .token, .day, .code: return target
    case .set, .check: return nil
    }
  }
}

extension TableFormat {
  /// Whether a row of a document should have one element of the column, or several that agree.
  ///
  /// Below an element that is a row of its own there may be as many as there are such rows.
  func isSingle(_ column: ColumnFormat, in format: Format) -> Bool {
    guard format.layout == .xml, column.singleTarget != nil || column.use == .part else {
      return false
    }
    let own = path.split(separator: "/")
    let full =
      column.path.hasPrefix("/")
      ? column.path.split(separator: "/") : own + column.path.split(separator: "/")
    let shared = zip(own, full).prefix { $0 == $1 }.count
    return !format.tables.contains { table in
      let other = table.path.split(separator: "/")
      return other.count > shared && full.starts(with: other)
    }
  }

  /// Whether a row that sends nothing in a column is reported and goes on.
  fileprivate func expects(_ column: ColumnFormat) -> Bool {
    record == .person && column.use == .field(.code(.ethnicity))
  }

  /// Whether a token of the table is joined of the column and others.
  fileprivate func joins(_ column: ColumnFormat) -> Bool {
    tokens.contains { $0.columns.contains(column.name) }
  }
}
