/// An invented export as a system of some agency would write it: headers, twelve rows, no child.
struct DraftedLayout: Sendable, CustomStringConvertible {
  let description: String
  let agency: String
  /// What a row is taken to be.
  let record: String
  /// Fields that the draft must find, by column.
  let fields: [String: String]
  /// The file's ending.
  var ending = "csv"
  let text: String

  static let rows = 12

  /// A table of the rows that the cells make, each number from 1 told to them.
  init(
    _ name: String, agency: String, record: String, fields: [String: String],
    separator: String = ",", header: String, row: (Int) -> String
  ) {
    description = name
    self.agency = agency
    self.record = record
    self.fields = fields
    let lines = [header] + (1...Self.rows).map(row)
    text = lines.joined(separator: "\n").replacing(",", with: separator) + "\n"
  }

  /// A document.
  init(_ name: String, agency: String, record: String, fields: [String: String], xml: String) {
    description = name
    self.agency = agency
    self.record = record
    self.fields = fields
    ending = "xml"
    text = xml
  }

  private static func day(_ row: Int) -> String { "\(row + 12)/03/2024" }
  private static func birth(_ row: Int) -> String { "\(row + 12)/02/201\(row % 3)" }
  private static func sex(_ row: Int) -> String { row % 3 == 0 ? "F" : "M" }

  static let schools = [
    DraftedLayout(
      "concerns of a management system", agency: "school", record: "school_concern",
      fields: [
        "Ref No": "child", "D.O.B.": "birth", "Ethnic Origin": "ethnicity",
        "Concern Type": "category", "Date Logged": "concern",
      ],
      header: "Pupil Name,Ref No,D.O.B.,Sex,Ethnic Origin,Concern Type,Date Logged,Notes,House"
    ) { row in
      "Invented Name,PX\(row),\(birth(row)),\(sex(row)),White British,peer on peer,\(day(row)),long,Red"
    },
    DraftedLayout(
      "pupils as SIMS lists them", agency: "school", record: "person",
      fields: ["Adno": "child", "Date of Birth": "birth", "In Care": "looked_after"],
      header: "Surname,Forename,Adno,UPN,Date of Birth,Legal Sex,Year,Reg,Ethnicity,In Care"
    ) { row in
      "Invented,Name,00\(100 + row),,\(birth(row)),\(sex(row)),8,8B,White - British,N"
    },
    DraftedLayout(
      "behaviour incidents as Arbor lists them", agency: "school", record: "school_concern",
      fields: [
        "Arbor Student ID": "child", "Incident ID": "incident", "Incident Date": "concern",
        "Incident Type": "category", "Involvement": "role",
      ],
      header: "Arbor Student ID,Student,Year Group,Sex,Incident ID,Incident Date,Incident Type,"
        + "Involvement,Severity,Location,Logged By"
    ) { row in
      "\(400 + row % 5),Invented,Year 8,\(sex(row)),I\(row),\(day(row)),peer on peer,displayed,3,Yard,X"
    },
    DraftedLayout(
      "events as Bromcom lists them", agency: "school", record: "school_concern",
      fields: ["StudentId": "part", "DoB": "birth", "Event Date": "concern"], separator: "\t",
      header: "StudentId,FirstName,LastName,DoB,Gender,School,Event Date,Category,Comments"
    ) { row in
      "\(9000 + row),Invented,Name,\(birth(row)),\(sex(row)),North School,\(day(row)),peer on peer,x"
    },
    DraftedLayout(
      "concerns as CPOMS lists them", agency: "school", record: "school_concern",
      fields: [
        "MIS ID": "child", "Incident ID": "incident", "Date/Time": "concern",
        "Categories": "category",
      ],
      header: "Incident ID,Date/Time,Student,MIS ID,DOB,Year Group,Categories,Linked Students,"
        + "Incident,Action,Staff Member,Status"
    ) { row in
      "\(row),\(day(row)) 09:3\(row % 10),Invented,M\(row % 4),\(birth(row % 4)),8,peer on peer,,"
        + "long text,talked,Invented,Open"
    },
    DraftedLayout(
      "concerns as MyConcern lists them", agency: "school", record: "school_concern",
      fields: ["Concern ID": "incident", "Pupil ID": "child", "Date Raised": "concern"],
      separator: ";",
      header: "Concern ID,Pupil ID,Date of Birth,Gender,Concern Type,Date Raised,Raised By,"
        + "Status,Level of Need,Date Closed"
    ) { row in
      "C\(row),P\(row % 5),\(birth(row % 5)),\(sex(row % 5)),peer on peer,\(day(row)),Invented,Open,2,"
    },
  ]

