import Foundation
import Testing

/// Sources that are published with figures are those that the statistics themselves name.
struct MethodSourceTests {
  @Test
  func `every source that is published stands at a function of Statistics`() throws {
    let code = try Checkout.files(in: "Sources/Statistics", endings: [".swift"])
      .map { try Checkout.text($0) }.joined(separator: "\n")
      .replacing(#/\s*\n\s*/// > /#, with: " ")
    let list = try Checkout.text(
      Checkout.root.appending(path: "Sources/Vocabulary/Indicators/MethodSource.swift"))
    let sources = list.matches(of: #/"([^"]+)", (\d{4}),/#)
    #expect(sources.count == 17)
    for source in sources {
      #expect(code.contains("\(source.1) (\(source.2))"), "\(source.1) \(source.2)")
    }
  }
}
