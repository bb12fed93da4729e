import Records
import Testing

@testable import Intake

struct ElementWatchTests {
  private static let person = """
    <force>F</force><occurrence_ref>O1</occurrence_ref><nominal_ref>N1</nominal_ref>\
    <ethnicity_scheme>dfe</ethnicity_scheme><role>suspect</role><offence_code>8</offence_code>\
    <date_recorded>2024-05-01</date_recorded>
    """
  private static let strange = (0..<520).map { "<q\($0)/>" }.joined()

  private static func police(
    _ elements: String, attributes: String = "", before: String = ""
  ) throws -> Admission {
    let text = """
      <Occurrences>\(before)<Occurrence><Person\(attributes)>\(person)\(elements)</Person>\
      </Occurrence></Occurrences>
      """
    return try Bench().admit(["sent.xml": text], as: "police-occurrence-xml")
  }

  private static func problem(_ body: () throws -> Admission) -> String {
    do {
      _ = try body()
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("surname", "a surname"), ("Surname", "a surname"), ("SURNAME", "a surname"),
    ("Name", "a name"), ("NAME", "a name"), ("Forename", "a forename"), ("fore_name", "a forename"),
    ("Address", "an address"), ("PostCode", "a postcode"), ("post-code", "a postcode"),
    ("FullName", "a name"), ("first", "a name"), ("mother", "a name"), ("Officer", "a worker"),
  ])
  func `refuses names of persons however they are written`(element: String, kind: String) {
    let told = Self.problem { try Self.police("<\(element)>x</\(element)>") }
    #expect(told.contains("it is refused"))
    #expect(told.contains(kind) || PersonalColumn.isBearer(element))
  }

  @Test func `takes a declared element of persons under another spelling for renamed`() throws {
    let admission = try Self.police("<Date_Of_Birth>2012-02-03</Date_Of_Birth>")
    #expect(admission.breaches.contains("V123 date_of_birth"))
  }

  @Test func `takes the word for a person for a name only where it holds text`() throws {
    let note = "<Officer><rank>3</rank></Officer>"
    #expect(try Self.police(note).breaches == ["V124"])
    #expect(Self.problem { try Self.police("<Officer>x</Officer>") }.contains("a name"))
    #expect(Self.problem { try Self.police("<x><Officer>x</Officer></x>") }.contains("a name"))
  }

  @Test func `looks at every name, however many there are before it`() throws {
    for place in ["<Surname>x</Surname>", "<z><Surname>x</Surname></z>"] {
      let told = Self.problem { try Self.police(Self.strange + place) }
      #expect(told.contains("a surname (inside 'Occurrences"))
    }
    let nominal = "<Occurrence><Nominal>\(Self.person)</Nominal></Occurrence>"
    for before in [
      "<Force>\(nominal.replacing("Nominal>", with: "Person>"))</Force>", nominal,
      "<occurrence>\(nominal.replacing("Nominal>", with: "Person>"))</occurrence>",
    ] {
      let admission = try Self.police("", before: Self.strange + before)
      #expect(admission.rows == [2, 1, 1, 0])
    }
  }

  @Test func `says that no more names are told apart`() throws {
    let admission = try Self.police(Self.strange)
    let notes = admission.findings.filter { $0.rule == "V124" }
    #expect(notes.count == 501)
    #expect(
      notes.contains {
        $0.message.contains(
          "(inside 'Occurrences', of more names than the 500 told apart, 20 times, first on line 1)"
        )
      })
  }

  @Test(arguments: [
    (" surname=\"x\"", "a surname"), (" ForeName='x'", "a forename"), (" name=\"x\"", "a name"),
    (" home_address=\"x\"", "an address"),
  ])
  func `refuses names of persons in attributes`(attributes: String, kind: String) {
    #expect(
      Self.problem { try Self.police("", attributes: attributes) }
        .contains("\(kind) (inside 'Occurrences/Occurrence/Person', line 1)"))
    #expect(Self.problem { try Self.police("<x><y\(attributes)/></x>") }.contains(kind))
  }

  @Test func `lets other attributes be`() throws {
    let attributes = """
       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="p" id="1" \
      date_of_birth="2012-02-03"
      """
    #expect(try Self.police("", attributes: attributes).breaches == [])
  }

  @Test func `refuses names of persons outside the element below which all are declared`() throws {
    let census = RuleBench.censusText(RuleBench.child("C1"))
    for sent in [
      "<Contact><Name>x</Name></Contact></Header>",
      "</Header><Pupils><Surname>x</Surname></Pupils>",
    ] {
      let text = census.replacing("</Header>", with: sent)
      let told = Self.problem { try Bench().admit(["sent.xml": text], as: "cin-census") }
      #expect(told.contains("name (inside 'Message"))
    }
    // The header that the schemas of the years publish.
    let header = """
      <Source><SourceLevel>L</SourceLevel><LEA>201</LEA><SoftwareCode>x</SoftwareCode><Release>1\
      </Release><SerialNo>1</SerialNo><DateTime>2025-05-01T12:00:00</DateTime></Source>\
      <Content><CBDSLevels><CBDSLevel>Child</CBDSLevel></CBDSLevels></Content></Header>
      """
    let text = census.replacing("</Header>", with: header)
    #expect(try Bench().admit(["sent.xml": text], as: "cin-census").breaches == [])
  }
}
