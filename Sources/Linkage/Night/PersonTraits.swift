import Records
import Vocabulary

/// Whose records persons are, for figures by agency, sex and ethnic group.
struct PersonTraits {
  let records: PseudonymisedRecords
  let persons: Persons

  /// What the system that knows the person is called.
  func system(of person: Int) -> String {
    records.sources[Int(records.source[Int(persons.firstRow[person])])].system
  }

  /// The agency whose system it is.
  func agency(of person: Int) -> Agency {
    records.agency(ofRow: Int(persons.firstRow[person]))
  }

  /// The sex that all the persons' records give.
  func sex(of some: [Int]) -> RecordedSex {
    let bits = some.reduce(UInt64(0)) { $0 | UInt64(persons.sexes[$1]) }
    let known = RecordedSex.allCases.filter { bits & $0.bit != 0 }
    return known.count == 1 ? known[0] : .notStated
  }

  /// The ethnic group that all the persons' records give, or nothing where it is not known.
  func group(of some: [Int]) -> EthnicGroup? {
    let bits = some.reduce(UInt64(0)) { $0 | UInt64(persons.ethnicities[$1]) }
    let groups = Set(Ethnicity.allCases.filter { bits & $0.bit != 0 }.map(\.group))
    return groups.count == 1 ? groups.first : nil
  }
}
