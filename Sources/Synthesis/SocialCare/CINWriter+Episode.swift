import Vocabulary

extension CINWriter {
  mutating func write(_ episode: SocialCareEpisode, isBroken: Bool) {
    markup.open("CINdetails")
    markup.leaf(
      "CINreferralDate",
      isBroken ? clerk.random.pick(["2024-02-30", "2024-13-05"]) : episode.referral.iso)
    markup.leaf("ReferralSource", episode.source)
    markup.leaf("PrimaryNeedCode", episode.need)
    let closure = known(episode.closure)
    markup.leaf("CINclosureDate", closure?.iso)
    markup.leaf("ReasonForClosure", closure == nil ? nil : episode.reason)
    writeAssessment(episode)
    writeEnquiry(episode)
    markup.leaf("ReferralNFA", flag(episode.isNoFurtherAction))
    writePlan(episode)
    markup.close("CINdetails")
  }

  private mutating func writeAssessment(_ episode: SocialCareEpisode) {
    guard let start = known(episode.assessmentStart) else { return }
    let isEarly = clerk.happens(.assessmentBeforeReferral)
    let began = isEarly ? episode.referral.adding(days: -clerk.random.within(1...20)) : start
    let authorised = known(episode.authorised)
    markup.open("Assessments")
    markup.leaf("AssessmentActualStartDate", began.iso)
    markup.leaf("AssessmentAuthorisationDate", authorised?.iso)
    if authorised != nil { writeFactors(episode.factors) }
    markup.close("Assessments")
  }

  private mutating func writeFactors(_ factors: [String]) {
    if clerk.happens(.emptyFactors) { return markup.empty("FactorsIdentifiedAtAssessment") }
    markup.open("FactorsIdentifiedAtAssessment")
    for factor in factors {
      let written = clerk.happens(.lowerCaseFactor) ? factor.lowercased() : factor
      markup.leaf("AssessmentFactors", clerk.happens(.invalidFactor) ? "RB" : written)
    }
    markup.close("FactorsIdentifiedAtAssessment")
  }

  private mutating func writeEnquiry(_ episode: SocialCareEpisode) {
    guard let enquiry = known(episode.enquiry) else { return }
    markup.open("Section47")
    markup.leaf("S47ActualStartDate", enquiry.iso)
    markup.leaf("DateOfInitialCPC", known(episode.conference)?.iso)
    markup.leaf("ICPCnotRequired", flag(episode.conference == nil))
    markup.close("Section47")
  }

  private mutating func writePlan(_ episode: SocialCareEpisode) {
    guard let plan = known(episode.plan) else { return }
    let category = clerk.random.pick(["NEG", "EMO", "SAB", "PHY", "MUL"])
    markup.open("ChildProtectionPlans")
    markup.leaf("CPPstartDate", plan.iso)
    markup.leaf("CPPendDate", known(episode.closure)?.iso)
    markup.leaf("InitialCategoryOfAbuse", category)
    markup.leaf("LatestCategoryOfAbuse", category)
    markup.leaf("NumberOfPreviousCPP", "0")
    markup.close("ChildProtectionPlans")
  }

  private mutating func flag(_ value: Bool) -> String {
    clerk.happens(.wordForFlag) ? (value ? "true" : "false") : value ? "1" : "0"
  }

  private func known(_ day: Day?) -> Day? {
    day.flatMap { $0 <= last ? $0 : nil }
  }
}
