import Disclosure
import Foundation
import Testing

struct PolicyTests {
  private func policy(_ json: String) throws -> Policy {
    try JSONDecoder().decode(Policy.self, from: Data(json.utf8))
  }

  @Test func `what a policy does not say takes the numbers of the house`() throws {
    let house = Policy(audience: .internal, lowCount: 7, minimumChildren: 10, minimumSteps: 2)
    #expect(try policy(#"{"audience": "internal"}"#) == house)
  }

  @Test func `a policy is data`() throws {
    let policy = try policy(
      #"{"audience": "public", "low_count": 5, "minimum_children": 30, "minimum_steps": 8}"#)
    #expect(policy == Policy(audience: .public, lowCount: 5, minimumChildren: 30, minimumSteps: 8))
  }

  @Test func `a policy without an audience is refused`() {
    #expect(throws: DecodingError.self) { try policy(#"{"low_count": 5}"#) }
  }

  @Test func `the keys a policy may use are known`() {
    #expect(Policy.keys == ["audience", "low_count", "minimum_children", "minimum_steps"])
  }
}
