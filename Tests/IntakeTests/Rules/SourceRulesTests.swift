import Testing

@testable import Intake

/// Which rules about several rows look at which formats, as docs/formats.md says.
struct SourceRulesTests {
  @Test(arguments: [
    ("annex-a", ["V091", "V131"]), ("cin-census", ["V090", "V091", "V092", "V093", "V131"]),
    ("ctf", ["V090", "V091"]), ("hsb-referral-log", ["V091", "V092"]),
    ("police-occurrence", ["V091"]), ("police-occurrence-xml", ["V091"]),
    ("school-census-exclusions", ["V091"]), ("school-census-pupils", ["V090", "V091", "V092"]),
    ("school-census-sen-needs", ["V091"]), ("school-concern-log", ["V091", "V092"]),
    ("send-annex-a", ["V090", "V091", "V092"]), ("service-provider-return", ["V091", "V131"]),
    ("ssda903", ["V090", "V091", "V092", "V131"]),
    ("ssda903-xml", ["V090", "V091", "V092", "V131"]), ("youth-justice", ["V091"]),
  ])
  func `a rule looks at every format that has what it compares`(
    format: String, rules: [String]
  ) throws {
    let tables = try Bench.format(format).tables
    let concerned = RuleBook.sourceRules.filter { rule in tables.contains { rule.concerns($0) } }
    #expect(concerned.map { $0.rule.id }.sorted() == rules)
  }

  @Test func `tables of one row for each child are those whose key is the child`() throws {
    let tables = try [
      "annex-a", "cin-census", "ctf", "school-census-pupils", "send-annex-a", "ssda903",
      "ssda903-xml", "police-occurrence",
    ].flatMap { id in
      try Bench.format(id).tables.filter(\.hasOneRowPerChild).map { "\(id) \($0.id)" }
    }
    #expect(
      tables == [
        "cin-census child", "ctf pupils", "school-census-pupils pupils", "send-annex-a list_1",
        "send-annex-a list_2", "ssda903 header", "ssda903 oc2", "ssda903 uasc", "ssda903 oc3",
        "ssda903 ad1", "ssda903-xml header",
      ])
  }
}
