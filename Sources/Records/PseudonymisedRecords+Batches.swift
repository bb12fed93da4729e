import Vocabulary

extension PseudonymisedRecords {
  /// Adds the rows of the next batch of one delivery; sources and files are those of the batch.
  ///
  /// - Parameter batch: Rows whose sources and files start with those of the rows before.
  /// - Complexity: O(n) in the batch's rows.
  public mutating func append(batch: PseudonymisedRecords) {
    precondition(
      batch.sources.starts(with: sources) && batch.files.starts(with: files),
      "a batch of another delivery")
    sources = batch.sources
    files = batch.files
    appendRows(of: batch)
  }

  /// Takes all rows out; sources and files stay.
  public mutating func removeRows() {
    self = PseudonymisedRecords(sources: sources, files: files)
  }

  /// Takes rows out; the others keep their order.
  ///
  /// - Parameter rows: Positions of the rows, ascending.
  /// - Complexity: O(n) in all rows.
  public mutating func remove(_ rows: [Int]) {
    guard let first = rows.first else { return }
    source.remove(rows, from: first)
    file.remove(rows, from: first)
    line.remove(rows, from: first)
    kind.remove(rows, from: first)
    for index in tokenColumns.indices { tokenColumns[index].remove(rows, from: first) }
    for index in dayColumns.indices { dayColumns[index].remove(rows, from: first) }
    for index in codeColumns.indices { codeColumns[index].remove(rows, from: first) }
    for index in setColumns.indices { setColumns[index].remove(rows, from: first) }
  }

  /// Adds the columns of a batch whose sources and files are ours.
  mutating func appendRows(of batch: PseudonymisedRecords) {
    let before = count
    source += batch.source
    file += batch.file
    line += batch.line
    kind += batch.kind
    for index in tokenColumns.indices {
      tokenColumns[index].append(batch.tokenColumns[index], missing: .missing, before, count)
    }
    for index in dayColumns.indices {
      dayColumns[index].append(batch.dayColumns[index], missing: Day.missingNumber, before, count)
    }
    for index in codeColumns.indices {
      codeColumns[index].append(
        batch.codeColumns[index], missing: CodeColumn.missing, before, count)
    }
    for index in setColumns.indices {
      setColumns[index].append(batch.setColumns[index], missing: 0, before, count)
    }
  }
}

extension Array {
  /// Adds a batch's column; an empty one stands for missing values.
  fileprivate mutating func append(
    _ column: [Element], missing: Element, _ before: Int, _ after: Int
  ) {
    guard !isEmpty || !column.isEmpty else { return }
    if isEmpty, before > 0 { self = Array(repeating: missing, count: before) }
    if column.isEmpty {
      append(contentsOf: repeatElement(missing, count: after - before))
    } else {
      append(contentsOf: column)
    }
  }

  fileprivate mutating func remove(_ positions: [Int], from first: Int) {
    guard !isEmpty else { return }
    var kept = first
    var next = 0
    for index in first..<count {
      if next < positions.count, positions[next] == index {
        next += 1
      } else {
        self[kept] = self[index]
        kept += 1
      }
    }
    removeLast(count - kept)
  }
}
