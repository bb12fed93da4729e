import Foundation
import Records
import Testing

@testable import Intake

struct UnreadFileTests {
  private static let list3 =
    "Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Referral,Referral Source\n"
    + "C1,a) Female,a) WBRI,01/02/2012,12,01/05/2024,1A\n"
  private static let list9 =
    "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Allocated Worker,"
    + "Eligibility Category,LA in Touch\nC1,a) Female,a) WBRI,01/02/2005,19,x,a) Relevant,a) Yes\n"

  @Test func `passes over a list that is not read and reads the others`() throws {
    let admission = try Bench().admit(
      ["List_3.csv": Self.list3, "List_9.csv": Self.list9], as: "annex-a")
    #expect(admission.rows == [1, 1, 0, 0])
    let found = admission.findings.filter { $0.file == "List_9.csv" }
    #expect(found.map(\.rule) == ["V134"])
    #expect(found[0].message.contains("(list 9, care leavers)"))
    #expect(found[0].severity == .note)
    #expect(admission.delivery.files.map(\.rows.read) == [1, 0])
    // The hash is of all bytes, as of a file that is read.
    #expect(admission.delivery.files[1].size == Self.list9.utf8.count)
  }

  @Test(arguments: [
    ("ssda903", "CHILD,DOB,DOLO_START,DOLO_END\n1,01/01/2010,01/04/2024,\n"),
    ("annex-a", "Individual adopter identifier,Family identifier,Date Stage 1 started\nA,B,\n"),
    ("annex-a", "Child Unique ID,Date of Placement Order\nC1,01/05/2024\n"),
  ])
  func `knows other parts that are not read`(format: String, text: String) throws {
    let admission = try Bench().admit(["part.csv": text], as: format)
    #expect(admission.breaches == ["V134"])
  }

  @Test func `still refuses what is no part of the return`() {
    #expect(throws: IntakeError.self) {
      _ = try Bench().admit(["f.csv": "Child Unique ID,Shoe size\nC1,7\n"], as: "annex-a")
    }
  }

  @Test(.enabled(if: Place.shared != nil, "the shared data do not stand beside the repository"))
  func `passes over every list of the published columns that is not read`() throws {
    let path = try #require(Place.shared) + "/data/annex_a/annex_a_columns.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for list in ["list_9", "list_10", "list_11"] {
      // Names of columns with commas stand in quotes.
      let header = text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("\(list),") }.map {
        line in
        let rest = line.dropFirst(list.count + 1)
        return rest.hasPrefix("\"")
          ? String(rest.dropFirst().prefix { $0 != "\"" }) : String(rest.prefix { $0 != "," })
      }
      #expect(header.count > 10)
      let part = try Bench.format("annex-a").unreadPart(of: header)
      #expect(part?.title.hasPrefix(list.replacing("_", with: " ")) == true)
    }
  }
}
