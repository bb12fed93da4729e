import Records
import Testing

@testable import Intake

struct UnknownElementsTests {
  @Test(arguments: [
    ("<Team>north</Team>", ["V124"]),
    ("<Team>north</Team><Team>south</Team><Ward><Team>x</Team></Ward>", ["V124", "V124"]),
    ("<UPNunknown>UN3</UPNunknown>", []),
  ])
  func `notes each element once that the format does not declare`(
    sent: String, found: [String]
  ) throws {
    let breaches = try RuleBench.census(identifiers: sent)
    #expect(breaches.filter { ("V122"..."V124").contains($0.prefix(4)) } == found)
  }

  @Test func `says where an element stands and not what it is called or holds`() throws {
    let admission = try Bench().admit(
      [
        "sent.xml": RuleBench.censusText(
          RuleBench.child("C1", "<Canary>Canary</Canary><Canary/>"))
      ], as: "cin-census")
    let note = try #require(admission.findings.first { $0.rule == "V124" })
    #expect(note.line == 3)
    #expect(
      note.message.contains(
        "(inside 'Message/Children/Child/ChildIdentifiers', 2 times, first on line 3)"))
    #expect(!note.message.contains("Canary"))
  }

  @Test(arguments: [
    "<Surname>x</Surname>", "<ChildName/>", "<Extra><Deep><Surname/></Deep></Extra>",
  ])
  func `refuses a document with names that are not declared`(sent: String) throws {
    #expect(throws: IntakeError.self) { _ = try RuleBench.census(identifiers: sent) }
    do {
      _ = try RuleBench.census(identifiers: sent)
    } catch let error as IntakeError {
      #expect(error.rule == .namesSent)
      #expect(
        error.description.contains("inside 'Message/Children/Child/ChildIdentifiers', line 3"))
    }
  }
}
