import Foundation
import Records
import Testing
import Vocabulary

@testable import Intake

/// The reconstructed schemas of the census, by name of type and element.
private struct Schema {
  /// Codes by the name of their type.
  private(set) var codes: [String: [String]] = [:]
  /// Type by element.
  private(set) var types: [String: String] = [:]
  /// Elements that hold a value, below `Children`.
  private(set) var elements: Set<String> = []

  init(year: Int) throws {
    let shared = try #require(Place.shared)
    let nearest = [2017, 2020, 2021, 2022, 2023, 2024, 2025, 2026].last { $0 <= year } ?? 2017
    let text = try String(
      contentsOfFile: "\(shared)/data/cin_xsd/CIN_schema_\(nearest).xsd", encoding: .utf8)
    for match in text.matches(of: #/<xs:simpleType name="(\w+)">([\s\S]*?)<\/xs:simpleType>/#) {
      codes[String(match.1)] = match.2.matches(of: #/enumeration value="(\w+)"/#).map {
        String($0.1)
      }
    }
    let children = text[(try #require(text.range(of: "\"childidentifierstype\">"))).upperBound...]
    for match in children.matches(of: #/<xs:element name="(\w+)" type="([\w:]+)"/#)
    where match.2.hasPrefix("xs:") || codes[String(match.2)] != nil {
      elements.insert(String(match.1))
      types[String(match.1)] = String(match.2)
    }
  }
}

@Suite(.enabled(if: Place.shared != nil, "the shared data do not stand beside the repository"))
struct CINYearTests {
  /// The columns of the year by their last element, without those that the year does not know.
  private func columns(_ year: Int) throws -> [String: ColumnFormat] {
    let format = try Bench.format("cin-census").edition(of: ReturnPeriod(year: year))
    let known = format.tables.flatMap(\.columns)
      .filter { !$0.isOfOtherYear && !$0.path.hasPrefix("/Message/Header") }
    return Dictionary(known.map { ($0.path.split(separator: "/").last.map(String.init) ?? "", $0) })
    { first, _ in first }
  }

  @Test(arguments: 2017...2026)
  func `every element of the year's schema is read or dropped with a reason`(year: Int) throws {
    let elements = try Schema(year: year).elements
    #expect(elements.count >= 28)
    let known = Set(try columns(year).keys)
    #expect(elements.subtracting(known) == [])
    // The block of 2026 stands in the department's own validator and not in this schema.
    let ours = known.subtracting(elements)
    #expect(ours.count == (year == 2026 ? 10 : 0), "\(ours)")
  }

  @Test(arguments: 2017...2026)
  func `codes of the year are those of its schema`(year: Int) throws {
    let schema = try Schema(year: year)
    var checked = 0
    for (element, column) in try columns(year) where !column.codes.isEmpty {
      let known = column.codes.filter { !column.codesOfOtherYears.contains($0) }
      let type = try #require(schema.types[element])
      let listed = Set(try #require(schema.codes[type]))
      // The schema keeps 18A and 19A by its users' wish; the department's rules query them.
      let kept: Set<String> = element == "AssessmentFactors" && year >= 2025 ? ["18A", "19A"] : []
      #expect(Set(known) == listed.subtracting(kept), "\(element) \(year)")
      #expect(known.count == Set(known).count)
      checked += 1
    }
    #expect(checked == 8)
  }

  @Test(arguments: 2017...2026)
  func `every code of the lists that are read resolves`(year: Int) throws {
    let schema = try Schema(year: year)
    let lists = CodeLists(local: LocalLists())
    for (element, column) in try columns(year) {
      guard case .field(let target) = column.use, let type = schema.types[element] else { continue }
      for code in schema.codes[type] ?? [] {
        let reading: CodeReading
        switch target {
        case .code(.ethnicity): reading = EthnicityReader(scheme: .dfe).read(code)
        case .code(let field): reading = lists.list(of: field).read(code)
        case .set(let field): reading = lists.list(of: field).read(code)
        case .day, .token, .check: continue
        }
        guard case .code = reading else {
          Issue.record("\(element) does not read \(code)")
          continue
        }
      }
    }
  }
}

struct CINYearReadingTests {
  private func admit(year: String, sex: String, factor: String, plan: Bool = false, name: String)
    throws -> Admission
  {
    let plan =
      plan ? "<CINPlanDates><CINPlanStartDate>2019-06-01</CINPlanStartDate></CINPlanDates>" : ""
    return try Bench().admit(
      [
        name: """
        <Message><Header><CollectionDetails><Collection>CIN</Collection>\(year)</CollectionDetails>
        </Header><Children><Child><ChildIdentifiers><LAchildID>C1</LAchildID>\(sex)</ChildIdentifiers>
        <ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
        <CINdetails><CINreferralDate>2019-05-01</CINreferralDate>
        <Assessments><AssessmentActualStartDate>2019-05-02</AssessmentActualStartDate>
        <FactorsIdentifiedAtAssessment><AssessmentFactors>\(factor)</AssessmentFactors>
        </FactorsIdentifiedAtAssessment></Assessments>\(plan)<ReferralNFA>0</ReferralNFA></CINdetails>
        </Child></Children></Message>
        """
      ], as: "cin-census")
  }

  @Test(arguments: [
    ("2020", "<GenderCurrent>1</GenderCurrent>", "19A", []),
    ("2020", "<GenderCurrent>1</GenderCurrent>", "19B", ["V063 AssessmentFactors"]),
    ("2021", "<GenderCurrent>1</GenderCurrent>", "19b", []),
    ("2024", "<GenderCurrent>1</GenderCurrent>", "19A", []),
    ("2024", "<Sex>1</Sex>", "19C", ["V064 Sex"]),
    ("2025", "<Sex>M</Sex>", "19C", []),
    ("2025", "<Sex>1</Sex>", "19A - sexual abuse", ["V063 AssessmentFactors", "V063 Sex"]),
    ("2025", "<GenderCurrent>1</GenderCurrent>", "19C", ["V064 GenderCurrent"]),
    ("2016", "<GenderCurrent>1</GenderCurrent>", "19A", ["V065"]),
    ("2030", "<Sex>M</Sex>", "19C", ["V065"]),
    ("", "<Sex>1</Sex>", "19A", []),
  ])
  func `a code or element of another year is read and said`(
    year: String, sex: String, factor: String, expected: [String]
  ) throws {
    let admission = try admit(
      year: year.isEmpty ? "" : "<Year>\(year)</Year>", sex: sex, factor: factor, name: "cin.xml")
    #expect(Set(admission.formatBreaches) == Set(expected))
    #expect(admission.rows == [3, 3, 0, 0])
    let records = admission.records
    let child = try #require(records.kind.firstIndex(of: .person))
    #expect(records[CodeField.sex, child] == RecordedSex.male.rawValue)
    let assessment = try #require(records.kind.firstIndex(of: .assessment))
    #expect(records[SetField.factors, assessment] != 0)
  }

  @Test func `plans in a return from before they were returned are read and said once`() throws {
    let admission = try admit(
      year: "<Year>2021</Year>", sex: "<GenderCurrent>1</GenderCurrent>", factor: "19B", plan: true,
      name: "cin.xml")
    #expect(admission.formatBreaches == ["V064 CINPlanStartDate"])
    #expect(admission.records.kind.contains(.plan))
  }

  @Test(arguments: [
    ("cin_2019.xml", "", ["V063 AssessmentFactors"]),
    ("cin_2023.xml", "", []),
    ("cin_2023.xml", "<Year>2020</Year>", ["V063 AssessmentFactors", "V066"]),
  ])
  func `the year stands in the file, else in its name`(
    name: String, year: String, expected: [String]
  ) throws {
    let admission = try admit(
      year: year, sex: "<GenderCurrent>1</GenderCurrent>", factor: "19B", name: name)
    #expect(Set(admission.formatBreaches) == Set(expected))
  }
}
