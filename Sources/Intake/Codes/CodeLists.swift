import Records
import Vocabulary

/// The list of codes that each field is read with.
struct CodeLists {
  private let local: LocalLists

  /// Creates the lists of a partnership.
  ///
  /// - Parameter local: The partnership's own lists.
  init(local: LocalLists) {
    self.local = local
  }

  /// The list of a coded field; ethnicity is read by its scheme instead.
  ///
  /// - Parameter field: The field.
  /// - Returns: The list.
  func list(of field: CodeField) -> CodeList {
    switch field {
    case .sex: SexWords.list
    case .ethnicity: CodeList(Ethnicity.entries)
    case .observedEthnicity: ObservedWords.list
    case .senProvision: CodeList(SENProvision.entries, words: KnownWords.provision)
    case .lookedAfter, .hsbFlag, .noFurtherAction: FlagWords.list
    case .setting: CodeList(Setting.entries, words: KnownWords.settings)
    case .residenceArea, .responsibleAuthority: LocalLists.list(local.areas)
    case .role: CodeList(Role.entries, words: KnownWords.roles)
    case .level, .levelAtReview: CodeList(BehaviourLevel.entries)
    case .light: CodeList(TrafficLight.entries)
    case .technology: CodeList(TechnologyAssisted.entries, words: KnownWords.technology)
    case .route: CodeList(Route.entries)
    case .category: LocalLists.list(local.categories)
    case .offence: OffenceWords.list
    case .referringAgency: CodeList(Agency.entries, words: KnownWords.agencies)
    case .decision: CodeList(Decision.entries, words: KnownWords.decisions)
    case .tool: LocalLists.list(local.tools)
    case .tier, .tierAtReview: CodeList(ServiceTier.entries, words: KnownWords.tiers)
    case .provider: LocalLists.list(local.providers)
    case .noSupportReason: CodeList(NoSupportReason.entries)
    }
  }

  /// The list of a field that holds several codes.
  ///
  /// - Parameter field: The field.
  /// - Returns: The list.
  func list(of field: SetField) -> CodeList {
    switch field {
    case .disabilities: CodeList(Disability.entries, words: KnownWords.disabilities)
    case .senTypes: CodeList(SENType.entries)
    case .exclusionReasons: CodeList(ExclusionReason.entries)
    case .factors: CodeList(AssessmentFactor.entries)
    case .needs: CodeList(Need.entries)
    }
  }
}
