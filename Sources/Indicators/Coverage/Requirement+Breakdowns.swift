import Records
import Tables
import Vocabulary

/// What tables need for the ways in which they are broken down.
extension Requirement {
  /// What must be told for a whole breakdown to say anything.
  static func needs(ofBreakdown id: String) -> [Requirement] {
    switch id {
    case "age_band", "age", "criminal_responsibility": [.birth]
    case "sex": [.sex]
    case "ethnic_group", "ethnicity": [.ethnicity]
    case "learning_broad": [.learning(.broad)]
    case "looked_after": [.lookedAfter]
    case "residence": [.residence]
    case "responsible": [.responsible]
    case "place": [.residence, .responsible]
    default: needs(ofEpisodes: id)
    }
  }

  private static func needs(ofEpisodes id: String) -> [Requirement] {
    switch id {
    case "setting": [.setting]
    case "level": [.level]
    case "light": [.light]
    case "technology": [.technology]
    case "route": [.route]
    case "referring_agency": [.referringAgency]
    case "tier": [.tier]
    case "expected_tier": [.level, .tier]
    case "provider": [.provider]
    case "tool", "tool_ages": [.tool]
    case "reason": [.noSupportReason]
    default: []
    }
  }

  /// What must be told for one category of a breakdown to say anything.
  static func needs(
    of code: String, in breakdown: String, _ settings: IndicatorSettings
  ) -> [Requirement] {
    switch breakdown {
    case "stage": stage(code).map { [$0] } ?? []
    case "passed_stage": passed(code)
    case "interval":
      D1.intervals.first { D1.code($0) == code }.map { [.milestone($0.from), .milestone($0.to)] }
        ?? []
    case "standard":
      settings.nationalStandards.first { $0.code == code }.map {
        [.milestone($0.interval.from), .milestone($0.interval.to)]
      } ?? []
    case "awaited": Milestone(code: code).map { [.milestone($0)] } ?? []
    case "breakdown": needs(ofBreakdown: code)
    default: characteristic(code, breakdown)
    }
  }

  private static func characteristic(_ code: String, _ breakdown: String) -> [Requirement] {
    switch breakdown {
    case "definition": Learning(rawValue: code).map { [.learning($0)] } ?? []
    case "need": Need(code: code).map { [.need($0)] } ?? []
    case "event_kind": EventKind(code: code).map { [.eventsOfKind($0)] } ?? []
    case "agency": Agency(code: code).map { [.eventsBy($0)] } ?? []
    case "first_agency": Agency(code: code).map { [.knowledge($0)] } ?? []
    case "level_or_range": code.hasPrefix("light_") ? [.light] : code == "neither" ? [] : [.level]
    case "role": ["harmed", "both"].contains(code) ? [.role] : []
    case "reviewed": code == "level" ? [.levelAtReview] : [.tierAtReview]
    default: []
    }
  }

  private static func stage(_ code: String) -> Requirement? {
    C1.stages.first { $0.code == code }.map { .milestone($0.milestone) }
  }

  /// Who passed a stage is told beside those who had passed the one before.
  private static func passed(_ code: String) -> [Requirement] {
    guard let place = C1.stages.firstIndex(where: { $0.code == code }), place > 0 else { return [] }
    return [.milestone(C1.stages[place - 1].milestone), .milestone(C1.stages[place].milestone)]
  }
}
