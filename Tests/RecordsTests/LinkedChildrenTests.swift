import Records
import Testing
import Vocabulary

struct LinkedChildrenTests {
  @Test func `rows of each child stand in order`() {
    var records = PseudonymisedRecords()
    for _ in 0..<5 { records.append(PseudonymisedRow()) }
    let children = LinkedChildren(
      records: records, childOfRow: [1, 0, 1, 2, 0],
      ids: [1, 2, 3].map { ChildID(number: $0) }, links: [], refused: [:])
    #expect(children.count == 3)
    #expect(children.rowsOfChild == [[1, 4], [0, 2], [3]])
  }

  @Test func `ids are ordered as text`() {
    let texts = ["000000000000000f", "001a000000000000", "a000000000000000"]
    let ids = texts.compactMap { ChildID(text: $0) }
    #expect(ids.reversed().sorted() == ids)
    #expect(ids.map(\.text) == texts)
    for other in ["", "0f", "000000000000000F", "+00000000000000f", "000000000000000g"] {
      #expect(ChildID(text: other) == nil)
    }
  }

  @Test func `lists of kinds have one entry and one number for each member`() {
    #expect(RecordKind.allCases.map(\.rawValue) == Array(0..<Int32(RecordKind.entries.count)))
    #expect(EventKind.allCases.map(\.rawValue) == Array(0..<Int32(EventKind.entries.count)))
    #expect(RecordKind.entries.count == 12)
    #expect(EventKind.entries.count == 7)
    #expect(RecordKind(code: "police_occurrence") == .policeOccurrence)
    #expect(EventKind(code: "assessment_tool") == .assessmentTool)
  }

  @Test func `a new profile knows nothing`() {
    let profile = ChildProfile(child: 3)
    #expect(profile.birth == nil)
    #expect(profile.sex == .notStated)
    #expect(profile.ethnicity == nil)
    #expect(profile.residence == CodeColumn.missing)
    #expect(
      [profile.learningNarrow, profile.anySEN, profile.lookedAfter] == [
        .unknown, .unknown, .unknown,
      ])
    #expect(profile.conflicts.isEmpty)
  }
}
