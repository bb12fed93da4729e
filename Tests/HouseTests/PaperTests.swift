import Foundation
import Testing

/// Documents that must say what the program does.
struct PaperTests {
  @Test
  func `every built-in format is in the program's list and in the README of formats`() throws {
    let list = try Checkout.text(
      Checkout.root.appending(path: "Sources/Pipeline/Configuration/BuiltInFormats.swift"))
    let paper = try Checkout.text(Checkout.root.appending(path: "docs/formats.md"))
    let files = Checkout.files(in: "Sources/Pipeline/Formats", endings: [".yaml"])
    #expect(!files.isEmpty)
    for file in files {
      let id = file.deletingPathExtension().lastPathComponent
      #expect(list.contains("\"\(id)\""), "\(id) is not in BuiltInFormats")
      #expect(paper.contains("`\(id)`"), "\(id) is not in docs/formats.md")
    }
  }

  @Test
  func `every room stands in the table of the README`() throws {
    let readme = try Checkout.text(Checkout.root.appending(path: "README.md"))
    for room in WallTests.plan.keys {
      #expect(readme.contains("`\(room)`"), "\(room)")
    }
  }

  @Test
  func `every exit code stands in the README`() throws {
    let readme = try Checkout.text(Checkout.root.appending(path: "README.md"))
    let source = try Checkout.text(
      Checkout.root.appending(path: "Sources/Pipeline/Running/ExitCode.swift"))
    for match in source.matches(of: #/case \w+ = (\d+)/#) {
      #expect(readme.contains("| \(match.1) |"), "\(match.1)")
    }
  }

  @Test
  func `every indicator stands in docs/indicators.md`() throws {
    let paper = try Checkout.text(Checkout.root.appending(path: "docs/indicators.md"))
    let files = Checkout.files(in: "Sources/Indicators/Catalogue", endings: [".swift"])
    let indicators = files.filter {
      $0.deletingPathExtension().lastPathComponent.contains(#/^[A-F][0-9]$/#)
    }
    #expect(indicators.count == 36)
    for file in indicators {
      let id = file.deletingPathExtension().lastPathComponent
      #expect(paper.contains("| \(id) |"), "\(id)")
    }
  }
}
