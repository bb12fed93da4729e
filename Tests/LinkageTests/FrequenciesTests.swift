import Testing
import Vocabulary

@testable import Linkage

struct FrequenciesTests {
  private let key = PersonKey(birth: Day(year: 2011, month: 5, day: 3)?.number ?? 0, sex: 0)

  private func frequencies(_ births: [(String, Int)], boys: Int, girls: Int) -> Frequencies {
    var frequencies = Frequencies()
    for (birth, count) in births {
      for _ in 0..<count { frequencies.count(birth: Day(iso: birth)?.number ?? 0) }
    }
    for _ in 0..<boys { frequencies.count(sex: 0) }
    for _ in 0..<girls { frequencies.count(sex: 1) }
    return frequencies
  }

  @Test func `others are holders times the shares of year, day of the year and sex`() {
    // 80 other births, 30 of 2011 and 11 on 3 May of any year; 59 other boys of 77; 9 holders.
    let found = frequencies(
      [("2011-05-03", 2), ("2011-07-09", 30), ("2012-05-03", 11), ("2013-01-20", 39)],
      boys: 61, girls: 18
    ).expectedOthers(key, holders: 11, block: 2)
    let expected = (9.0 + 1) * (31.0 / 100) * (12.0 / 446) * (60.0 / 80)
    #expect(abs(found - expected) < 1e-12)
  }

  @Test func `a swap that would agree as well is counted too`() {
    let some = frequencies([("2011-05-03", 1), ("2011-03-05", 1)], boys: 2, girls: 0)
    let found = some.expectedOthers(
      key, alternative: Day(iso: "2011-03-05"), holders: 2, block: 2)
    #expect(abs(found - 1 * 2 * (1.0 / 20) * (1.0 / 366) * (1.0 / 3)) < 1e-12)
  }

  @Test func `a day that stands for not known is as common as it is`() {
    let plain = frequencies([("2011-05-03", 5), ("2012-07-09", 995)], boys: 1000, girls: 0)
    let spiked = frequencies([("2011-05-03", 500), ("2012-07-09", 500)], boys: 1000, girls: 0)
    let (rare, common) = (
      plain.expectedOthers(key, holders: 50, block: 2),
      spiked.expectedOthers(key, holders: 50, block: 2)
    )
    #expect(rare < 0.05)
    #expect(common > 1)
  }

  @Test func `a common ethnicity joins nobody in a large file and a rare one does`() {
    let crowd = (1...6000).map { number in
      SentRow(
        .census, number, child: number,
        birth: "201\(number % 8)-0\(1 + number % 9)-1\(number % 10)",
        sex: number % 2 == 0 ? .male : .female, ethnicity: .wbri)
    }
    func joins(_ ethnicity: Ethnicity) -> Bool {
      let pair = [
        SentRow(.care, 1, child: 1, birth: "2011-05-14", sex: .male, ethnicity: ethnicity),
        SentRow(.police, 1, child: 1, birth: "2011-05-14", sex: .male, ethnicity: ethnicity),
      ]
      return linked(crowd + pair).contains("care 1 + police 1")
    }
    #expect(!joins(.wbri))
    #expect(joins(.wirt))
  }
}
