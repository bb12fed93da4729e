import Records

/// Guesses the field of a column from its name and from what its cells look like.
struct FieldGuess {
  /// How a name may be near a known one: the same words, nearly the same letters, or among others.
  private enum Nearness: Int {
    case among
    case spelt
    case same
  }

  private let names: [(field: FieldTarget, words: HeaderWords)]
  private let kind: RecordKind
  /// Names that mean something of their own in this kind of record, as letters.
  private let own: Set<String>
  private let lists = CodeLists(local: LocalLists())

  /// Prepares the names of a kind of record; its own meanings come first.
  init(kind: RecordKind) {
    self.kind = kind
    let own = FieldNames.byKind[kind] ?? [:]
    self.own = Set(own.values.flatMap { $0 }.map { HeaderWords($0).letters })
    let taken = Set(own.values.flatMap { $0 }.map { HeaderWords($0).bare })
    let always = FieldNames.always.map { field, names in
      (field, names.filter { !taken.contains(HeaderWords($0).bare) })
    }
    names = (own.map { ($0.key, $0.value) } + always).sorted { $0.0 < $1.0 }
      .flatMap { field, names -> [(FieldTarget, HeaderWords)] in
        guard let target = FieldTarget(name: field) else { return [] }
        return names.map { (target, HeaderWords($0)) }
      }
  }

  /// What a draft makes of a column.
  func use(of column: SampleColumn) -> DraftUse {
    let words = HeaderWords(FieldNames.spelledOut(column.name))
    if words.bare == ["ethnicity", "scheme"] { return .scheme }
    let found = named(words)
    if !own.contains(words.letters),
      FieldNames.scopes.contains(where: { HeaderWords($0).letters == words.letters })
    {
      return .scope
    }
    if let kind = PersonalColumn.kind(of: column.name), found?.isDeclarable != true {
      return .drop("identifier", "its name looks like \(kind)")
    }
    if words.hasAny(FieldNames.freeText) { return .drop("free text", "free text is never read") }
    if found == nil, FieldNames.unused.contains(words.letters) {
      return .drop("not used by an indicator", "exports often have it, and no indicator uses it")
    }
    if found == nil, words.hasAny(["age", "ages"]) {
      return .drop("follows from the date of birth", "an age changes, a date of birth does not")
    }
    guard let found else { return byCells(column) }
    return judge(found, column, words)
  }

  private func judge(
    _ found: FieldTarget, _ column: SampleColumn, _ words: HeaderWords
  ) -> DraftUse {
    guard let share = share(of: column, as: found) else {
      return .field(found, "by its name; no cells to check it by")
    }
    let percent = Int((share * 100).rounded())
    if share >= 0.5 { return .field(found, "by its name; \(percent)% of the cells read as it") }
    if case .day = found, column.share({ $0.bytes(\.isSerialNumber) }) ?? 0 >= 0.5 {
      return .field(
        found,
        "by its name; its cells are a spreadsheet's numbers of days, which are never read: "
          + "give the column the format yyyy-mm-dd there and export again")
    }
    if isLocal(found) {
      return .field(found, "by its name; its values come from the pipeline's own lists")
    }
    if found == .code(.role) {
      return .field(
        found,
        "CHECK: by its name, but \(percent)% of the cells read as it: add 'values' with the "
          + "sender's own words, each with displayed, harmed, both or unknown")
    }
    if case .day = found {
      return .drop(
        Self.unsure,
        "CHECK: named like '\(found.name)', but \(percent)% of the cells read as a date: export it "
          + "as yyyy-mm-dd, or choose the field and its 'dates'")
    }
    return .drop(
      Self.unsure, "named like '\(found.name)', but \(percent)% of the cells read as it")
  }

  /// A number with a check, or the codes of the censuses, tells a column by itself.
  private func byCells(_ column: SampleColumn) -> DraftUse {
    let telling: [(FieldTarget, Double)] = [
      (.token(.upn), 0.8), (.token(.nhsNumber), 0.8), (.set(.factors), 0.95),
      (.code(.ethnicity), 0.95), (.code(.sex), 0.95),
    ]
    for (field, least) in telling {
      let share =
        field == .code(.ethnicity)
        ? Self.departmentShare(of: column) : share(of: column, as: field) ?? 0
      guard share >= least,
        Set(column.cells).count > 1 || field == .token(.upn)
      else { continue }
      return .field(field, "by its cells alone, check it")
    }
    let orders = DateEvidence(column).orders
    guard orders.isEmpty else {
      return .drop(
        Self.unsure, "its cells are dates (\(orders.map(\.rawValue).joined(separator: " or ")))")
    }
    return .drop(Self.unsure, column.cells.isEmpty ? "it is empty" : "nothing speaks for a field")
  }

