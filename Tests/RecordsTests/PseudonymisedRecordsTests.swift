import Records
import Testing
import Vocabulary

struct PseudonymisedRecordsTests {
  /// A row whose every field holds a value of its own.
  private func fullRow(line: Int32) -> PseudonymisedRow {
    var row = PseudonymisedRow()
    (row.source, row.file, row.line, row.kind) = (0, 0, line, .policeOccurrence)
    for field in TokenField.allCases { row[field] = token(field, line) }
    for field in DayField.allCases { row[field] = Day(number: line * 100 + Int32(field.rawValue)) }
    for field in CodeField.allCases { row[field] = line + Int32(field.rawValue) }
    for field in SetField.allCases { row[field] = UInt64(line) << 8 | UInt64(field.rawValue) }
    return row
  }

  private func token(_ field: TokenField, _ line: Int32) -> Token {
    Token(high: UInt64(field.rawValue) + 1, low: UInt64(line))
  }

  private func batch(_ lines: [Int32?], source: String) -> PseudonymisedRecords {
    var records = PseudonymisedRecords()
    _ = records.add(source: .init(id: source, agency: .police, system: "system of \(source)"))
    _ = records.add(file: "\(source).csv")
    for line in lines { records.append(line.map { fullRow(line: $0) } ?? PseudonymisedRow()) }
    return records
  }

  private func expectFull(_ records: PseudonymisedRecords, _ row: Int, line: Int32) {
    #expect(records.line[row] == line)
    for field in TokenField.allCases { #expect(records[field, row] == token(field, line)) }
    for field in DayField.allCases {
      #expect(records[field, row]?.number == line * 100 + Int32(field.rawValue))
    }
    for field in CodeField.allCases { #expect(records[field, row] == line + Int32(field.rawValue)) }
    for field in SetField.allCases {
      #expect(records[field, row] == UInt64(line) << 8 | UInt64(field.rawValue))
    }
  }

  private func expectEmpty(_ records: PseudonymisedRecords, _ row: Int) {
    for field in TokenField.allCases { #expect(records[field, row] == .missing) }
    for field in DayField.allCases { #expect(records[field, row] == nil) }
    for field in CodeField.allCases { #expect(records[field, row] == CodeColumn.missing) }
    for field in SetField.allCases { #expect(records[field, row] == 0) }
  }

  @Test func `what is appended can be read, field by field`() {
    let records = batch([3, 4], source: "a")
    #expect(records.count == 2)
    expectFull(records, 0, line: 3)
    expectFull(records, 1, line: 4)
    #expect(records.kind == [.policeOccurrence, .policeOccurrence])
    #expect(records.agency(ofRow: 1) == .police)
  }

  @Test func `a column begins where its first value comes and rows before it are empty`() {
    let records = batch([nil, 7, nil], source: "a")
    expectEmpty(records, 0)
    expectFull(records, 1, line: 7)
    expectEmpty(records, 2)
  }

  @Test func `a row copied out and in again is the same`() {
    let records = batch([nil, 7], source: "a")
    var copy = batch([], source: "a")
    var row = fullRow(line: 99)
    for index in 0..<records.count {
      records.read(index, into: &row)
      copy.append(row)
    }
    expectEmpty(copy, 0)
    expectFull(copy, 1, line: 7)
  }

  @Test func `batches are joined with their own sources and files`() {
    var records = batch([nil, 1], source: "a")
    records.append(contentsOf: batch([2, nil], source: "b"))
    #expect(records.count == 4)
    #expect(records.sources.map(\.id) == ["a", "b"])
    #expect(records.files == ["a.csv", "b.csv"])
    #expect(records.source == [0, 0, 1, 1])
    #expect(records.file == [0, 0, 1, 1])
    expectEmpty(records, 0)
    expectFull(records, 1, line: 1)
    expectFull(records, 2, line: 2)
    expectEmpty(records, 3)
  }

  @Test func `a cleared row keeps its place and loses its fields`() {
    var row = fullRow(line: 5)
    row.clear()
    #expect(row.line == 5)
    #expect(row.kind == .policeOccurrence)
    var records = batch([], source: "a")
    records.append(row)
    expectEmpty(records, 0)
  }

  @Test func `an unrecognised code is kept apart from none`() {
    var row = PseudonymisedRow()
    row[.sex] = CodeColumn.unrecognised
    var records = batch([nil], source: "a")
    records.append(row)
    #expect(records[.sex, 0] == CodeColumn.missing)
    #expect(records[.sex, 1] == CodeColumn.unrecognised)
  }
}
