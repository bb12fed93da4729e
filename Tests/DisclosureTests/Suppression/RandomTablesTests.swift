import Disclosure
import Foundation
import Testing

@testable import DisclosureBench

/// Protection and attack are two ways that must agree, on tables that nobody chose.
struct RandomTablesTests {
  /// 10,000 systems in the long tier, as `bench/attack` runs them; 30 in the short one.
  static let seeds =
    1...(ProcessInfo.processInfo.environment["CONTINUUM_LONG"] == nil ? 30 : 10_000)

  @Test func `no attack on a protected system finds a low count, and every planted leak is found`()
    throws
  {
    var tally = AttackTally()
    for seed in Self.seeds {
      _ = try tally.attack(RandomTables(seed: seed), seed: seed, exactly: false)
    }
    #expect(tally.isClean, "\(tally)")
  }

  @Test(arguments: [
    (PublicPolicy.dfe, 11), (.oneToSevenRound5, 14), (.threshold10, 18),
  ])
  func `no hidden count follows from what the program makes of every table of three categories`(
    policy: PublicPolicy, most: Int
  ) throws {
    let found = try Publications(form: .row, policy: policy, most: most).findings()
    #expect(found.refused == 0 && found.hidden > 3)
    #expect(found.exact == 0, "\(found.examples)")
  }
}