  static let others = [
    DraftedLayout(
      "occurrences as Niche lists them", agency: "police", record: "police_occurrence",
      fields: [
        "Occurrence Number": "incident", "Niche Nominal ID": "child", "Classification": "role",
        "HO Class": "offence", "Committed On": "occurred", "Reported Date": "recorded",
        "Ethnic Appearance": "observed_ethnicity", "HSB Marker": "hsb_flag",
      ],
      header: "Occurrence Number,Occurrence Type,Reported Date,Niche Nominal ID,DOB,Gender,"
        + "Self Defined Ethnicity,Ethnic Appearance,Classification,HO Class,Committed On,"
        + "HSB Marker,MO Text"
    ) { row in
      "4224\(row),Sexual,\(day(row)),N\(row % 6),\(birth(row % 6)),\(sex(row % 6)),W1 - White British,"
        + "IC1,\(row % 2 == 0 ? "Suspect" : "Victim"),019C,\(day(row)),Y,long text"
    },
    DraftedLayout(
      "investigations as Athena writes them", agency: "police", record: "police_occurrence",
      fields: [
        "InvestigationRef": "incident", "PersonURN": "child", "DateOfBirth": "birth",
        "HOCode": "offence", "RoleType": "role", "DateReported": "recorded",
      ],
      xml: "<AthenaExport><Created>2024-04-01</Created><Investigations>"
        + (1...6).map { row in
          let person = { (number: Int, role: String) in
            "<Person><PersonURN>U\(number)</PersonURN><DateOfBirth>2010-0\(number % 9 + 1)-11"
              + "</DateOfBirth><Gender>Male</Gender><RoleType>\(role)</RoleType><HOCode>019C"
              + "</HOCode></Person>"
          }
          return "<Investigation><InvestigationRef>42/\(row)/24</InvestigationRef><DateReported>"
            + "2024-03-1\(row)</DateReported><Persons>\(person(row, "Suspect"))"
            + "\(person(row + 6, "Victim"))</Persons></Investigation>\n"
        }.joined() + "</Investigations></AthenaExport>\n"),
    DraftedLayout(
      "referrals as Liquidlogic lists them", agency: "social_care",
      record: "social_care_referral",
      fields: [
        "LCS ID": "child", "Referral Date": "received", "NFA": "no_further_action",
        "Closure Date": "closed", "Disability": "disabilities",
      ],
      header: "LCS ID,Referral ID,Referral Date,Referral Source,NFA,Gender,Ethnicity,Date of Birth,"
        + "Disability,Closure Date,Allocated Worker,Team"
    ) { row in
      "L\(row),R\(row),\(day(row)),Police,No,\(sex(row)),White British,\(birth(row)),None,,Invented,North"
    },
    DraftedLayout(
      "workflow steps as Mosaic lists them", agency: "social_care",
      record: "social_care_referral",
      fields: [
        "MOSAIC ID": "child", "Date Started": "received", "Date Completed": "closed",
        "Ethnicity Sub Group": "ethnicity",
      ],
      header: "MOSAIC ID,Workflow Step,Date Started,Date Completed,Ethnicity Sub Group,"
        + "Date of Birth,Gender"
    ) { row in
      "\(70_000 + row),Contact,\(day(row)),,White British,\(birth(row)),\(sex(row))"
    },
    DraftedLayout(
      "offences as ChildView lists them", agency: "youth_justice", record: "youth_justice",
      fields: [
        "ChildView ID": "part", "YOT": "part", "Offence Date": "occurred",
        "Offence Code": "offence", "Outcome Date": "decided",
      ],
      header: "ChildView ID,YOT,DOB,Gender,Ethnicity,Offence Date,Offence Code,"
        + "Offence Description,Gravity Score,Outcome Date,Outcome,Intervention Start Date"
    ) { row in
      "CV\(row),North,\(birth(row)),\(sex(row)),White British,\(day(row)),19C,long,6,\(day(row)),YC,"
    },
    DraftedLayout(
      "offences as Core+ lists them", agency: "youth_justice", record: "youth_justice",
      fields: [
        "YP Ref": "child", "HO Code": "offence", "Date of Offence": "occurred",
        "Hearing Date": "decided", "Self Classification": "ethnicity",
      ], separator: "\t",
      header: "YP Ref,Date of Birth,Sex,Self Classification,HO Code,Date of Offence,Hearing Date,"
        + "Disposal,AssetPlus Completed"
    ) { row in
      "Y\(row),\(birth(row)),\(sex(row)),White British,019C,\(day(row)),\(day(row)),RO,\(day(row))"
    },
    DraftedLayout(
      "referrals as a charity lists them", agency: "voluntary", record: "support",
      fields: [
        "Client ID": "child", "Referral Date": "received", "Programme Start": "support_started",
        "Programme End": "support_ended",
      ],
      header: "Client ID,DOB,Gender,Referral Date,Referred By,Date Accepted,Programme Start,"
        + "Programme End,Sessions,Discharge Reason"
    ) { row in
      "K\(row),\(birth(row)),\(sex(row)),\(day(row)),school,\(day(row)),\(day(row)),,3,"
    },
  ]
}
