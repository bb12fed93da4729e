import Testing
import Vocabulary

@testable import Synthesis

struct FamiliesTests {
  private static let children = Families(seed: 5, place: Place(children: 5000))
    .children(count: 5000)

  @Test func `no two children share a pupil number, permanent or temporary`() {
    let permanent = Set(Self.children.map(\.pupilNumber))
    let temporary = Set(Self.children.map(\.pupilNumber.temporary))
    #expect(permanent.count == 5000)
    #expect(temporary.count == 5000)
    #expect(permanent.isDisjoint(with: temporary))
  }

  @Test func `twins share birth date and household`() throws {
    let twins = Self.children.filter { $0.twin != nil }
    for twin in twins {
      let other = Self.children[try #require(twin.twin) - 1]
      #expect(other.twin == twin.number)
      #expect(other.birth == twin.birth)
      #expect(other.household == twin.household)
    }
  }

  @Test func `about 3 in 100 children are twins`() {
    // 3.2% of 5,000 = 160; twins come in pairs: five standard deviations 5 x 2 x sqrt(80) = 89.
    let twins = Self.children.count { $0.twin != nil }
    #expect((71...249).contains(twins))
  }

  @Test func `households hold one to four children`() {
    let sizes = Dictionary(grouping: Self.children, by: \.household).values.map(\.count)
    #expect(Set(sizes) == [1, 2, 3, 4])
  }

  @Test func `all children are 5 to 17 at the middle of the two years`() {
    let ages = Set(Self.children.map { $0.age(on: Families.middle) })
    #expect(ages == Set(5...17))
  }

  @Test func `about 60 in 100 displayed, nine tenths of them boys, 38 in 100 with a disability`() {
    let displayed = Self.children.filter(\.involvement.displays)
    let boys = displayed.count { $0.sex == .male }
    let learning = displayed.count { $0.learning != .none }
    #expect((2800...3200).contains(displayed.count))
    #expect((0.87...0.93).contains(Double(boys) / Double(displayed.count)))
    #expect((0.34...0.42).contains(Double(learning) / Double(displayed.count)))
  }
}
