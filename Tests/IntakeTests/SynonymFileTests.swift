import Records
import Testing
import Vocabulary

@testable import Intake

struct SynonymFileTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
  }

  private func read(_ rows: String) throws -> [Synonym] {
    try SynonymFile.read(
      at: bench.write("list,value,code,source\n\(rows)", to: "synonyms.csv"), lists: bench.lists,
      sources: ["school", "police"])
  }

  private func problem(_ rows: String) throws -> String? {
    do {
      _ = try read(rows)
      return nil
    } catch let error as IntakeError {
      return error.description
    }
  }

  @Test func `settles a value for all sources, and otherwise for one`() throws {
    bench.lists.synonyms = try read(
      """
      Contact Source,HCIN,5B,
      ethnicity,A5,WROM,
      ethnicity,A5,white,school
      disability,Under review,unknown,
      areas,Samp,SAM,police
      """)
    let catalogue = CodeCatalogue(local: bench.lists)
    let answer = { (list: String, value: String, source: String?) in
      catalogue.resolver(of: list, source: source)?.answer(value)
    }
    #expect(answer("referral_source", "hcin", nil) == .init(code: "5B", how: "local list"))
    #expect(answer("ethnicity", "A5", "police") == .init(code: "WROM", how: "local list"))
    #expect(answer("ethnicity", "A5", "school") == .init(code: "white", how: "local list"))
    #expect(answer("disability", "under review", nil) == .init(code: "unknown", how: "local list"))
    #expect(answer("areas", "Samp", "police") == .init(code: "SAM", how: "local list"))
    #expect(answer("areas", "Samp", "school")?.isKnown == false)
  }

  @Test func `takes effect in a delivery of its source`() throws {
    bench.lists.synonyms = [
      Synonym(list: "sex", value: "garçon", code: "male", source: "source"),
      Synonym(list: "sex", value: "fille", code: "female", source: "another"),
    ]
    let admission = try bench.admit(
      [
        "log.csv": """
        referral_id,child_ref,referring_agency,date_received,role,gender
        R1,C1,school,2024-05-01,displayed,Garçon
        R2,C2,school,2024-05-01,displayed,fille

        """
      ], as: "hsb-referral-log")
    #expect((0..<2).map { admission.records[CodeField.sex, $0] } == [0, CodeColumn.unrecognised])
  }

  @Test func `refuses what cannot be used, by file, line and column`() throws {
    let cases: [(String, String?)] = [
      ("sex,Laddie,male,\nsex,laddie,MALE,", nil),
      (
        "ethnicty,Laddie,male,",
        "synonyms.csv:2: 'list' names no list; did you mean 'ethnicity'"
      ),
      (
        "sex,Laddie,boy,",
        "synonyms.csv:2: 'code' is no code of 'sex'; see 'continuum codes show sex'"
      ),
      (
        "sex,Laddie,male,\nsex,laddie!,female,",
        "synonyms.csv:3: 'value' stands on line 2 for 'male'; keep one of the two"
      ),
      (
        "sex,Laddie,male,scool",
        "synonyms.csv:2: 'source' is no source; did you mean 'school'"
      ),
      ("sex,--,male,", "synonyms.csv:2: 'value' has no letter and no digit; write one that has"),
      ("sex,,male,", "synonyms.csv:2: 'value' is empty; fill it in"),
    ]
    for (rows, problem) in cases {
      let found = try self.problem(rows)
      #expect(found == problem)
    }
  }

  @Test func `names the lines that say another thing than a built-in list`() throws {
    bench.lists.synonyms = try read(
      """
      sex,Girl,male,
      sex,Laddie,male,
      sex,Boy,male,
      ethnicity,White British,WIRI,school
      """)
    #expect(SynonymFile.contradictions(in: bench.lists) == [2, 5])
  }
}
