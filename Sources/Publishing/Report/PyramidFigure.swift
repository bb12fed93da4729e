import Disclosure
import Pages
import Vocabulary

/// The age pyramid: boys and girls by age, back to back; those of no stated sex stand in the table.
struct PyramidFigure {
  private let released: ReleasedTable

  /// Nothing where the table is not one of ages by sex.
  init?(_ released: ReleasedTable) {
    guard released.dimensions.map(\.id) == ["age_band", "sex"] else { return nil }
    self.released = released
  }

  /// One band for each age, the eldest on top, and one for those whose age is not known.
  var chart: PyramidChart {
    let (ages, sexes) = (released.dimensions[0], released.dimensions[1])
    let (left, right) = (RecordedSex.male.code, RecordedSex.female.code)
    let known = ages.categories.map(\.code).filter { $0 != "unknown" }
    let bands = known.reversed() + ages.categories.map(\.code).filter { $0 == "unknown" }
    return PyramidChart(
      bands: bands.map { age in
        PyramidChart.Band(
          ages.label(of: age), left: value(age, left), right: value(age, right))
      }, leftTitle: sexes.label(of: left), rightTitle: sexes.label(of: right),
      axisTitle: "Children")
  }

  private func value(_ age: String, _ sex: String) -> ChartValue {
    ValueCells.chart(
      released.values.first { $0.key == [age, sex] && $0.measure == .count })
  }
}
