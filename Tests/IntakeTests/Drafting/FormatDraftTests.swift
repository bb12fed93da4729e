import Foundation
import Records
import Testing
import Vocabulary
import Yams

@testable import Intake

struct FormatDraftTests {
  private func draft(_ text: String, name: String = "sent.csv") throws -> (Format, String) {
    let bench = try Bench()
    let draft = try FormatDraft(from: try bench.write(text, to: name), id: "ours", title: "Ours: 1")
    return (try YAMLDecoder().decode(Format.self, from: draft.yaml), draft.yaml)
  }

  private func uses(_ format: Format) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: format.tables[0].columns.map { column in
        switch column.use {
        case .field(let field): (column.name, field.name)
        case .part: (column.name, "part")
        case .drop(let reason): (column.name, reason)
        case .ethnicityScheme: (column.name, "scheme")
        case .refuse: (column.name, "refuse")
        }
      })
  }

  static let concerns = """
    Incident ID,Date,Pupil,UPN,DOB,Legal Sex,Year Group,Categories,Role,Notes,Key worker,Weather
    1,05/03/2024,Invented Person,H801200001001,14/02/2011,M,8,peer on peer,displayed,long text,A,wet
    2,25/03/2024,Other Invention,,15/02/2012,F,7,peer on peer,harmed,long text,B,dry
    3,26/03/2024,Third Invention,,16/02/2013,M,6,bullying,displayed,long text,B,wet
    """

  @Test func `drafts a school's safeguarding log`() throws {
    let (format, yaml) = try draft(Self.concerns)
    #expect(format.tables[0].record == .schoolConcern)
    #expect(format.dates == [.dayFirst])
    let unsure = "not recognised: choose a field"
    #expect(
      uses(format) == [
        "Incident ID": "incident", "Date": "concern", "Pupil": "identifier", "UPN": "upn",
        "DOB": "birth", "Legal Sex": "sex", "Year Group": "not used by an indicator",
        "Categories": "category",
        "Role": "role", "Notes": "free text", "Key worker": "identifier", "Weather": unsure,
      ])
    #expect(yaml.contains("title: \"Ours: 1\""))
  }

  @Test func `no cell of the file stands in the draft`() throws {
    let (_, yaml) = try draft(Self.concerns)
    let lines = Self.concerns.split(separator: "\n").dropFirst()
    for cell in lines.flatMap({ $0.split(separator: ",") }) where cell.count > 3 {
      guard cell != "displayed", cell != "harmed" else { continue }
      #expect(!yaml.contains(cell))
    }
  }

  @Test func `drafts a police extract in another delimiter, with what is unique within the force`()
    throws
  {
    let (format, _) = try draft(
      """
      Force;Crime Number;Nominal ID;Surname;Date of Birth;Gender;Involvement;HO Code;Committed Date;Date Recorded
      40;C1;N1;Invented;2011-02-14;Male;Suspect;019C;2024-03-01;2024-03-02
      40;C2;N2;Invented;2012-02-14;Female;Victim;019C;2024-03-01;2024-03-02
      40;C2;N3;Invented;2010-02-14;Male;Witness;019C;2024-03-01;2024-03-02
      """)
    #expect(format.delimiter == .semicolon)
    let table = format.tables[0]
    #expect(table.record == .policeOccurrence)
    #expect(table.tokens.map(\.columns) == [["Force", "Nominal ID"], ["Force", "Crime Number"]])
    #expect(table.key == ["Force", "Crime Number", "Nominal ID", "Involvement", "HO Code"])
    #expect(uses(format)["Surname"] == "identifier")
    #expect(uses(format)["HO Code"] == "offence")
    #expect(uses(format)["Committed Date"] == "occurred")
    #expect(table.column(named: "Involvement")?.persons == ["witness"])
    #expect(table.column(named: "Involvement")?.isRequired == true)
  }

  @Test func `drafts a youth-justice list`() throws {
    let (format, _) = try draft(
      """
      YJS,Person ID,DOB,Sex,Offence,Offence Date,Disposal date,Order start,AssetPlus date,AIM date
      Y,1,2010-01-01,M,19C,2024-01-05,2024-02-05,2024-02-06,2024-03-01,2024-04-01
      Y,2,2010-01-02,M,20B,2024-01-05,2024-02-05,2024-02-06,2024-03-01,2024-04-01
      Y,3,2010-01-03,F,17A,2024-01-05,2024-02-05,2024-02-06,2024-03-01,2024-04-01
      """)
    #expect(format.tables[0].record == .youthJustice)
    let uses = uses(format)
    #expect(uses["Person ID"] == "part" && uses["Offence"] == "offence" && uses["DOB"] == "birth")
    #expect(uses["Offence Date"] == "occurred" && uses["Disposal date"] == "decided")
    #expect(uses["AIM date"] == "assessment_started")
  }

  @Test func `a draft that names no child has no key and says so`() throws {
    let (format, yaml) = try draft(
      """
      Crime Ref,HO Code,Suspect Surname,Suspect DOB,Suspect Gender,Age,Date Recorded
      1/24,19C,Invented,45000,M,13,2024-01-02
      2/24,20A,Invented,45001,F,14,2024-01-03
      3/24,20A,Invented,45002,F,14,2024-01-03
      """)
    #expect(format.tables[0].key == [])
    #expect(yaml.contains("# MISSING: no column names the child"))
    #expect(yaml.contains("a spreadsheet's numbers of days"))
    let uses = uses(format)
    #expect(uses["Suspect DOB"] == "birth" && uses["Suspect Gender"] == "sex")
    #expect(uses["Suspect Surname"] == "identifier")
    #expect(uses["Age"] == "follows from the date of birth")
  }

  @Test func `guesses the element that repeats`() throws {
    let (format, _) = try draft(
      """
      <?xml version="1.0"?><Export><Made>2024-01-01</Made><Incidents>
      <Incident><Number>1</Number><Person><NominalRef>N1</NominalRef><DOB>2011-01-01</DOB>
      <Forename>Invented</Forename></Person></Incident>
      <Incident><Number>2</Number><Person><NominalRef>N2</NominalRef><DOB>2011-01-02</DOB>
      <Forename>Invented</Forename></Person></Incident></Incidents></Export>
      """, name: "sent.xml")
    #expect(format.layout == .xml)
    #expect(format.root == "Export/Incidents/Incident/Person")
    let paths = Dictionary(
      uniqueKeysWithValues: format.tables[0].columns.map { ($0.name, $0.path) })
    #expect(paths["NominalRef"] == "NominalRef")
    #expect(paths["Number"] == "/Export/Incidents/Incident/Number")
    #expect(uses(format)["Forename"] == "identifier")
  }

  @Test func `day and month that could stand for each other are said`() throws {
    let (format, yaml) = try draft(
      "Child ID,DOB,Referral date\n1,01/02/2011,03/04/2024\n2,02/03/2011,04/05/2024\n3,05/06/2012,06/07/2024\n"
    )
    #expect(format.dates == [.dayFirst])
    #expect(yaml.contains("# CHECK: in every cell day and month could stand for each other"))
    let (month, _) = try draft(
      "Child ID,DOB,Referral date\n1,01/22/2011,03/04/2024\n2,02/23/2011,04/25/2024\n3,05/26/2012,06/27/2024\n"
    )
    #expect(month.dates == [.monthFirst])
  }

  @Test(arguments: [
    "1,2024-01-01,x\n2,2024-01-02,y\n", "H801200001001,a\nb,c\n", "<a><b>1</b></a>",
  ])
  func `a file without names of columns is refused without a word of it`(text: String) throws {
    let bench = try Bench()
    let path = try bench.write(text, to: "sent")
    do throws(IntakeError) {
      _ = try FormatDraft(from: path, id: "x", title: "x")
      Issue.record("drafted")
    } catch {
      #expect(error.description.contains("expected names of columns in the first row"))
    }
  }

  private func key(of text: String) throws -> ([String], String) {
    let (format, yaml) = try draft(text)
    return (format.tables[0].key, yaml)
  }

  @Test func `says of a key of the child alone how many rows it would replace`() throws {
    let bench = try Bench()
    // Days that no order reads; child 1 has three incidents, child 2 two: 3 of 5 rows go.
    let text =
      "Child ID,Incident date,Category\n"
      + [1, 1, 2, 1, 2].map { "K\($0),12/Mar 24,HSB\n" }.joined()
    let draft = try FormatDraft(
      from: try bench.write(text, to: "sent.csv"), id: "ours", title: "Ours")
    #expect(draft.superseded == 3)
    #expect(draft.yaml.contains("# CHECK: nothing but the child"))
    #expect(draft.yaml.contains("of the sample 3 rows would be replaced"))
    #expect(
      draft.yaml.contains("# CHECK: named like 'concern', but 0% of the cells read as a date"))
    let (own, yaml) = try key(of: Self.concerns)
    #expect(own == ["Incident ID", "UPN", "Role"] && !yaml.contains("nothing but the child"))
  }

  @Test func `knows the number of an incident under its bare name, and not its words`() throws {
    let row = { (incident: String, child: Int) in "\(incident),S\(child),0\(child)/03/2024,HSB\n" }
    let header = "Incident,Student ID,Date,Category\n"
    let numbers = try key(of: header + (1...5).map { row("100\($0)", $0) }.joined())
    #expect(numbers.0 == ["Incident", "Student ID"])
    let words = try key(of: header + (1...5).map { row("told of it", $0) }.joined())
    #expect(words.0 == ["Student ID", "Date"])
  }

  @Test func `takes for the child the number that goes with one date of birth`() throws {
    let rows = (0..<12).map { row in
      "C\(row),CL\(row / 2),2010-01-\(10 + row / 2),2024-05-\(10 + row),C\n"
    }
    let (format, _) = try draft(
      "Case No,Client Ref,Birth Date,Date Referred,Service Level\n" + rows.joined())
    #expect(uses(format)["Client Ref"] == "child")
    #expect(uses(format)["Case No"] == "referral")
  }

  @Test(arguments: [
    ("id,date,type", "date"), ("Ref,Log date,Kind", "Log date"),
    ("child_id,incident_dt,x", "incident_dt"),
  ])
  func `takes the only column of dates where nothing tells what a row is`(
    header: String, column: String
  ) throws {
    let (format, yaml) = try draft("\(header)\n1,2024-01-02,a\n2,2024-01-03,b\n3,2024-02-03,b\n")
    #expect(uses(format)[column] == "concern")
    #expect(yaml.contains("# what a row is: CHECK"))
  }

  @Test func `takes the number of a second child for no incident`() throws {
    let rows = (1...5).map { "K\($0),01/02/201\($0),V\($0),02/02/201\($0),0\($0)/03/2024,HSB\n" }
    let (format, _) = try draft(
      "Child 1 ID,Child 1 DOB,Child 2 ID,Child 2 DOB,Incident date,Category\n" + rows.joined())
    #expect(uses(format)["Child 2 ID"] != "incident")
  }

  /// Drafting from the invented exports must find what our own descriptions of them say.
  @Test(arguments: [
    ("coordinator/hsb-referral-log.csv", "hsb-referral-log", 37, 37),
    ("police/occurrences.csv", "police-occurrence", 17, 17),
    ("police/occurrences.xml", "police-occurrence-xml", 17, 17),
    ("schools/concern-log.csv", "school-concern-log", 14, 14),
    ("youth-justice/youth-justice.csv", "youth-justice", 9, 9),
    ("health/health-provider-return.csv", "service-provider-return", 14, 15),
    ("schools/2025-spring-pupilonroll.csv", "school-census-pupils", 8, 8),
    ("schools/2025-spring-termlyexclusionsonroll.csv", "school-census-exclusions", 7, 9),
    ("schools/2025-spring-senneeds.csv", "school-census-sen-needs", 3, 4),
  ])
  func `finds nearly all columns of the invented exports`(
    file: String, id: String, least: Int, of all: Int
  ) throws {
    let draft = try FormatDraft(
      from: "\(Place.root)/sample-data/inbox/\(file)", id: "x", title: "x")
    let drafted = uses(try YAMLDecoder().decode(Format.self, from: draft.yaml))
    let ours = uses(try Bench.format(id)).filter { drafted[$0.key] != nil }
    let read = ours.filter { column in
      !["not used by an indicator", "identifier", "refuse"].contains(column.value)
        && !column.value.contains(" ")
    }
    let found = read.filter { drafted[$0.key] == $0.value }
    let missed = read.filter { drafted[$0.key] != $0.value }.map {
      "\($0.key): \($0.value), drafted \(drafted[$0.key] ?? "")"
    }
    print("\(file): \(found.count) of \(read.count); \(missed.sorted())")
    #expect(found.count >= least, "\(missed.sorted())")
    #expect(read.count == all)
  }
}
