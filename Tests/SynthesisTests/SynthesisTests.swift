import Testing
import Vocabulary

@testable import Synthesis

struct SynthesisTests {
  private static let paths = [
    "inbox/social-care/cin-census-2024.xml", "inbox/social-care/cin-census-2025.xml",
    "inbox/schools/2024-autumn-pupilonroll.csv",
    "inbox/schools/2024-autumn-termlyexclusionsonroll.csv",
    "inbox/schools/2025-spring-pupilonroll.csv", "inbox/schools/2025-spring-senneeds.csv",
    "inbox/schools/2025-spring-termlyexclusionsonroll.csv", "inbox/schools/concern-log.csv",
    "inbox/police/occurrences.csv", "inbox/police/occurrences.xml",
    "inbox/youth-justice/youth-justice.csv", "inbox/coordinator/hsb-referral-log.csv",
    "inbox/health/health-provider-return.csv", "inbox/voluntary/voluntary-provider-return.csv",
    "reference/population.csv", "reference/areas.csv", "reference/audit-scores.csv", "truth.csv",
    "README.md",
  ]

  private static func hashes(_ children: Int, seed: UInt64) -> [ContentHash] {
    Synthesis(children: children, seed: seed).files().map { ContentHash(of: $0.contents) }
  }

  @Test func `the same seed gives the same bytes`() {
    #expect(Self.hashes(300, seed: 1) == Self.hashes(300, seed: 1))
  }

  @Test func `another seed gives other bytes in every delivery`() {
    let pairs = zip(Self.hashes(300, seed: 1), Self.hashes(300, seed: 2))
    #expect(pairs.prefix(14).allSatisfy { $0 != $1 })
  }

  @Test(arguments: [1, 2, 50])
  func `a few children give all files too`(children: Int) {
    let files = Synthesis(children: children, seed: 3).files()
    #expect(files.map(\.path) == Self.paths)
    #expect(files.allSatisfy { !$0.contents.isEmpty })
  }

  // The first columns of formats.md section 9 and of the tables' real headers.
  @Test(arguments: [
    ("inbox/schools/2024-autumn-pupilonroll.csv", "pupilonrolltableid,NativeId,dob,surname,"),
    ("inbox/schools/2025-spring-pupilonroll.csv", "pupilonrolltableid,NativeId,dob,surname,"),
    (
      "inbox/schools/2025-spring-senneeds.csv",
      "pupilonrolltableid,NativeId,senneedstableid,senneedsorderseqcolumn,sourceid,sentyperank,"
    ),
    (
      "inbox/schools/2024-autumn-termlyexclusionsonroll.csv",
      "pupilonrolltableid,NativeId,termlyexclusionsonrolltableid,"
    ),
    (
      "inbox/schools/2025-spring-termlyexclusionsonroll.csv",
      "pupilonrolltableid,NativeId,termlyexclusionsonrolltableid,"
    ),
    ("inbox/schools/concern-log.csv", "school,incident_id,child_ref,upn,date_of_birth,gender,"),
    ("inbox/police/occurrences.csv", "force,occurrence_ref,nominal_ref,date_of_birth,gender,"),
    ("inbox/youth-justice/youth-justice.csv", "yjs,person_ref,date_of_birth,gender,ethnicity,"),
    (
      "inbox/coordinator/hsb-referral-log.csv",
      "\u{FEFF}referral_id,child_ref,upn,nhs_number,date_of_birth,gender,ethnicity,"
    ),
    ("inbox/health/health-provider-return.csv", "provider,service_ref,child_ref,referral_id,"),
    (
      "inbox/voluntary/voluntary-provider-return.csv", "provider,service_ref,child_ref,referral_id,"
    ),
    ("reference/population.csv", "area,sex,age,ethnicity,count,source,year"),
    ("reference/areas.csv", "code,name,level,parent"),
    ("reference/audit-scores.csv", "statement,agency,date,score,evidence"),
    ("truth.csv", "file,line,child,household,relation_note"),
  ])
  func `a file begins with its header`(path: String, header: String) {
    #expect(Delivered(children: 20, seed: 3).text(path).hasPrefix(header))
  }

  @Test func `only the voluntary return ends its lines in CR LF`() {
    let delivered = Delivered(children: 100, seed: 3)
    let ended = delivered.files.filter { $0.contents.contains(13) }.map(\.path)
    #expect(ended == ["inbox/voluntary/voluntary-provider-return.csv"])
  }

  @Test func `the log holds each logged referral once, and the rows sent twice`() {
    let county = Sampleshire(children: 600, seed: 21)
    let sheet = ReferralLog(county: county).sheet(file: 12)
    let logged = county.referrals.filter(\.isLogged)
    #expect(logged.count < county.referrals.count)
    #expect(sheet.truth.count == logged.count + sheet.ledger.hits(of: .duplicateRow))
    #expect(sheet.ledger.chances(of: .healthNumberMissing) == logged.count)
  }

  @Test func `police and youth justice carry no pupil number`() {
    let county = Sampleshire(children: 200, seed: 3)
    let delivered = Delivered(children: 200, seed: 3)
    let sources = [
      "inbox/police/occurrences.csv", "inbox/police/occurrences.xml",
      "inbox/youth-justice/youth-justice.csv",
    ]
    for text in sources.map(delivered.text) {
      #expect(county.children.allSatisfy { !text.contains($0.pupilNumber.text) })
    }
  }

  @Test func `the page says that the children are invented and names the seed`() {
    let page = Delivered(children: 20, seed: 3).text("README.md")
    #expect(page.contains("**Every child, school, place, service and event here is invented.**"))
    #expect(page.contains("`continuum synthesise --children 20 --seed 3`"))
  }
}