  /// What a column is dropped for when nobody has chosen yet.
  static let unsure = "\"not recognised: choose a field\""

  private func named(_ words: HeaderWords) -> FieldTarget? {
    let near = names.compactMap { field, name -> (FieldTarget, Nearness)? in
      nearness(words, name).map { (field, $0) }
    }
    return near.max { $0.1.rawValue < $1.1.rawValue }?.0
  }

  private func nearness(_ words: HeaderWords, _ name: HeaderWords) -> Nearness? {
    if words.bare == name.bare || words.letters == name.letters { return .same }
    let ownWords = words.bare.filter { !FieldNames.subjects.contains($0) }
    if !ownWords.isEmpty, ownWords == name.bare { return .spelt }
    let shorter = min(words.letters.count, name.letters.count)
    if shorter >= 6, NearestSpelling.distance(words.letters, name.letters) <= shorter / 6 {
      return .spelt
    }
    let isAmong = name.bare.count > 1 && Set(name.bare).isSubset(of: words.bare)
    return isAmong && words.bare.count <= name.bare.count + 2 ? .among : nil
  }

  private func isLocal(_ field: FieldTarget) -> Bool {
    [
      .code(.category), .code(.provider), .code(.tool), .code(.residenceArea),
      .code(.responsibleAuthority),
    ].contains(field)
  }

  private func share(of column: SampleColumn, as field: FieldTarget) -> Double? {
    switch field {
    case .day: return DateEvidence(column).share
    case .token(.upn), .token(.formerUpn):
      return column.share { text in
        text.bytes { UniquePupilNumber.canonical($0) != nil } || text.isNoNumber
      }
    case .token(.nhsNumber):
      return column.share { text in text.bytes { NHSNumber.canonical($0) != nil } }
    case .token, .check: return column.share { !$0.isEmpty }
    case .code(.ethnicity):
      let readers = ([nil] + EthnicityScheme.allCases).map { EthnicityReader(scheme: $0) }
      return column.share { text in readers.contains { Self.isRead($0.read(text)) } }
    case .code(let field):
      let list = list(of: field)
      return column.share { Self.isRead(list.read($0)) }
    case .set(let field):
      let list = lists.list(of: field)
      return column.share { text in
        text.split(whereSeparator: { "|;,".contains($0) }).allSatisfy {
          Self.isRead(list.read(String($0).trimmingSpaces))
        }
      }
    }
  }

  /// The share of a column's ethnicities that read as the department's codes or as words.
  static func departmentShare(of column: SampleColumn) -> Double {
    let reader = EthnicityReader(scheme: .dfe)
    return column.share { isRead(reader.read($0)) } ?? 0
  }

  /// Whether a route is sent as national outcome codes.
  static func areOutcomes(_ column: SampleColumn) -> Bool {
    column.share { DraftTable.outcomes[$0] != nil } ?? 0 >= 0.5
  }

  private func list(of field: CodeField) -> CodeList {
    var list = lists.list(of: field)
    if kind == .policeOccurrence, field == .role { list.add(DraftTable.policeRoles) }
    if kind == .policeOccurrence, field == .role { list.add(persons: ["witness"]) }
    if field == .route { list.add(DraftTable.outcomes) }
    return list
  }

  private static func isRead(_ reading: CodeReading) -> Bool {
    switch reading {
    case .code, .broad, .noValue, .personOnly, .otherYear: true
    case .sheetMark, .schemeMissing, .unrecognised: false
    }
  }
}

extension FieldTarget {
  /// The name in format files.
  var name: String {
    switch self {
    case .token(let field): field.name
    case .day(let field): field.name
    case .code(let field): field.name
    case .set(let field): field.name
    case .check(let field): field.name
    }
  }

  /// Whether a column of it may be declared although its header looks personal.
  fileprivate var isDeclarable: Bool {
    [.token(.upn), .token(.formerUpn), .token(.nhsNumber), .day(.birth)].contains(self)
  }
}

extension String {
  /// Hands the text over as a cell.
  func bytes<Value>(_ body: (Cell) -> Value) -> Value {
    Array(utf8).withUnsafeBufferPointer { body($0.trimmed) }
  }

  /// Whether it says why there is no pupil number.
  fileprivate var isNoNumber: Bool {
    count == 3 && uppercased().hasPrefix("UN") && last?.isNumber == true
  }

  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " })
  }
}
