public import Records
public import Tables
import Vocabulary

/// Counts what the framework's Domain 1 asks of linked children; it cannot release anything.
public struct Indicators: Sendable {
  private let settings: IndicatorSettings
  private let calendar: WorkingDayCalendar

  /// Prepares to count.
  ///
  /// - Parameter settings: Dates, standards, lists and populations.
  public init(settings: IndicatorSettings) {
    self.settings = settings
    calendar = WorkingDayCalendar(nation: settings.nation)
  }

  /// Counts every indicator.
  ///
  /// - Parameters:
  ///   - linked: The rows of all agencies with the child that each belongs to.
  ///   - others: The same rows linked more strictly and more loosely, beside which A1 is shown.
  ///   - deliveries: What was delivered, for the data-quality tables.
  ///   - totals: How often each rule was broken, for the data-quality tables.
  ///   - quarantine: Rows in quarantine by the source's id, for the data-quality tables.
  ///   - kept: Years that stand still, as they were first counted.
  ///   - linkage: How good the linkage is held to be, for the data-quality tables.
  /// - Returns: Journeys, settled characteristics and the tables of counts.
  /// - Throws: `CaseDefinitionError` where the case definition names an unknown code;
  ///   `CalendarError` where a wait leaves the bank-holiday calendar.
  public func count(
    _ linked: LinkedChildren, beside others: [OtherLinkage] = [], deliveries: [Delivery],
    totals: [RuleCount], quarantine: [String: QuarantineCounts] = [:], kept: [KeptYear] = [],
    linkage: LinkageQuality? = nil
  ) throws -> CountedChildren {
    let base = try CountingBase(
      linked: linked, settings: settings, calendar: calendar, deliveries: deliveries,
      totals: totals, beside: others, quarantine: quarantine, linkage: linkage)
    let years = try frozenYears(linked, deliveries, kept: kept)
    let tables =
      try tables(from: base)
      + years.flatMap { year in
        year.tables + [E2.frozen(year, base)].compactMap(\.self)
      }
    return CountedChildren(
      journeys: base.journeys, profiles: base.profiles, tables: tables, events: base.rowsOfEvents,
      sourcesWithEvents: base.sourcesWithEvents, frozenYears: years)
  }

  private func tables(from base: CountingBase) throws -> [DraftTable] {
    let all = try counted(from: base)
    return all + [F1.tables(of: all, base.periods.snapshot)]
  }

  /// The years that stand still: as they were first counted, else counted as seen on their day.
  private func frozenYears(
    _ linked: LinkedChildren, _ deliveries: [Delivery], kept: [KeptYear]
  ) throws -> [KeptYear] {
    let still = settings.local.frozenYears.filter { $0.seen <= settings.asOf }
    return try still.map { named in
      let before = kept.first { $0.ending == named.ending && $0.seen == named.seen }
      var frozen = named
      frozen.frozenOn = before.map(\.frozenOn) ?? settings.asOf
      let base = try CountingBase(
        linked: linked, settings: settings.seen(on: frozen.seen), calendar: calendar,
        deliveries: deliveries, totals: [], only: frozen)
      let tonight = try counted(from: base)
        .filter { [.financialYear, .quarter].contains($0.period.kind) }
      return KeptYear(
        ending: frozen.ending, seen: frozen.seen, frozenOn: frozen.frozenOn,
        tables: before?.tables(in: tonight) ?? tonight)
    }
  }

  /// The tables of all indicators but the evidence, several indicators at once.
  private func counted(from base: CountingBase) throws -> [DraftTable] {
    let catalogue = IndicatorCatalogue.all
    return try Pieces.map(catalogue.count) { place in
      let indicator = catalogue[place]
      return Result {
        try indicator.tables(from: base).map { $0.asTold(indicator, base) }
          .sayingWhenHomesAreTold()
      }
    }.flatMap { try $0.get() }
  }
}

/// What Indicators found: journeys and characteristics for the store, tables for Disclosure.
public struct CountedChildren: Sendable {
  /// The journeys, ordered by child and start.
  public let journeys: [Journey]
  /// Settled characteristics, one for each child, in order of the children.
  public let profiles: [ChildProfile]
  /// The tables of counts, in order of the indicators.
  public let tables: [DraftTable]
  /// The rows that are events of any role, by kind of event; ascending.
  public let events: [EventKind: [Int32]]
  /// Ids of the sources that hold any event by themselves.
  public let sourcesWithEvents: Set<String>
  /// The years that stand still, to be kept for the next run.
  public let frozenYears: [KeptYear]
}
