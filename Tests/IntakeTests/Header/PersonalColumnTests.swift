import Foundation
import Testing

@testable import Intake

struct PersonalColumnTests {
  @Test(arguments: [
    ("Name of child", "a name"), ("Child name", "a name"), ("childName", "a name"),
    ("child_name_1", "a name"), ("Pupil", "a name"), ("Pupil's name", "a name"),
    ("STUDENT NAME", "a name"), ("Name", "a name"), ("Initials", "a name"),
    ("NameOfPupil", "a name"),
    ("Client Name", "a name"), ("Parent/carer name", "a name"), ("Mother's name", "a name"),
    ("Surname", "a surname"), ("legal_surname", "a surname"), ("Family name", "a surname"),
    ("Fore name", "a forename"), ("First Name", "a forename"), ("Next of kin", "a name"),
    ("NINO", "a national insurance number"), ("NI number", "a national insurance number"),
    ("National Insurance No", "a national insurance number"),
    ("social_worker", "a worker"), ("Social Worker", "a worker"), ("Key worker", "a worker"),
    ("allocated worker", "a worker"), ("Allocated Social Worker Name", "a worker"),
    ("Lead professional", "a worker"), ("OIC", "a worker"), ("Assigned to", "a worker"),
    ("Address line 1", "an address"), ("address2", "an address"), ("Addr 1", "an address"),
    ("House No", "an address"), ("Street", "an address"), ("UPRN", "an address"),
    ("Post Code", "a postcode"), ("home_postcode", "a postcode"),
    ("Phone", "a telephone number"), ("Tel. no", "a telephone number"),
    ("Parent mobile", "a telephone number"), ("Contact number", "a telephone number"),
    ("Email", "an email address"), ("e-mail", "an email address"),
    ("DOB2", "a date of birth"), ("dob_2", "a date of birth"), ("Mother DOB", "a date of birth"),
    ("worker", "a worker"), ("Officer", "a worker"), ("Teacher", "a worker"),
    ("Given", "a name"), ("First", "a name"), ("Last", "a name"), ("Name 1", "a name"),
    ("Chosen name", "a name"), ("Mother", "a name"), ("Parent/Carer", "a name"),
    ("N.I. Number", "a national insurance number"),
    ("NHS No.", "an NHS number"), ("NHS", "an NHS number"), ("Passport no", "a passport number"),
  ])
  func `knows headers of persons`(header: String, kind: String) {
    #expect(PersonalColumn.kind(of: header) == kind)
  }

  @Test(arguments: [
    "Username count", "School name", "Name of provider", "LSOA name", "Team name", "Service name",
    "File name", "Provider name", "Name of organisation", "Group name", "Contact centre name",
    "Number of social workers", "Social worker change date", "Social worker ID",
    "Date of last social work visit", "Social worker visited?", "Allocated Team",
    "Phone confiscated", "Mobile phone unit team", "Contact Source", "Date of Contact",
    "Reported by", "Location", "Child seen", "Child Unique ID", "Pupil Premium", "Child in need",
    "Young carer", "Subject", "Officer-defined ethnicity", "fieldname", "technology", "missing",
    "category", "Childcare type", "Keyword", "Nominal ref", "Person ref", "Rename reason",
    "Telling", "Hotel stay", "Mobility", "",
  ])
  func `does not take other headers for those of persons`(header: String) {
    #expect(PersonalColumn.kind(of: header) == nil)
  }

  /// Every header of the real exports that some file of persons' names does not explain.
  @Test(.enabled(if: Place.shared != nil, "the shared data do not stand beside the repository"))
  func `of all headers of real exports only those of persons are known as such`() throws {
    let data = try #require(Place.shared) + "/data"
    var found: Set<String> = []
    var count = 0
    for case let path as String in try #require(FileManager.default.enumerator(atPath: data))
    where path.hasSuffix(".csv") && !path.hasPrefix("linkage") {
      let text = try String(contentsOfFile: "\(data)/\(path)", encoding: .utf8)
      let header = text.prefix { !$0.isNewline }.split(separator: ",").map(String.init)
      count += header.count
      found.formUnion(header.filter { PersonalColumn.kind(of: $0) != nil })
    }
    #expect(count > 300)
    let persons: Set<String> = [
      "Allocated Worker", "CHILD", "DOB", "Date of Birth", "MC_DOB", "MOTHER", "Parent",
      "Placement postcode",
      "dob",
      "formersurname", "forename", "middlenames", "missingaddress", "preferredsurname", "surname",
    ]
    #expect(found == persons)
  }
}
