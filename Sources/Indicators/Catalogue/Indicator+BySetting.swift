import Tables
import Vocabulary

/// A subject and the position of its category among those of a dimension.
typealias Placed = (subject: Subject, place: Int)

/// Tables by setting, for the statements about where children live.
extension Indicator {
  /// Subjects by a dimension, plainly and within each setting.
  static func withSettings(
    _ id: String, _ title: String, _ period: Period, _ dimension: Dimension,
    recipe: Recipe = .count, of subjects: [Placed], _ base: CountingBase
  ) -> [DraftTable] {
    var counts = [Int](repeating: 0, count: dimension.categories.count)
    for subject in subjects { counts[subject.place] += 1 }
    return [
      table(
        id, title, period, [dimension], recipe: recipe, cells([], dimension, counts, recipe)),
      inSettings(id, title, period, dimension, recipe: recipe, of: subjects, base),
    ]
  }

  /// Subjects by a dimension within each setting.
  static func inSettings(
    _ id: String, _ title: String, _ period: Period, _ dimension: Dimension,
    recipe: Recipe = .count, of subjects: [Placed], _ base: CountingBase
  ) -> DraftTable {
    let settings = Breakdown.setting.dimension(base: base)
    let none = [Int](repeating: 0, count: dimension.categories.count)
    var counts = [[Int]](repeating: none, count: settings.categories.count)
    for (subject, place) in subjects {
      counts[Breakdown.setting.position(of: subject, base)][place] += 1
    }
    return table(
      "\(id)_by_setting", "\(title), by setting", period, [settings, dimension], recipe: recipe,
      zip(settings.categories, counts).flatMap { cells([$0.code], dimension, $1, recipe) })
  }

  private static func cells(
    _ outer: [String], _ dimension: Dimension, _ counts: [Int], _ recipe: Recipe
  ) -> [DraftCell] {
    let total = counts.reduce(0, +)
    return zip(dimension.categories, counts).map { category, count in
      DraftCell(
        key: outer + [category.code],
        counted: recipe == .count ? .count(count) : .share(count, of: total))
    }
  }
}
