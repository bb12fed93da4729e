import Records

/// What the fields of a row mean, for the description that the store carries of itself.
enum FieldDescriptions {
  static func text(_ field: TokenField) -> String {
    switch field {
    case .child: "sender's own reference for the child"
    case .upn: "unique pupil number"
    case .formerUpn: "earlier unique pupil number"
    case .nhsNumber: "NHS number"
    case .referral: "reference of a referral"
    case .incident: "reference of an incident or occurrence"
    case .school: "school, by its key in census and concern log"
    }
  }

  static func text(_ field: DayField) -> String {
    switch field {
    case .birth: "date of birth"
    case .death: "date of death"
    case .occurred: "day the incident occurred"
    case .concern: "day of the concern"
    case .recorded: "day the sender recorded the event"
    case .referredOn: "day the sender referred the child on"
    case .received: "day the referral was received"
    case .decided: "day of the decision"
    case .meeting: "day of the risk management meeting, or of social care's conference"
    case .assessmentStarted: "day the assessment started"
    case .assessmentCompleted: "day the assessment was completed or authorised"
    case .supportOffered: "day support was offered"
    case .supportStarted: "day support, a plan or a placement started"
    case .supportEnded: "day support, a plan or a placement ended"
    case .closed: "day the referral was closed or declined"
    case .reviewed: "day of the review"
    case .birthMonth: "first day of the month of birth, from senders that tell no day"
    }
  }

  static func text(_ field: CodeField) -> String {
    switch field {
    case .sex: "gender or sex as recorded"
    case .ethnicity: "self-defined ethnicity"
    case .observedEthnicity: "ethnicity as an officer saw it"
    case .senProvision: "provision for special educational needs"
    case .lookedAfter: "whether the child is looked after"
    case .setting: "where the child lives"
    case .residenceArea: "area of residence"
    case .responsibleAuthority: "responsible authority"
    case .role: "role in the incident"
    case .level: "behaviour level"
    case .light: "traffic light"
    case .technology: "whether the behaviour used technology"
    case .route: "route by which the concern was handled"
    case .category: "category of a school concern"
    case .offence: "recorded-crime code"
    case .hsbFlag: "whether the police marked the occurrence as harmful sexual behaviour"
    case .referringAgency: "agency that referred"
    case .decision: "what was decided"
    case .tool: "recorded assessment tool"
    case .tier: "service tier"
    case .provider: "provider"
    case .noSupportReason: "why no support was given"
    case .levelAtReview: "behaviour level at review"
    case .tierAtReview: "service tier at review"
    case .noFurtherAction: "whether a social-care referral ended without further action"
    case .conferenceNotRequired: "whether an enquiry needed no child protection conference"
    }
  }

  static func text(_ field: SetField) -> String {
    switch field {
    case .disabilities: "disabilities"
    case .senTypes: "types of special educational need"
    case .exclusionReasons: "reasons for exclusion"
    case .factors: "factors identified at assessment"
    case .needs: "needs alongside harmful sexual behaviour"
    }
  }
}
