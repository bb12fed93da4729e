import Testing
import Vocabulary

struct CodedTests {
  private func check<List: Coded>(_: List.Type, _ count: Int) {
    #expect(List.allCases.count == count)
    #expect(List.entries.count == count)
    #expect(List.allCases.map(\.rawValue) == Array(0..<Int32(count)))
    #expect(Set(List.entries.map { $0.code.lowercased() }).count == count)
    #expect(List.entries.allSatisfy { !$0.label.isEmpty })
    for member in List.allCases {
      #expect(List(code: member.code) == member)
      #expect(List(code: member.code.lowercased()) == member)
      #expect(List(column: member.rawValue) == member)
      #expect(member.bit.nonzeroBitCount == 1)
    }
    #expect(Set(List.allCases.map(\.bit)).count == count)
    #expect(List(column: CodeColumn.missing) == nil)
    #expect(List(column: CodeColumn.unrecognised) == nil)
    #expect(List(column: Int32(count)) == nil)
    #expect(List(code: "no such code") == nil)
  }

  @Test func `every list has one entry and one bit for each member`() {
    check(Agency.self, 6)
    check(AssessmentFactor.self, 44)
    check(BehaviourLevel.self, 5)
    check(Decision.self, 3)
    check(Disability.self, 14)
    check(EthnicGroup.self, 6)
    check(Ethnicity.self, 21)
    check(ExclusionReason.self, 17)
    check(Milestone.self, 13)
    check(Need.self, 10)
    check(NoSupportReason.self, 8)
    check(RecordedSex.self, 4)
    check(Role.self, 4)
    check(Route.self, 2)
    check(SENProvision.self, 3)
    check(SENType.self, 13)
    check(ServiceTier.self, 5)
    check(Setting.self, 5)
    check(SexualOffence.self, 20)
    check(TechnologyAssisted.self, 4)
    check(TrafficLight.self, 3)
  }

  @Test func `factors are named by their census codes`() {
    for factor in AssessmentFactor.allCases {
      #expect("f\(factor.code.lowercased())" == String(describing: factor))
    }
  }

  @Test func `exclusion reasons and tiers are named by their codes`() {
    for reason in ExclusionReason.allCases {
      #expect(reason.code == String(describing: reason).uppercased())
    }
    #expect(ServiceTier.allCases.map(\.code) == ["A", "B", "C", "D", "E"])
  }

  // Department for Education codes and their groups in the 2021 census.
  @Test(arguments: [
    ("WBRI", EthnicGroup.white), ("WROM", .white), ("MWAS", .mixed), ("APKN", .asian),
    ("CHNE", .asian), ("BAFR", .black), ("ARAB", .other), ("OOTH", .other), ("REFU", .unknown),
    ("NOBT", .unknown),
  ])
  func `an ethnicity belongs to its group and unknown is never other`(
    code: String, group: EthnicGroup
  ) throws {
    let ethnicity = try #require(Ethnicity(code: code))
    #expect(ethnicity.group == group)
    #expect(ethnicity.isKnown == (group != .unknown))
  }

  @Test func `ethnicities number five white, four mixed, five asian, three black, two other`() {
    let groups = Dictionary(grouping: Ethnicity.allCases, by: \.group).mapValues(\.count)
    #expect(
      groups == [.white: 5, .mixed: 4, .asian: 5, .black: 3, .other: 2, .unknown: 2])
  }

  @Test func `amber stands for two levels, green and red for theirs`() {
    #expect(TrafficLight.green.levels == 0...0)
    #expect(TrafficLight.amber.levels == 1...2)
    #expect(TrafficLight.red.levels == 3...4)
  }

  @Test func `roles tell who displayed and who was harmed`() {
    #expect(Role.allCases.filter(\.isDisplayed) == [.displayed, .both])
    #expect(Role.allCases.filter(\.isHarmed) == [.harmed, .both])
  }

  @Test func `every offence code but another is sexual`() {
    #expect(SexualOffence.allCases.filter { !$0.isSexual } == [.other])
  }

  @Test func `no label speaks of offenders or perpetrators`() {
    let labels =
      Role.entries + BehaviourLevel.entries + Decision.entries + Need.entries + Milestone.entries
      + NoSupportReason.entries + SexualOffence.entries
    for entry in labels {
      let words = entry.label.lowercased()
      #expect(!words.contains("offender") && !words.contains("perpetrat"))
    }
  }
}
