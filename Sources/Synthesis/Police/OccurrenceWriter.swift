/// Writes the police's occurrences as XML: occurrences hold persons, and persons hold the values.
struct OccurrenceWriter {
  var clerk: Clerk
  private var markup = Markup()
  private var truth: [TruthLine] = []

  init(clerk: Clerk) {
    self.clerk = clerk
    markup.open("Occurrences")
  }

  mutating func open() {
    markup.open("Occurrence")
  }

  mutating func close() {
    markup.close("Occurrence")
  }

  mutating func add(_ values: [Cell], about child: Int) {
    var cells = values
    if clerk.happens(.impossibleDate) { set("date_recorded", to: "2024-02-30", in: &cells) }
    if clerk.happens(.missingRequired) {
      set(clerk.random.pick(["nominal_ref", "date_recorded", "role"]), to: "", in: &cells)
    }
    write(cells, about: child)
    if clerk.happens(.duplicateRow) { write(cells, about: child) }
    if clerk.happens(.unknownRecord) { writeUnknownRecord() }
  }

  mutating func finished(path: String) -> Sheet {
    markup.close("Occurrences")
    return Sheet(path: path, bytes: markup.finished(), truth: truth, ledger: clerk.ledger)
  }

  private func set(_ name: String, to text: String, in cells: inout [Cell]) {
    guard let place = cells.firstIndex(where: { $0.column == name }) else { return }
    cells[place].value = text
  }

  private mutating func write(_ cells: [Cell], about child: Int) {
    markup.open("Person")
    truth.append(TruthLine(line: markup.line, child: child))
    for cell in cells { markup.leaf(cell.column, cell.value) }
    markup.close("Person")
  }

  private mutating func writeUnknownRecord() {
    markup.open("Vehicle")
    markup.leaf("colour", clerk.random.pick(["blue", "grey", "white"]))
    markup.close("Vehicle")
  }
}
