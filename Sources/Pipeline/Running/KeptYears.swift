import Foundation
import Indicators

/// The years that stand still, in a restricted file of the state folder: counts that no disclosure
/// control has seen.
struct KeptYears {
  static let name = "frozen-years.json"

  let state: StateFolder
  let settings: IndicatorSettings

  /// The years as they were first counted; none before the first run.
  ///
  /// Where the file is gone, the figures that the current release shows stand.
  func read() throws -> [KeptYear] {
    let own = try kept()
    // The counts are long to read, and without a year that stands still nobody asks for them.
    let shown =
      settings.local.frozenYears.isEmpty ? [] : KeptCounts.last(in: state)?.years ?? []
    return own
      + shown.filter { year in
        !own.contains { $0.ending == year.ending && $0.seen == year.seen }
      }
  }

  private func kept() throws -> [KeptYear] {
    let path = "\(state.path)/\(Self.name)"
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    do {
      return try JSONDecoder().decode([KeptYear].self, from: data)
    } catch {
      throw RunError.brokenYears(path: path)
    }
  }

  /// Keeps tonight's years, and earlier ones that the pipeline file still names.
  func write(_ tonight: [KeptYear], before: [KeptYear]) throws {
    let named = settings.local.frozenYears
    let left = before.filter { year in
      !tonight.contains { $0.ending == year.ending }
        && named.contains { $0.ending == year.ending && $0.seen == year.seen }
    }
    let all = (left + tonight).sorted { $0.ending < $1.ending }
    guard !all.isEmpty || !before.isEmpty else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try state.write(try encoder.encode(all), to: Self.name)
  }
}
