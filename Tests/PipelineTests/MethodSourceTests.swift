import Publishing
import Testing
import Vocabulary

@testable import Pipeline

/// That whoever reads a figure reads by whose method its interval was made.
struct MethodSourceTests {
  @Test
  func `every interval of a release has its source in the indicator's method`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let explanation = try NumberExplanation(pipeline: run.folder.path)
    let release = explanation.release
    var sources: Set<MethodSource> = []
    for table in release.tables {
      let methods = release.indicators.first { $0.id == table.indicator }?.method ?? ""
      for value in table.values where value.lower != nil || value.upper != nil {
        let source = try #require(
          MeasureMethod(value: value, table: table.id).source, "\(table.id) \(value.measure)")
        #expect(methods.contains(source.name), "\(table.id) \(value.measure): \(source.name)")
        sources.insert(source)
      }
    }
    #expect(
      sources == [
        .wilson, .byar, .garwood, .przyborowskiWilenski, .katz, .kalbfleischPrentice, .choudhury,
        .brookmeyerCrowley, .zouDonner,
      ])
    let document = try NeedsAssessment(of: release, year: "2023-24").files[0].bytes
    let page = String(decoding: document, as: UTF8.self)
    for name in ["Wilson 1927", "Kaplan and Meier 1958", "Aalen and Johansen 1978", "Gray 1988"] {
      #expect(page.contains(name), "\(name)")
    }
  }

  @Test
  func `where nobody or everybody reached the milestone the limits are Wilson's`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let explanation = try NumberExplanation(pipeline: run.folder.path)
    var counts = (wilson: 0, survival: 0, incidence: 0)
    for table in explanation.tables {
      for value in table.values where value.measure == "within_limit" && value.lower != nil {
        let words = MeasureMethod(value: value, table: table.id).interval
        if let share = value.value, share <= 0 || share >= 100 {
          #expect(words == "Wilson (1927), J Am Stat Assoc 22, 209-212", "\(table.id)")
          counts.wilson += 1
        } else if ["C2.", "C5.", "D2.incidence"].contains(where: table.id.hasPrefix) {
          #expect(words.hasPrefix("log-log limits of the incidence: Choudhury (2002)"))
          counts.incidence += 1
        } else {
          #expect(words.hasPrefix("log-log limits of the survival: Kalbfleisch and Prentice"))
          counts.survival += 1
        }
      }
    }
    #expect(counts.wilson > 20 && counts.survival > 100 && counts.incidence > 100)
  }
}
