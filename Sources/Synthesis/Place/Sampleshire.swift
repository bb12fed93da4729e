import Vocabulary

/// The whole invented truth: the county, its children and everything that happened in two years.
struct Sampleshire {
  let seed: UInt64
  let place: Place
  let calendar: WorkingDayCalendar
  let children: [Child]
  let incidents: [Incident]
  let episodes: [SocialCareEpisode]
  let concerns: [ConcernRecord]
  let police: [PoliceRecord]
  let youth: [YouthRecord]
  let referrals: [Referral]

  init(children count: Int, seed: UInt64) {
    let calendar = WorkingDayCalendar(nation: .england)
    self.seed = seed
    self.calendar = calendar
    place = Place(children: count)
    children = Families(seed: seed, place: place).children(count: count)
    incidents = Histories(seed: seed, children: children, calendar: calendar).incidents()
    episodes = SocialCareMaker(seed: seed, children: children, calendar: calendar)
      .episodes(incidents: incidents)
    concerns = ConcernMaker(seed: seed, children: children, calendar: calendar)
      .records(incidents: incidents)
    police = PoliceRecords(seed: seed, children: children).records(incidents: incidents)
    referrals = Referrals(seed: seed).referrals(of: incidents)
    youth = YouthRecords(seed: seed, children: children).records(police: police)
  }
}
