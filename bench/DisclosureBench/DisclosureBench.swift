import Disclosure
import Foundation

/// Protects invented table systems and attacks what comes out: `DisclosureBench random FIRST COUNT
/// [INTERVALS]`, `DisclosureBench publications [MOST]` and `DisclosureBench release COUNTS…`.
///
/// The first prints how many systems leaked and how many leaks that were planted were found, and
/// writes tables with their intervals for `bench/attack.py` where a file is named. The second
/// publishes every small table and looks what each publication can stand for. The third publishes the
/// counts that a run keeps, `counts.json` of its state folder, under each policy.
@main
struct DisclosureBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    switch arguments.first {
    case "random" where numbers.count == 2:
      let file = arguments.count > 3 ? arguments[3] : nil
      try random(from: numbers[0], count: numbers[1], file: file)
    case "publications":
      try publications(most: numbers.first)
    case "release" where arguments.count > 1:
      try release(Array(arguments.dropFirst()))
    default:
      print(
        "usage: DisclosureBench random FIRST COUNT [INTERVALS] | publications [MOST] | "
          + "release COUNTS…")
      exit(64)
    }
  }

  private static func random(from first: Int, count: Int, file: String?) throws {
    var tally = AttackTally()
    if let file { try Data().write(to: URL(filePath: file)) }
    let handle = file.flatMap { FileHandle(forWritingAtPath: $0) }
    for seed in first..<(first + count) {
      let written = try tally.attack(RandomTables(seed: seed), seed: seed, exactly: handle != nil)
      if let written { try handle?.write(contentsOf: written + Data([10])) }
      if tally.systems % 500 == 0 {
        print(tally)
        fflush(nil)
      }
    }
    print(tally)
    exit(tally.isClean ? 0 : 1)
  }

  private static func release(_ paths: [String]) throws {
    for policy in PublicPolicy.all {
      var percents: [Double] = []
      for path in paths {
        let report = try SampleRelease(path: path).report(policy)
        percents.append(report.percent)
        print(report.line)
        fflush(nil)
      }
      percents.sort()
      let (lower, upper) = (percents[(percents.count - 1) / 2], percents[percents.count / 2])
      guard percents.count > 1, let least = percents.first, let most = percents.last else {
        continue
      }
      print(
        "\(policy.name): \(percents.count) releases show \(least)% at least, "
          + "\((lower + upper) / 2)% in the middle, \(most)% at most")
    }
  }

  private static func publications(most: Int?) throws {
    let policies: [(PublicPolicy, Int)] = [
      (.dfe, 26), (.oneToSevenRound5, 40), (.threshold10, 44),
      (PublicPolicy(name: "few", threshold: 2, groups: .shown), 14),
      (PublicPolicy(name: "few, groups hidden", threshold: 2), 14),
      (PublicPolicy(name: "few, rounded to 3", threshold: 4, base: 3), 18),
      (PublicPolicy(name: "few, zeros hidden", threshold: 2, zeros: .hidden), 14),
    ]
    for (policy, limit) in policies {
      for form in Publications.Form.allCases {
        let largest = form == .row ? limit : min(limit, 22)
        let found = try Publications(form: form, policy: policy, most: most ?? largest).findings()
        print(
          "\(policy.name), \(form): \(found.tables) tables, \(found.publications) publications, "
            + "\(found.hidden) hidden, \(found.narrow) narrow, \(found.exact) exact up to "
            + "\(found.mostExact) children, "
            + "\(found.refused) refused")
        for example in found.examples { print("  \(example)") }
        fflush(nil)
      }
    }
  }
}
