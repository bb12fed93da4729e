import Testing

@testable import Pipeline

/// Nobody publishes alone.
struct ApprovalTests {
  @Test
  func `two people other than the author approve`() throws {
    let approval = try Approval(author: " Ana  One ", approvers: ["Bea Two", "Cy Three"])
    #expect(approval.author == "Ana One")
    #expect(approval.approvers == ["Bea Two", "Cy Three"])
  }

  @Test(arguments: [
    ([], 0), (["Bea Two"], 1), (["Bea Two", "bea  two "], 1), (["Ana One", "Bea Two"], 1),
    (["ANA ONE", "a n a one"], 0), (["Bea Two", "BeaTwo", "ana one"], 1),
    (["Bea Two", "Bea\u{200B} Two."], 1), (["Zo\u{eb} Two", "Zoe-Two"], 1),
    (["Bea Two", "\u{FF22}ea Two"], 1),
  ])
  func `names that differ in case, accents and what is no letter alone are one person`(
    approvers: [String], found: Int
  ) {
    #expect(throws: ReleaseError.approvers(found: found)) {
      try Approval(author: "Ana One", approvers: approvers)
    }
  }

  @Test
  func `an accent written in two ways is one name`() {
    // A letter that nobody sees, and the words the other way round, make no other person either.
    #expect(throws: ReleaseError.approvers(found: 0)) {
      try Approval(author: "Ana One", approvers: ["Ana One\u{3164}", "One Ana"])
    }
    #expect(throws: ReleaseError.approvers(found: 1)) {
      try Approval(author: "Ana One", approvers: ["Zo\u{eb} Two", "Zoe\u{308} Two"])
    }
  }

  @Test(arguments: [
    ["\u{412}ea Two", "Bea Two"], ["\u{412}\u{435}\u{430}", "Bea"], ["B\u{3B5}a", "Cy Three"],
  ])
  func `names of two alphabets, whose letters look alike, are refused`(approvers: [String]) {
    #expect(throws: ReleaseError.mixedAlphabets) {
      try Approval(author: "Ana One", approvers: approvers)
    }
  }

  @Test
  func `all names may be of another alphabet`() throws {
    let names = ["\u{391}\u{3BD}\u{3BD}\u{3B1}", "\u{39C}\u{3B1}\u{3C1}\u{3AF}\u{3B1}"]
    #expect(try Approval(author: nil, approvers: names).approvers == names)
  }

  @Test
  func `the author may approve beside two others`() throws {
    let approval = try Approval(author: "Ana", approvers: ["Ana", "Bea", "Cy"])
    #expect(approval.approvers == ["Bea", "Cy"])
  }

  @Test(arguments: [("", ["Bea", "Cy"]), ("Ana", ["Bea", " "])])
  func `an empty name is nobody`(author: String, approvers: [String]) {
    #expect(throws: ReleaseError.namelessPerson) {
      try Approval(author: author, approvers: approvers)
    }
  }

  @Test
  func `a withdrawal needs two people and no author`() throws {
    #expect(try Approval(author: nil, approvers: ["Bea", "Cy"]).approvers == ["Bea", "Cy"])
    #expect(throws: ReleaseError.approvers(found: 1)) {
      try Approval(author: nil, approvers: ["Bea"])
    }
  }
}
