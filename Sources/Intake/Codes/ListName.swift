import Records

/// The lists of codes that cells are read with, by the names that people use for them.
enum ListName: String, CaseIterable {
  case sex, ethnicity, disability
  case observedEthnicity = "observed_ethnicity"
  case yesNo = "yes_no"
  case noFurtherAction = "nfa"
  case referralSource = "referral_source"
  case referringAgency = "referring_agency"
  case primaryNeed = "primary_need"
  case factor
  case abuseCategory = "abuse_category"
  case closureReason = "closure_reason"
  case caseStatus = "case_status"
  case placementType = "placement_type"
  case placementProvider = "placement_provider"
  case placementLocation = "placement_location"
  case permanencePlan = "permanence_plan"
  case ceasedReason = "ceased_reason"
  case accommodation
  case suitability
  case eligibility
  case adoptionReversal = "adoption_reversal"
  case senProvision = "sen_provision"
  case senType = "sen_type"
  case exclusionCategory = "exclusion_category"
  case exclusionReason = "exclusion_reason"
  case offence, role, level, light, technology, route, setting, decision, tier, need
  case noSupportReason = "no_support_reason"
  case areas, categories, tools, providers

  /// The list of a name as people type it: case and signs do not matter, nor do a few columns' names.
  ///
  /// - Parameter name: The name.
  init?(typed name: String) {
    let name = Spelling.words(name).split(separator: " ").joined(separator: "_")
    self.init(rawValue: Self.columns[name] ?? name)
  }

  private static let columns = [
    "gender": "sex", "contact_source": "referral_source", "referral_nfa": "nfa",
    "disabilities": "disability", "factors": "factor", "needs": "need",
    "primary_need_code": "primary_need", "reason_for_closure": "closure_reason",
    "category_of_abuse": "abuse_category", "reason_ceased_to_be_looked_after": "ceased_reason",
  ]

  /// The list by which a coded field is read.
  ///
  /// - Parameter field: The field.
  init(_ field: CodeField) {
    self =
      switch field {
      case .sex: .sex
      case .ethnicity: .ethnicity
      case .observedEthnicity: .observedEthnicity
      case .senProvision: .senProvision
      case .lookedAfter, .hsbFlag, .conferenceNotRequired: .yesNo
      case .noFurtherAction: .noFurtherAction
      case .setting: .setting
      case .residenceArea, .responsibleAuthority: .areas
      case .role: .role
      case .level, .levelAtReview: .level
      case .light: .light
      case .technology: .technology
      case .route: .route
      case .category: .categories
      case .offence: .offence
      case .referringAgency: .referringAgency
      case .decision: .decision
      case .tool: .tools
      case .tier, .tierAtReview: .tier
      case .provider: .providers
      case .noSupportReason: .noSupportReason
      }
  }

  /// The list by which a field of several codes is read.
  ///
  /// - Parameter field: The field.
  init(_ field: SetField) {
    self =
      switch field {
      case .disabilities: .disability
      case .senTypes: .senType
      case .exclusionReasons: .exclusionReason
      case .factors: .factor
      case .needs: .need
      }
  }
}
