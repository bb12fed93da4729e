import Records
import Testing

@testable import Intake

/// Tokens that are only compared, against those that are kept.
struct PassingTokenTests {
  private static let format = """
    id: small
    title: Small
    version: "1"
    layout: csv
    tables:
      - id: rows
        record: person
        key: [row]
        columns:
          - {name: row, use: part}
          - {name: child, field: child}
          - {name: upn, field: upn}
          - {name: birth, field: birth}
          - {name: sex, field: sex}
    """

  // Numbers with right letters; the last is a temporary one.
  private static let rows = """
    row,child,upn,birth,sex
    1,C1,W201432119001,2012-01-31,M
    2,C1,,2012-01-30,M
    3,C2,W201432119001,2013-02-28,F
    4,c2,,2013-02-28,M
    5,C3,,2013-02-28,M
    5,C3,,2013-02-28,M
    6,a reference longer than any that has been seen so far,,2012-01-31,M
    7,A reference longer than any that has been seen so far,,2012-01-30,M
    8,n/a,,2012-01-30,M

    """

  private func outcome(of path: String, isCheck: Bool) throws -> AdmissionOutcome {
    try AdmissionOutcome(of: [path], format: Self.format, isCheck: isCheck)
  }

  @Test func `find what kept tokens find`() throws {
    let bench = try Bench()
    let path = try bench.write(Self.rows, to: "a.csv")
    let kept = try outcome(of: path, isCheck: false)
    let passing = try outcome(of: path, isCheck: true)
    let found = passing.findings.filter { $0.rule > "V05" }.map { "\($0.line) \($0.rule)" }
    #expect(found == ["3 V091", "4 V092", "5 V091", "6 V060", "9 V091", "10 V050"])
    #expect(passing.findings == kept.findings)
    #expect(passing.totals == kept.totals)
    #expect(passing.counts == kept.counts)
    #expect(passing.superseded == kept.superseded)
    #expect(passing.setAside == kept.setAside)
  }

  @Test func `are not the same twice`() throws {
    let bench = try Bench()
    let path = try bench.write(Self.rows, to: "a.csv")
    let first = try outcome(of: path, isCheck: true)
    let again = try outcome(of: path, isCheck: true)
    #expect(first.rows.count == again.rows.count)
    #expect(zip(first.rows, again.rows).allSatisfy { $0 != $1 })
  }

  @Test func `of two domains differ for the same bytes`() {
    let secret = FactKey.Secret()
    let bytes = Array("C1".utf8)
    let keys = (0..<8).map { domain in
      bytes.withUnsafeBufferPointer { FactKey($0, secret: secret, domain: UInt64(domain)) }
    }
    #expect(Set(keys).count == 8)
  }
}
