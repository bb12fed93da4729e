import Records
import Vocabulary

extension PseudonymisedRow {
  /// Makes the row an observation of a person: what it says of an event is taken out.
  ///
  /// The day of recording stays, as it tells which of two areas of residence is the later one.
  mutating func keepPersonOnly() {
    kind = .person
    self[TokenField.referral] = .missing
    self[TokenField.incident] = .missing
    for field in DayField.ofEvents { self[field] = nil }
    for field in CodeField.ofEvents { self[field] = CodeColumn.missing }
    for field in SetField.ofEvents { self[field] = 0 }
  }
}

extension DayField {
  fileprivate static let ofEvents = allCases.filter {
    ![.birth, .birthMonth, .death, .recorded].contains($0)
  }
}

extension CodeField {
  fileprivate static let ofEvents = allCases.filter {
    ![
      .sex, .ethnicity, .observedEthnicity, .senProvision, .lookedAfter, .setting,
      .residenceArea, .responsibleAuthority,
    ].contains($0)
  }
}

extension SetField {
  fileprivate static let ofEvents = allCases.filter { $0 != .disabilities && $0 != .senTypes }
}
