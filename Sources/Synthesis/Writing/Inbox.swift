import Vocabulary

/// All files of the inbox, one builder each.
struct Inbox {
  let county: Sampleshire

  func sheets() -> [Sheet] {
    [
      CINCensus(county: county, year: 2024).sheet(file: 1),
      CINCensus(county: county, year: 2025).sheet(file: 2),
      PupilsOnRoll(county: county, term: .autumn2024).sheet(file: 3),
      TermlyExclusions(county: county, term: .autumn2024).sheet(file: 4),
      PupilsOnRoll(county: county, term: .spring2025).sheet(file: 5),
      SENNeeds(county: county).sheet(file: 6),
      TermlyExclusions(county: county, term: .spring2025).sheet(file: 7),
      ConcernLog(county: county).sheet(file: 8),
      PoliceExport(county: county).csv(file: 9),
      PoliceExport(county: county).xml(file: 10),
      YouthJusticeExport(county: county).sheet(file: 11),
      ReferralLog(county: county).sheet(file: 12),
      ProviderReturn(county: county, agency: .health).sheet(file: 13),
      ProviderReturn(county: county, agency: .voluntary).sheet(file: 14),
    ]
  }
}
