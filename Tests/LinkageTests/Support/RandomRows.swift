import Vocabulary

/// Rows from so few values that agreements and contradictions are everywhere.
enum RandomRows {
  private static let births = [
    "2011-05-03", "2011-03-05", "2011-05-04", "2010-05-03", "2012-11-20",
  ]
  private static let days = ["2024-02-01", "2024-02-02", "2024-02-04", "2024-03-10"]

  static func rows(_ count: Int, seed: UInt64) -> [SentRow] {
    var random = SeededGenerator(seed: seed)
    return (1...count).map { row($0, &random) }
  }

  private static func row(_ line: Int, _ random: inout SeededGenerator) -> SentRow {
    var row = SentRow(SentRow.Sender.allCases[random.below(7)], line)
    if random.chance(0.8) { row.child = random.below(8) }
    if random.chance(0.25) { row.upn = random.below(6) }
    if random.chance(0.1) { row.formerUpn = random.below(6) }
    if random.chance(0.15) { row.nhs = random.below(6) }
    if random.chance(0.15) { row.referral = random.below(6) }
    if random.chance(0.3) { row.incident = random.below(6) }
    if random.chance(0.3) { row.school = random.below(3) }
    if random.chance(0.85) { row.birth = births[random.below(births.count)] }
    if random.chance(0.85) { row.sex = RecordedSex.allCases[random.below(4)] }
    if random.chance(0.5) { row.ethnicity = [.wbri, .apkn, .refused][random.below(3)] }
    if random.chance(0.4) { row.area = random.below(4) }
    if random.chance(0.3) { row.offence = [.o20b, .o21][random.below(2)] }
    if random.chance(0.4) { row.occurred = days[random.below(4)] }
    if random.chance(0.3) { row.concern = days[random.below(4)] }
    if random.chance(0.3) { row.received = days[random.below(4)] }
    if random.chance(0.3) { row.referredOn = days[random.below(4)] }
    return row
  }
}
