import Records
import Vocabulary

/// Something that a source must be able to tell before a figure can be counted.
///
/// Without it the figure would be 0 or all, whatever happened.
enum Requirement: Hashable {
  /// That a child displayed harmful sexual behaviour, by the case definition.
  case events
  case eventsBy(Agency)
  case eventsOfKind(EventKind)
  case role
  /// Referrals in the local log or a provider's return.
  case referrals
  /// Those, or referrals to social care.
  case anyReferral
  /// That an agency outside social care knew; of one agency or of any.
  case knowledge(Agency?)
  case milestone(Milestone)
  /// A place for the day of closure: what waits is open even where nothing was ever closed.
  case closureColumn
  case noSupportReason
  case review
  case levelAtReview
  case tierAtReview
  case birth
  case sex
  case ethnicity
  case lookedAfter
  case residence
  case responsible
  case learning(Learning)
  case setting
  case level
  case light
  case technology
  case route
  case referringAgency
  case tier
  case provider
  case tool
  case need(Need)

  /// The definitions of a learning difficulty or disability.
  enum Learning: String {
    case narrow
    case broad
    case anySEN = "any_sen"
    case concern
  }

  /// What no source records, as a clause that follows "records".
  var words: String {
    switch self {
    case .events: "that children displayed harmful sexual behaviour"
    case .eventsBy(let agency): "harmful sexual behaviour as known to the agency '\(agency.label)'"
    case .eventsOfKind(let kind): "events of the kind '\(kind.label)'"
    case .role: "the role of a child in an incident"
    case .referrals: "referrals for harmful sexual behaviour or support"
    case .anyReferral: "referrals to social care or in a local log"
    case .knowledge(nil): "when an agency outside social care first knew"
    case .knowledge(let agency?): "when the agency '\(agency.label)' first knew"
    case .milestone(let milestone): Self.words(milestone)
    case .closureColumn: Self.words(.closed)
    case .noSupportReason: "why there was no support"
    case .review: "reviews"
    case .levelAtReview: "the behaviour level at a review"
    case .tierAtReview: "the service tier at a review"
    case .learning(let definition): Self.words(definition)
    case .need(let need): "the need '\(need.label)'"
    default: characteristic
    }
  }

  private var characteristic: String {
    switch self {
    case .birth: "dates of birth"
    case .sex: "gender or sex"
    case .ethnicity: "ethnicity"
    case .lookedAfter: "whether a child is looked after"
    case .residence: "the area of residence"
    case .responsible: "the responsible authority"
    case .setting: "the setting in which a child lives"
    case .level: "the behaviour level"
    case .light: "the traffic light"
    case .technology: "the use of technology"
    case .route: "the route"
    case .referringAgency: "the referring agency"
    case .tier: "the service tier"
    case .provider: "the provider"
    default: "the assessment tool"
    }
  }

  private static func words(_ milestone: Milestone) -> String {
    switch milestone {
    case .concern: "when there was a concern"
    case .referral: "when a referral was received"
    case .decision: "when a decision was made"
    case .meeting: "when a risk management meeting was held"
    case .assessmentStarted: "when an assessment was started"
    case .assessmentCompleted: "when an assessment was completed"
    case .supportOffered: "when support was offered"
    case .supportStarted: "when support was started"
    case .supportEnded: "when support was ended"
    case .closed: "when a referral was closed"
    case .notification: "when a referral was received or the police referred on"
    case .strategyDiscussion: "when a strategy discussion was held"
    case .protectionConference: "when an initial child protection conference was held"
    }
  }

  private static func words(_ definition: Learning) -> String {
    switch definition {
    case .narrow, .anySEN: "special educational needs"
    case .broad: "special educational needs or disabilities by type"
    case .concern: "a social worker's concern about learning disability (assessment factor 5A)"
    }
  }
}
