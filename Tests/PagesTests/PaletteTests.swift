import Foundation
import Testing

@testable import Pages

struct PaletteTests {
  /// Ratios worked out by hand from the WCAG formula for the published colours on white.
  @Test(arguments: [
    ("#12436D", 10.25), ("#28A197", 3.17), ("#801650", 9.77), ("#F46A25", 3.03),
    ("#3D3D3D", 10.86), ("#A285D1", 3.08), ("#000000", 21), ("#FFFFFF", 1),
  ])
  func `contrast on white is the published one`(hex: String, ratio: Double) {
    #expect(abs(Colour(hex).contrast(with: Palette.paper) - ratio) < 0.01)
  }

  @Test func `categories are the published colours in the published order`() {
    let published = ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1"]
    #expect(Palette.categories.map(\.description) == published)
  }

  @Test func `neighbours in the order can be told apart`() {
    for (first, second) in zip(Palette.categories, Palette.categories.dropFirst()) {
      #expect(first.contrast(with: second) >= 3, "\(first) beside \(second)")
    }
  }

  @Test func `shapes that touch can be told apart`() {
    #expect(Palette.darkBlue.contrast(with: Palette.grid) >= 3)
    #expect(Palette.darkBlue.contrast(with: Palette.muted) >= 3)
    #expect(Palette.categories.allSatisfy { $0.contrast(with: Palette.paper) >= 3 })
  }

  @Test func `words in charts are ink on paper`() {
    #expect(Palette.ink.contrast(with: Palette.paper) >= 4.5)
    let svg = SamplePage.page.html()
    #expect(svg.components(separatedBy: "<text ").count > 100)
    #expect(!svg.components(separatedBy: "<text ").dropFirst().contains { $0.hasPrefix("fill") })
  }
}
