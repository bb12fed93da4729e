import Records
import Vocabulary

@testable import Intake

/// Damaged deliveries of real formats, admitted whole: every row must end somewhere.
struct AdmissionFuzz {
  private static let deliveries: [(format: String, text: String)] = [
    (
      "ssda903",
      "CHILD,SEX,DOB,ETHNIC,UPN\n1,2,11/07/2015,UNKN,UN3\n2,1,01/01/2010,WBRI,\n1,M,,REFU,x\n"
    ),
    (
      "school-census-pupils",
      "pupilonrolltableid,NativeId,dob,surname,upn,sex,senprovision\n"
        + "a-1,S,2011-Apr-25 00:00:00,Canary,L95000017830A,M,N\na-2,S,2011-04-25,\"C, D\",,F,K\n"
    ),
    (
      "cin-census",
      """
      <Message><Header><CollectionDetails><Year>2025</Year></CollectionDetails></Header><Children>
      <Child><ChildIdentifiers><LAchildID>7</LAchildID><Sex>1</Sex></ChildIdentifiers>
      <CINdetails><CINreferralDate>2024-05-01</CINreferralDate><Assessments>
      <AssessmentActualStartDate>2024-05-03</AssessmentActualStartDate>
      <FactorsIdentifiedAtAssessment><AssessmentFactors>18b</AssessmentFactors>
      </FactorsIdentifiedAtAssessment></Assessments></CINdetails></Child>\
      <Child><ChildIdentifiers><LAchildID>7</LAchildID></ChildIdentifiers></Child>
      </Children></Message>
      """
    ),
  ]
  private static let pieces: [[UInt8]] =
    [
      ",", "\n", "\"", "1", "x", "2024-05-01", "<Sex>M</Sex>", "</Child>", "<Child>", "&", " ", "N",
      "#N/A", "unknown", "<CINdetails/>", "/", "-", "0", "UN3", "WBRI",
      // Longer than a value of an element may be, so that rows are lost that share a line.
      String(repeating: "x", count: ValueSlot.cap + 1),
    ].map { Array($0.utf8) } + [[0xC3]]

  private let formats: [String: Format]
  private let intake: Intake
  private let file = FuzzFile()

  /// Uses formats decoded by whoever can read their files.
  init(formats: [String: Format]) throws {
    self.formats = formats
    guard let asOf = Day(iso: "2025-03-31") else {
      throw FuzzFault(harness: "admission", number: 0, broken: "has no reference date")
    }
    intake = Intake(
      checking: IntakeSettings(partnership: "p", asOf: asOf, lists: LocalLists()))
  }

  /// The formats it needs, by id.
  static var formatNames: [String] {
    deliveries.map(\.format)
  }

  /// Admits one delivery; throws where a row of it ends nowhere.
  func run(_ number: UInt64) throws -> FuzzTally {
    var mutator = Mutator(seed: number, pieces: Self.pieces)
    let (name, text) = mutator.numbers.pick(Self.deliveries)
    guard let format = formats[name] else {
      throw FuzzFault(harness: "admission", number: number, broken: "lacks format '\(name)'")
    }
    file.write(mutator.mutate(Array(text.utf8), atMost: 4))
    let (rows, isBroken) = try sent(format)
    let source = SourceSettings(
      id: "s", agency: .school, system: "s", format: format, files: [file.path],
      thresholds: .init(warn: 1, stop: 1, least: 1))
    let admission: Admission
    do throws(IntakeError) {
      admission = try intake.admit(source)
    } catch {
      return FuzzTally(inputs: 1, problems: 1)
    }
    let counts = admission.delivery.files.reduce(RowCounts()) { $0 + $1.rows }
    let ended = counts.used + counts.setAside + counts.superseded
    guard !isBroken, counts.read == rows, ended == rows, admission.records.count == counts.used
    else {
      let told = "\(rows) rows sent, \(counts.read) read, \(ended) ended, broken: \(isBroken)"
      throw FuzzFault(harness: "admission", number: number, broken: told)
    }
    return FuzzTally(inputs: 1, rows: rows, compared: 1)
  }

  /// How many rows the reader sees, and whether the file ends in the middle.
  private func sent(_ format: Format) throws -> (rows: Int, isBroken: Bool) {
    let all: [Seen]
    if format.layout == .xml {
      let tables = format.tables.map { XMLTable(path: $0.path, columns: []) }
      all = try seen(
        in: file.path, XMLReader(tables: tables, scope: ElementScope(format))
      ).seen
    } else {
      all = try seen(in: file.path, CSVReader()).seen
    }
    let rows = all.count { seen in
      seen.cells != nil || seen.problem.map { $0.losesRow && !$0.endsFile } ?? false
    }
    return (rows, all.contains { $0.problem?.endsFile == true })
  }
}
