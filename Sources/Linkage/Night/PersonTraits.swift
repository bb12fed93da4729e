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

  /// Whose records some persons are: those who are alike in it are counted together.
  struct Kind: Hashable {
    let agencies: Set<Agency>
    let sexes: UInt8
    let ethnicities: UInt32

    /// The sex that all the persons' records give.
    var sex: RecordedSex {
      let known = RecordedSex.allCases.filter { UInt64(sexes) & $0.bit != 0 }
      return known.count == 1 ? known[0] : .notStated
    }

    /// The ethnic group that all the persons' records give, or nothing where it is not known.
    var group: EthnicGroup? {
      let groups = Set(
        Ethnicity.allCases.filter { UInt64(ethnicities) & $0.bit != 0 }.map(\.group))
      return groups.count == 1 ? groups.first : nil
    }
  }

  /// Whose records some persons are.
  func kind(of some: [Int]) -> Kind {
    Kind(
      agencies: Set(some.map(agency)),
      sexes: some.reduce(0) { $0 | persons.sexes[$1] },
      ethnicities: some.reduce(0) { $0 | persons.ethnicities[$1] })
  }
}
