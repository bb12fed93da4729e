/// Every rule by which deliveries are checked: the catalogue that is documented and published.
public enum RuleBook {
  /// The rules, in order of their ids.
  public static let rules: [Rule] =
    (lexical + header + cell + file + rowRules.map { $0.rule } + sourceRules.map { $0.rule })
    .sorted { $0.id < $1.id }

  /// The rule of that id.
  ///
  /// - Parameter id: A stable id, in any case.
  /// - Returns: The rule, or nothing where there is none.
  public static func rule(id: String) -> Rule? {
    rules.first { $0.id == id.uppercased() }
  }

  /// The rules about whole rows, in the order in which they are applied.
  static let rowRules: [any (RowRule & SendableMetatype).Type] = [
    NobodyNamed.self,
    // Before the rules that compare dates, so that one which is taken out is compared with none.
    DateBefore2012.self,
    BirthAfterEvent.self, AgeOver25.self, ClosureBeforeReferral.self, AssessmentEndsFirst.self,
    SupportEndsFirst.self, AssessmentBeforeReferral.self, ConferenceBeforeReferral.self,
    EnquiryBeforeReferral.self, MilestoneBeforeReferral.self, ConferenceTwice.self,
    ConferenceOnWeekend.self, ConferenceTargetOnWeekend.self, AssessmentOpenLong.self,
    EnquiryWithoutConference.self, ClosureWithoutReason.self, ReasonWithoutClosure.self,
    ActivityAfterNoAction.self, PlanAfterNoAction.self, BirthAndExpectedBirth.self,
    NoBirthDate.self, UnbornWithDisability.self, NoDisabilityWithOthers.self,
    RepeatedDisability.self, NoFactorWithOthers.self, RepeatedFactor.self,
  ]

  /// The rules about all rows of a source.
  static let sourceRules: [any (SourceRule & SendableMetatype).Type] = [
    ChildTwice.self, ChildContradicted.self, SharedPupilNumber.self, OverlappingEpisodes.self,
    OverlappingPeriods.self,
  ]

  private static let lexical = LexicalProblem.Kind.allCases.map(Rule.lexical)
  private static let header: [Rule] = [
    .unknownColumns, .noRows, .columnOfOtherYear, .yearNotDescribed, .yearsDiffer, .columnRenamed,
    .wrongFormat, .namesSent, .yearUnreadable, .elementRenamed, .unknownElements,
    .unreadFile,
  ]
  private static let cell: [Rule] = [
    .requiredMissing, .dateUnreadable, .dateImpossible, .dateOrderUndeclared, .shortYear,
    .unrecognisedCode, .sheetMark, .schemeMissing, .broadGroup, .invalidUPN, .invalidNHSNumber,
    .dateInFuture, .schemeUnknown, .rowInFuture, .placeholderReference,
    .unknownAuthority, .ethnicityMissing, .referenceTooLong, .referenceSigns,
    .codeOfOtherYear, .serialNumber, .valuesContradict, .scientificNumber,
  ]
  /// The rule that says a source had more rows set aside than its warning level.
  public static let warning: Rule = .manySetAside
  /// The rule that says a source brings far fewer or more rows than usual.
  public static let volume: Rule = .unusualVolume

  /// The rule that says how many findings are counted but not listed.
  public static let limit: Rule = .furtherFindings

  /// The rule that says a newer file stands in the place of an earlier one.
  public static let replacedFile: Rule = .replacedFile
  /// The rule that says the same bytes came under two names.
  public static let repeatedFile: Rule = .repeatedFile

  /// The rule that says a row is of a child whose records were erased.
  public static let erasedChild: Rule = .erasedChild

  private static let file: [Rule] = [
    .supersededRow, .manySetAside, .furtherFindings, .unusualVolume, .contradictedCorrection,
    .replacedFile, .repeatedFile, .erasedChild,
  ]
}
