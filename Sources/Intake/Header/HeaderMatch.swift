/// Which table a CSV header is of, and where its columns stand.
struct HeaderMatch {
  /// Position of the table in the format.
  let table: Int
  /// Position of each declared column among the file's cells, negative where it is absent.
  let positions: [Int]
  /// Columns of the file that say anew what another says, such as `dob` beside `date_of_birth`.
  let twins: [ColumnTwin]
  /// How many columns of the file the format does not declare.
  let unknownColumns: Int
  /// What is to be said about the header.
  let remarks: [HeaderRemark]

  /// Recognises a header.
  ///
  /// Case, spaces, punctuation and order do not matter.
  ///
  /// - Parameters:
  ///   - header: The file's header.
  ///   - format: The format.
  ///   - file: The file's name below the inbox, for errors.
  /// - Throws: `IntakeError` where no table fits, columns are missing or names are sent.
  init(_ header: [String], format: Format, file: String) throws(IntakeError) {
    let letters = header.map { Spelling.letters($0) }
    let choice = TableChoice(letters, format: format)
    guard let table = choice.table else {
      throw .wrongFormat(file: file, format: format.id, expected: choice.expected(header))
    }
    self.table = table
    let columns = format.tables[table].columns
    positions = columns.map { $0.position(in: letters) }
    twins = Self.twins(columns, positions, letters)
    let known = Set(columns.flatMap(\.spellings))
    let undeclared = header.indices.filter { !known.contains(letters[$0]) }
    let near = NearHeaders(
      columns, absent: positions.indices.filter { [positions] in positions[$0] < 0 },
      header: header, undeclared: undeclared.filter { !letters[$0].isEmpty })
    let missing = positions.indices.filter { [positions] in
      columns[$0].isRequired && positions[$0] < 0
    }
    guard missing.isEmpty else {
      throw .wrongFormat(
        file: file, format: format.id, expected: Self.lacking(missing, of: columns, near))
    }
    if let twice = columns.first(where: { column in
      letters.count { Spelling.letters(column.name) == $0 } > 1
    }) {
      throw .wrongFormat(
        file: file, format: format.id,
        expected: "the column '\(twice.name)' stands in it twice, send it once")
    }
    let personal = PersonalHeaders(header, undeclared: undeclared, near, columns: columns)
    let refused = personal.found + Self.refused(columns, positions)
    guard refused.isEmpty else {
      throw .namesSent(
        file: file, kinds: Set(refused.map(\.kind)).sorted(),
        columns: Set(refused.map(\.place)).sorted())
    }
    unknownColumns = undeclared.count
    remarks = Self.remarks(undeclared, near, columns, positions, letters)
  }

  private static func twins(
    _ columns: [ColumnFormat], _ positions: [Int], _ letters: [String]
  ) -> [ColumnTwin] {
    columns.indices.flatMap { column in
      let spellings = columns[column].spellings
      return letters.indices.filter { place in
        positions[column] >= 0 && spellings.contains(letters[place]) && !positions.contains(place)
      }.map { ColumnTwin(column: column, position: $0) }
    }
  }

  /// Columns that a format names in order to refuse them.
  private static func refused(
    _ columns: [ColumnFormat], _ positions: [Int]
  ) -> [(kind: String, place: Int)] {
    zip(columns, positions).filter { $0.use == .refuse && $1 >= 0 }.map { column, place in
      (PersonalColumn.kind(of: column.name) ?? column.name, place)
    }
  }

  private static func remarks(
    _ undeclared: [Int], _ near: NearHeaders, _ columns: [ColumnFormat], _ positions: [Int],
    _ letters: [String]
  ) -> [HeaderRemark] {
    var remarks: [HeaderRemark] = []
    if !undeclared.isEmpty {
      remarks.append(
        HeaderRemark(rule: .unknownColumns, column: "", place: ColumnPlace.words(undeclared)))
    }
    let isAllOfOtherYear = columns.allSatisfy(\.isOfOtherYear)
    if isAllOfOtherYear {
      remarks.append(
        HeaderRemark(rule: .columnOfOtherYear, column: "", place: "all columns of the file"))
    }
    for (column, position) in zip(columns, positions) where position >= 0 && !isAllOfOtherYear {
      if case .drop = column.use { continue }
      let others = column.namesOfOtherYears.map { Spelling.letters($0) }
      guard others.contains(letters[position]) else { continue }
      remarks.append(
        HeaderRemark(
          rule: .columnOfOtherYear, column: column.name, place: ColumnPlace.words(position)))
    }
    return remarks
      + near.pairs.map { pair in
        HeaderRemark(
          rule: .columnRenamed, column: columns[pair.column].name,
          place: "\(ColumnPlace.words(pair.header)), looks like '\(columns[pair.column].name)'")
      }
  }

  private static func lacking(
    _ missing: [Int], of columns: [ColumnFormat], _ near: NearHeaders
  ) -> String {
    let names = missing.map { "'\(columns[$0].name)'" }.joined(separator: ", ")
    let advice = near.pairs.filter { missing.contains($0.column) }.map { pair in
      "; \(ColumnPlace.words(pair.header)), looks like '\(columns[pair.column].name)'"
    }
    return "it lacks the columns \(names)" + advice.joined()
  }
}

extension ColumnFormat {
  /// The headers under which it comes, by letters and digits.
  var spellings: [String] {
    ([name] + also).map { Spelling.letters($0) }
  }

  /// Where it stands among headers, or a negative number.
  func position(in letters: [String]) -> Int {
    for spelling in spellings {
      if let position = letters.firstIndex(of: spelling) { return position }
    }
    return -1
  }
}
