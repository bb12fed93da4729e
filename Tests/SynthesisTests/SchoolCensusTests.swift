import Foundation
import Testing

@testable import Synthesis

struct SchoolCensusTests {
  /// The folder of real exports beside the project, where it is there.
  private static let samples: String? = {
    let environment = ProcessInfo.processInfo.environment
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/.git") {
      folder.deleteLastPathComponent()
    }
    let shared =
      environment["CONTINUUM_SHARED"] ?? folder.deletingLastPathComponent().path + "/shared"
    let samples = shared + "/data/school_census"
    return FileManager.default.fileExists(atPath: samples) ? samples : nil
  }()

  @Test(
    .enabled(if: samples != nil, "needs the shared School Census samples"),
    arguments: [
      ("2024-autumn-pupilonroll", "2024_autumn_pupilonroll"),
      ("2024-autumn-termlyexclusionsonroll", "2024_autumn_termlyexclusionsonroll"),
      ("2025-spring-pupilonroll", "2025_spring_pupilonroll"),
      ("2025-spring-senneeds", "2025_spring_senneeds"),
      ("2025-spring-termlyexclusionsonroll", "2025_spring_termlyexclusionsonroll"),
    ])
  func `a header equals the real one`(ours: String, real: String) throws {
    let folder = try #require(Self.samples)
    let sample = try String(contentsOfFile: "\(folder)/\(real).csv", encoding: .utf8)
    let header = Delivered(children: 5, seed: 1).lines("inbox/schools/\(ours).csv")[0]
    #expect(sample.hasPrefix(header + "\n"))
  }

  @Test func `a pupil has another key in another term`() {
    let child = Families(seed: 1, place: Place(children: 1)).children(count: 1)[0]
    #expect(
      CensusTerm.autumn2024.key(of: child, seed: 1) != CensusTerm.spring2025.key(of: child, seed: 1)
    )
  }

  @Test func `exclusions for sexual misconduct fall in the terms`() {
    let delivered = Delivered(children: 2000, seed: 4)
    for (stem, months) in [
      ("2024-autumn", ["2024-Sep", "2024-Oct", "2024-Nov", "2024-Dec"]),
      ("2025-spring", ["2025-Jan", "2025-Feb", "2025-Mar"]),
    ] {
      let rows = delivered.lines("inbox/schools/\(stem)-termlyexclusionsonroll.csv")
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        .filter { $0.contains("SM") && $0.count == 12 && !$0[5].contains("-31 ") }
      let dates = rows.map { String($0[5].prefix(8)) }.filter { !$0.isEmpty }
      #expect(dates.count > 10)
      #expect(dates.allSatisfy { date in months.contains(date) || date == "2025-Feb" })
    }
  }
}
