public import Records
import Vocabulary

/// The same rows linked by other settings, to show how much a count rests on the linkage.
public struct OtherLinkage: Sendable {
  /// The code in the release, such as `stricter`.
  public let code: String
  /// What the linkage does, such as "Numbers and references only".
  public let label: String
  /// The rows with the child that each belongs to.
  public let linked: LinkedChildren

  /// Creates another linkage.
  ///
  /// - Parameters:
  ///   - code: The code in the release.
  ///   - label: What the linkage does.
  ///   - linked: The rows with the child that each belongs to.
  public init(code: String, label: String, linked: LinkedChildren) {
    self.code = code
    self.label = label
    self.linked = linked
  }
}

/// How many children displayed in each period under one linkage.
struct OtherCount {
  let code: String
  let label: String
  /// Children by the code of the period, which is unlike for unlike periods.
  let children: [Period: Int]
}

extension OtherCount {
  /// Counts under another linkage, of which nothing else is needed.
  init(
    _ other: OtherLinkage, in periods: [Period], settings: IndicatorSettings
  ) throws(CaseDefinitionError) {
    let profiles = Profiles(linked: other.linked).births()
    let events = try CaseEvents(
      in: other.linked, by: settings.caseDefinition, lists: settings.lists,
      corrections: Corrections(settings.local.corrections, knownOn: settings.asOf),
      without: OtherAuthorities(settings)
    ).all.filter { event in
      event.role.isDisplayed && event.day <= settings.asOf
        && CountingBase.isUnder18(born: profiles[Int(event.child)], on: event.day)
    }
    code = other.code
    label = other.label
    children = Dictionary(
      uniqueKeysWithValues: Set(periods).map { period in
        var (count, child): (Int, Int32) = (0, -1)
        for event in events where event.child != child && period.contains(event.day) {
          count += 1
          child = event.child
        }
        return (period, count)
      })
  }
}
