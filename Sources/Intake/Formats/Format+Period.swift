extension Format {
  /// The format as a return of a period is read.
  ///
  /// Everything that any period has is read, as returns mix them; what the period does not know is
  /// marked, so that it can be reported. A year that is not described is read as the nearest.
  ///
  /// - Parameter period: The period, or none where nobody says it.
  /// - Returns: The format; itself where it has no yearly differences or no period is said.
  public func edition(of period: ReturnPeriod?) -> Format {
    guard let period, let years, !changes.isEmpty else { return self }
    let year = years.nearest(to: period.year)
    let own = EditionUnion(
      editions.filter { edition in
        edition.period.year == year
          && (period.term == nil || edition.period.term == nil
            || edition.period.term == period.term)
      }, dates: dates
    ).tables
    var format = self
    format.tables = tables.map { table in
      table.read(as: own.first { $0.id == table.id }, dates: dates)
    }
    return format
  }

  /// All periods that the changes tell apart.
  static func periods(of years: DescribedYears, changes: [FormatChange]) -> [ReturnPeriod] {
    let namesTerms = changes.contains(where: \.namesTerms)
    let terms: [SchoolTerm?] = namesTerms ? SchoolTerm.allCases : [nil]
    return (years.from...years.to).flatMap { year in
      terms.map { ReturnPeriod(year: year, term: $0) }
    }
  }
}

extension TableFormat {
  /// The table, read as an edition has it, with what only other editions know marked.
  fileprivate func read(as own: TableFormat?, dates: [DateOrder]) -> TableFormat {
    var table = self
    let known = Dictionary(
      uniqueKeysWithValues: (own?.columns ?? []).map { ($0.identity, $0) })
    for place in columns.indices {
      table.columns[place].mark(by: known[columns[place].identity], isTableKnown: own != nil)
    }
    return table
  }
}

extension ColumnFormat {
  fileprivate mutating func mark(by own: ColumnFormat?, isTableKnown: Bool) {
    guard let own else {
      namesOfOtherYears = [name] + also
      isOfOtherYear = true
      isRequired = isRequired && !isTableKnown
      return
    }
    let names = [own.name] + own.also
    namesOfOtherYears = ([name] + also).filter { !names.contains($0) }
    codesOfOtherYears = codes.filter { !own.codes.contains($0) }
    dates = own.dates
    scheme = own.scheme
    isRequired = own.isRequired
    values.merge(own.values) { $1 }
  }
}
