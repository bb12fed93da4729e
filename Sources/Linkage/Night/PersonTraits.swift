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

  /// What pairs of persons go by: those who are alike in it are of one kind, and counted together.
  struct Likeness: Hashable {
    fileprivate let source: Int32
    fileprivate let other: Int32
    fileprivate let sexes: UInt8
    fileprivate let ethnicities: UInt32
  }

  /// What a pair of persons goes by.
  func likeness(of pair: (Int, Int)) -> Likeness {
    Likeness(
      source: records.source[Int(persons.firstRow[pair.0])],
      other: records.source[Int(persons.firstRow[pair.1])],
      sexes: persons.sexes[pair.0] | persons.sexes[pair.1],
      ethnicities: persons.ethnicities[pair.0] | persons.ethnicities[pair.1])
  }

  /// Whose records some persons are.
  struct Kind {
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
