import Testing

@testable import Pages

struct TableTests {
  static let table = Table(
    id: "B1", caption: "Children & ages",
    columns: [TableColumn("Age"), .number("Children"), .number("Share", unit: "%")],
    rows: [
      TableRow("0 to 9", [.symbol(.confidential), .symbol(.confidential)]),
      TableRow("10 to 12", [.number(1_310, symbols: [.revised, .estimated]), "25.1"]),
      TableRow("All", ["1,400", "100.0"], isTotal: true),
    ],
    notes: ["Rounded to 5."], download: Download(address: "b1.csv", facts: "CSV, 2 KB"))

  @Test func `a table is written with scopes, units, symbols and its key`() {
    #expect(
      Self.table.html().markup == """
        <div class="table" id="b1">
        <div class="scroll" role="region" aria-labelledby="b1-caption" tabindex="0">
        <table>
        <caption id="b1-caption">Children &amp; ages</caption>
        <thead>
        <tr><th scope="col">Age</th><th scope="col" class="number">Children</th>\
        <th scope="col" class="number">Share (%)</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">0 to 9</th><td class="number">[c]</td><td class="number">[c]</td></tr>
        <tr><th scope="row">10 to 12</th><td class="number">1,310 [r][e]</td>\
        <td class="number">25.1</td></tr>
        <tr class="total"><th scope="row">All</th><td class="number">1,400</td>\
        <td class="number">100.0</td></tr>
        </tbody>
        </table>
        </div>
        <p class="key">Symbols: [c] confidential, withheld; [e] estimated; [r] revised</p>
        <p class="table-note">Rounded to 5.</p>
        <p class="download"><a href="b1.csv" download>Download this table (CSV, 2 KB)\
        <span class="hidden">: Children &amp; ages</span></a></p>
        </div>

        """)
  }

  @Test func `only symbols that are used are explained`() {
    #expect(Self.table.symbols.map(\.shorthand) == ["c", "e", "r"])
    let plain = Table(
      id: "t", caption: "t", columns: [TableColumn("a")], rows: [TableRow("b", [])])
    #expect(!plain.html().markup.contains("Symbols"))
  }

  @Test func `a row with too few cells stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table(
        id: "t", caption: "t", columns: [TableColumn("a"), TableColumn("b")],
        rows: [TableRow("c", [])])
    }
  }
}
