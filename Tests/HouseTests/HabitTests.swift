import Foundation
import Testing

/// Habits of docs/conventions.md that no tool holds.
struct HabitTests {
  static let sources = Checkout.files(in: "Sources", endings: [".swift"])

  @Test
  func `no file is longer than 300 lines`() throws {
    for file in Self.sources {
      #expect(try Checkout.lines(file).count <= 301, "\(file.lastPathComponent)")
    }
  }

  @Test
  func `no file is named for nothing in particular`() {
    let names = ["Utils", "Helpers", "Common", "Manager", "Core", "Data", "Info"]
    for file in Self.sources {
      let name = file.deletingPathExtension().lastPathComponent
      #expect(!names.contains { name.hasSuffix($0) }, "\(name)")
    }
  }

  @Test
  func `children are never labelled`() throws {
    let labels = #/\b(offenders?|perpetrators?|abusers?)\b/#.ignoresCase()
    let texts = ["Sources", "docs", "pipelines", "reports", "sample-data"].flatMap {
      Checkout.files(
        in: $0, endings: [".swift", ".md", ".yaml", ".mustache", ".html", ".csv", ".sql"])
    }
    for file in texts {
      for (index, line) in try Checkout.lines(file).enumerated() where !line.contains("never") {
        #expect(!line.contains(labels), "\(file.lastPathComponent):\(index + 1)")
      }
    }
  }

  @Test
  func `nothing is left loose in the sources`() throws {
    let loose = #/\b(TODO|FIXME|HACK|XXX)\b|fatalError\(|try!/#
    for file in Self.sources {
      #expect(!(try Checkout.text(file).contains(loose)), "\(file.lastPathComponent)")
    }
  }

  @Test
  func `every public function of Statistics names its source`() throws {
    for file in Checkout.files(in: "Sources/Statistics", endings: [".swift"]) {
      let lines = try Checkout.lines(file)
      for (index, line) in lines.enumerated()
      where line.contains("public func ") || line.contains("public static func ") {
        let comment = lines[..<index].reversed().prefix {
          trimmed($0).hasPrefix("///") || trimmed($0).hasPrefix("@")
        }
        #expect(
          comment.contains { $0.contains("> Source:") },
          "\(file.lastPathComponent):\(index + 1) has no source")
      }
    }
  }

  private func trimmed(_ line: Substring) -> String {
    line.trimmingCharacters(in: .whitespaces)
  }
}
