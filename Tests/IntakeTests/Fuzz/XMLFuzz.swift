@testable import Intake

/// Damaged XML, read in blocks of any size, on one core and on two, and by the plain reference.
struct XMLFuzz {
  static let tables = [
    XMLTable(path: "Message/Children/Child", columns: ["Id/No", "Id/UPN", "Sex", "/Message/Year"]),
    XMLTable(
      path: "Message/Children/Child/CIN",
      columns: ["/Message/Children/Child/Id/No", "Date", "Factors/Factor"]),
  ]
  private static let seeds: [String] = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Message>
      <Year>2025</Year>
      <Children>
        <Child><Id><No>7</No><UPN>A1</UPN></Id>stray
          <CIN><Date>2025-01-02</Date><Factors><Factor>18a</Factor><Factor/></Factors></CIN>
          <CIN><Date>2025-03-04</Date><Factors/></CIN><Sex>1</Sex>
        </Child>
        <Child a="1>2" b='"'><Id><No> a&amp;b&#233;&#x142; </No></Id></Child>
      </Children>
    </Message>
    """,
    """
    <m:Message xmlns:m="urn:m"><!-- it's > --><m:Children><?pi <Child> ?><m:Child>
    <Id><No><![CDATA[<x> & "y"]]>z</No></Id><Other><Id><No>no</No></Id></Other></m:Child>
    <Child><Id><No>Zo\u{EB} \u{1F600}</No></Id></Child></m:Children></m:Message>
    """,
    "<Message><Children><Child/><Child><Id/></Child></Children><Year>1</Year></Message>",
    "<Message>\n<Children>\n<Child\n>\n<Sex>M</Sex>\n\n</Child>\n</Children>\n</Message>\n",
  ]
  private static let pieces: [[UInt8]] =
    [
      "<", ">", "/", "&", ";", "\"", "'", "=", "]]>", "<![CDATA[", "<!--", "-->", "<?x", "?>", "\n",
      " ", "</Child>", "<Child>", "<CIN>", "</CIN>", "<Id>", "</Id>", "<No>1</No>", "&#65;", "&no;",
      "&lt;", "a='1'", "<Sex/>", "<!DOCTYPE a>", "text", "Child", "\t", "\r\n", "xmlns:p='u'", "p:",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0x1B], [0xEF, 0xBF, 0xBF]]

  private let file = FuzzFile()

  /// Reads one input every way; throws where two ways differ or a row goes unseen.
  func run(_ number: UInt64) throws -> FuzzTally {
    var mutator = Mutator(seed: number, pieces: Self.pieces)
    let whole = mutator.mutate(Array(mutator.numbers.pick(Self.seeds).utf8), atMost: 4)
    // White space in front moves the document across the parser's own blocks of 4,000 bytes.
    let moved = mutator.below(16) == 0
    let text = moved ? [UInt8](repeating: 10, count: 3_600 + mutator.below(400)) + whole : whole
    let raw = encoded(text, &mutator)
    return try check(
      raw, isPlain: raw == text, chunk: 7 + mutator.below(60), ahead: 1 + mutator.below(200), number
    )
  }

  /// Reads bytes every way; throws where two ways differ or a row goes unseen.
  ///
  /// Only of what `isPlain` does the reference know whether it is well formed.
  func check(
    _ raw: [UInt8], isPlain: Bool, chunk: Int, ahead: Int, _ number: UInt64
  ) throws -> FuzzTally {
    file.write(raw)
    let found = try seen(in: file.path, XMLReader(tables: Self.tables)).seen
    // A byte at a time is a call of the system at a time.
    let chunk = raw.count < 400 ? 1 : chunk
    try compare(
      found, with: XMLReader(tables: Self.tables, chunk: chunk), number, "in blocks of \(chunk)")
    if number % 16 == 0 {
      let ahead = XMLReader(tables: Self.tables, chunk: ahead, aheadFrom: 0)
      try compare(found, with: ahead, number, "parsed ahead")
    }
    let ends = found.indices.filter { found[$0].problem?.endsFile == true }
    guard ends.isEmpty || ends == [found.count - 1] else {
      throw FuzzFault(harness: "xml", number: number, broken: "goes on behind the end")
    }
    let isCompared = try isPlain && judge(found, raw, hasEnd: !ends.isEmpty, number)
    let problems = found.count { $0.problem != nil }
    return FuzzTally(
      inputs: 1, rows: found.count - problems, problems: problems, compared: isCompared ? 1 : 0)
  }

  private func compare(
    _ found: [Seen], with reader: XMLReader, _ number: UInt64, _ how: String
  ) throws {
    guard try seen(in: file.path, reader).seen == found else {
      throw FuzzFault(harness: "xml", number: number, broken: "differs \(how)")
    }
  }

  private func encoded(_ text: [UInt8], _ mutator: inout Mutator) -> [UInt8] {
    guard mutator.below(8) == 0 else { return text }
    let units = String(decoding: text, as: UTF8.self).utf16
    return [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  private func judge(
    _ found: [Seen], _ text: [UInt8], hasEnd: Bool, _ number: UInt64
  ) throws -> Bool {
    var plain = PlainXML(text)
    let root: PlainXML.Element
    do throws(PlainXML.Stop) {
      root = try plain.root()
    } catch {
      guard error == .unsure || hasEnd else {
        throw FuzzFault(harness: "xml", number: number, broken: "takes what is not well formed")
      }
      return error == .malformed
    }
    guard !hasEnd else {
      throw FuzzFault(harness: "xml", number: number, broken: "refuses what is well formed")
    }
    guard found == PlainRows.of(root, Self.tables) else {
      throw FuzzFault(harness: "xml", number: number, broken: "other rows than the reference")
    }
    return true
  }
}
