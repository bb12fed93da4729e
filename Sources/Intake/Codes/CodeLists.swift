import Records
import Vocabulary

/// The list of codes that each field is read with.
struct CodeLists {
  private let local: LocalLists
  private let source: String?

  /// Creates the lists of a partnership.
  ///
  /// - Parameters:
  ///   - local: The partnership's own lists and synonyms.
  ///   - source: The source whose own synonyms hold too, or none.
  init(local: LocalLists, source: String? = nil) {
    self.local = local
    self.source = source
  }

  /// The list of a coded field; ethnicity is read by its scheme instead.
  ///
  /// - Parameter field: The field.
  /// - Returns: The list.
  func list(of field: CodeField) -> CodeList {
    list(.init(field))
  }

  /// The list of a field that holds several codes.
  ///
  /// - Parameter field: The field.
  /// - Returns: The list.
  func list(of field: SetField) -> CodeList {
    list(.init(field))
  }

  /// A list with the partnership's synonyms.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The list.
  func list(_ name: ListName) -> CodeList {
    var list = published(name)
    list.settle(synonyms(of: name))
    return list
  }

  /// The partnership's synonyms of a list.
  ///
  /// - Parameter name: Its name.
  /// - Returns: Codes by spelling.
  func synonyms(of name: ListName) -> [String: String] {
    local.synonyms(of: name, source: source)
  }

  /// Whether a list has a code.
  ///
  /// - Parameters:
  ///   - code: The code, in any case; ethnicity also knows extended codes and broad groups.
  ///   - name: The list.
  ///   - local: The partnership's own lists.
  /// - Returns: Whether it has.
  static func hasCode(_ code: String, in name: ListName, local: LocalLists) -> Bool {
    guard name != .ethnicity else { return EthnicityReader.reading(ofCode: code) != .noValue }
    return CodeLists(local: local).published(name).position(ofCode: code) != nil
  }

  private func published(_ name: ListName) -> CodeList {
    switch name {
    case .sex: SexWords.list
    case .ethnicity: CodeList(Ethnicity.entries)
    case .observedEthnicity: ObservedWords.list
    case .disability: DisabilityWords.list
    case .yesNo: FlagWords.list
    case .noFurtherAction: FlagWords.noFurtherAction
    case .referralSource: SourceWords.list
    case .primaryNeed: SocialCareWords.primaryNeed
    case .factor: CodeList(AssessmentFactor.entries)
    case .abuseCategory: SocialCareWords.abuseCategory
    case .closureReason: SocialCareWords.closureReason
    case .caseStatus: SocialCareWords.caseStatus
    case .placementType: LookedAfterWords.placementType
    case .placementProvider: LookedAfterWords.placementProvider
    case .placementLocation: LookedAfterWords.placementLocation
    case .permanencePlan: LookedAfterWords.permanencePlan
    case .ceasedReason: LookedAfterWords.ceasedReason
    case .accommodation: LookedAfterWords.accommodation
    case .suitability: LookedAfterWords.suitability
    case .eligibility: LookedAfterWords.eligibility
    case .adoptionReversal: LookedAfterWords.adoptionReversal
    case .senProvision: SchoolWords.senProvision
    case .senType: SchoolWords.senType
    case .exclusionCategory: SchoolWords.exclusionCategory
    case .exclusionReason: SchoolWords.exclusionReason
    default: own(name)
    }
  }

  /// The lists of our own layouts and of the partnership.
  private func own(_ name: ListName) -> CodeList {
    switch name {
    case .offence: OffenceWords.list
    case .role: CodeList(Role.entries, words: KnownWords.roles, mendsErrors: false)
    case .level: CodeList(BehaviourLevel.entries, mendsErrors: false)
    case .light: CodeList(TrafficLight.entries)
    case .technology: CodeList(TechnologyAssisted.entries, words: KnownWords.technology)
    case .route: CodeList(Route.entries)
    case .setting: CodeList(Setting.entries, words: KnownWords.settings)
    case .referringAgency: CodeList(Agency.entries, words: KnownWords.agencies)
    case .decision: CodeList(Decision.entries, words: KnownWords.decisions)
    case .tier: CodeList(ServiceTier.entries, words: KnownWords.tiers)
    case .need: CodeList(Need.entries)
    case .noSupportReason: CodeList(NoSupportReason.entries)
    case .areas: LocalLists.list(local.areas)
    case .categories: LocalLists.list(local.categories)
    case .tools: LocalLists.list(local.tools)
    case .providers: LocalLists.list(local.providers)
    default: preconditionFailure("list '\(name.rawValue)' is read by none")
    }
  }
}
