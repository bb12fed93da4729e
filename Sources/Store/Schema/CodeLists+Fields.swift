import Records

extension CodeLists {
  /// The list whose positions a coded field holds.
  func list(of field: CodeField) -> CodeList {
    switch field {
    case .sex: Self.sex
    case .ethnicity: Self.ethnicity
    case .observedEthnicity: Self.ethnicGroup
    case .senProvision: Self.senProvision
    case .lookedAfter, .hsbFlag, .noFurtherAction, .conferenceNotRequired: Self.yesNo
    case .setting: Self.setting
    case .residenceArea, .responsibleAuthority: areas
    case .role: Self.role
    case .level, .levelAtReview: Self.level
    case .light: Self.light
    case .technology: Self.technology
    case .route: Self.route
    case .category: categories
    case .offence: Self.offence
    case .referringAgency: Self.agency
    case .decision: Self.decision
    case .tool: tools
    case .tier, .tierAtReview: Self.tier
    case .provider: providers
    case .noSupportReason: Self.noSupport
    }
  }

  /// The list whose members a set holds.
  func list(of field: SetField) -> CodeList {
    switch field {
    case .disabilities: Self.disability
    case .senTypes: Self.senType
    case .exclusionReasons: Self.exclusion
    case .factors: Self.factor
    case .needs: Self.need
    }
  }
}
