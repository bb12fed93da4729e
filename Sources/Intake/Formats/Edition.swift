/// The tables of a return as they stood in one period.
struct Edition: Sendable, Hashable {
  /// A change that names what the edition before it does not have.
  struct Contradiction: Error, CustomStringConvertible {
    let description: String
  }

  /// The period.
  let period: ReturnPeriod
  /// The tables.
  private(set) var tables: [TableFormat]

  /// Applies all changes that hold in a period, in their order.
  ///
  /// - Parameters:
  ///   - period: The period.
  ///   - base: The tables of the first year described.
  ///   - changes: All changes, the earlier first.
  /// - Throws: `Contradiction` where a change names what is not there.
  init(
    of period: ReturnPeriod, base: [TableFormat], changes: [FormatChange]
  ) throws(Contradiction) {
    self.period = period
    tables = base
    for change in changes where change.holds(in: period) {
      if let table = change.addTable { tables.append(table) }
      for id in change.tables {
        guard let place = tables.firstIndex(where: { $0.id == id }) else {
          throw Contradiction(
            description: "'\(change.why)' names table '\(id)', which is not there")
        }
        try tables[place].apply(change)
      }
    }
  }
}

extension TableFormat {
  /// Makes one year's changes: new names first, by which all else calls the columns.
  fileprivate mutating func apply(_ change: FormatChange) throws(Edition.Contradiction) {
    for (old, new) in change.rename.sorted(by: { $0.key < $1.key }) {
      let place = try place(of: old, in: change)
      columns[place].rename(to: new)
      rename(old, to: new)
    }
    for name in change.remove { columns.remove(at: try place(of: name, in: change)) }
    for column in change.add {
      guard !columns.contains(where: { $0.origin == column.name }) else {
        throw contradiction("adds column '\(column.name)', which is there or was renamed", change)
      }
      columns.append(column)
    }
    for difference in change.modify {
      difference.apply(to: &columns[try place(of: difference.column, in: change)])
    }
    for difference in change.codes {
      let place = try place(of: difference.column, in: change)
      for code in difference.remove where !columns[place].codes.contains(code) {
        throw contradiction("removes code '\(code)', which '\(difference.column)' lacks", change)
      }
      columns[place].codes.removeAll { difference.remove.contains($0) }
      columns[place].codes += difference.add
    }
    for name in namedColumns where column(named: name) == nil {
      throw contradiction("leaves column '\(name)' named but not declared", change)
    }
  }

  private func place(
    of name: String, in change: FormatChange
  ) throws(Edition.Contradiction) -> Int {
    guard let place = columns.firstIndex(where: { $0.name == name }) else {
      throw contradiction("names column '\(name)', which is not there", change)
    }
    return place
  }

  private func contradiction(_ problem: String, _ change: FormatChange) -> Edition.Contradiction {
    Edition.Contradiction(description: "table '\(id)': '\(change.why)' \(problem)")
  }
}

extension ColumnFormat {
  /// Gives a new name; an element's path ends in it.
  fileprivate mutating func rename(to new: String) {
    name = new
    guard !path.isEmpty else { return }
    path = (path.split(separator: "/").dropLast().map(String.init) + [new]).joined(separator: "/")
  }
}
