import Foundation
import Records
import Testing

struct RecordFieldTests {
  @Test func `names are in lower case with underscores`() {
    #expect(
      TokenField.allCases.map(\.name)
        == ["child", "upn", "former_upn", "nhs_number", "referral", "incident", "school"])
    #expect(DayField.assessmentCompleted.name == "assessment_completed")
    #expect(CodeField.levelAtReview.name == "level_at_review")
    #expect(CodeField.hsbFlag.name == "hsb_flag")
    #expect(SetField.senTypes.name == "sen_types")
  }

  private func check<Field: RecordField>(_: Field.Type) throws {
    #expect(Field.allCases.map(\.rawValue) == Array(0..<Field.allCases.count))
    #expect(Set(Field.allCases.map(\.name)).count == Field.allCases.count)
    for field in Field.allCases {
      #expect(Field(name: field.name) == field)
      let json = try JSONEncoder().encode([field])
      #expect(String(decoding: json, as: UTF8.self) == "[\"\(field.name)\"]")
      #expect(try JSONDecoder().decode([Field].self, from: json) == [field])
    }
  }

  @Test func `every field is found again by its name`() throws {
    try check(TokenField.self)
    try check(DayField.self)
    try check(CodeField.self)
    try check(SetField.self)
  }

  @Test func `an unknown field is refused with the known ones`() {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([SetField].self, from: Data(#"["need"]"#.utf8))
    }
    guard case .dataCorrupted(let context)? = error else {
      Issue.record("another error")
      return
    }
    #expect(
      context.debugDescription == """
        unknown field 'need'; use one of disabilities, sen_types, exclusion_reasons, factors, needs
        """)
  }
}
