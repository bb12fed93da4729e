import Foundation
import Testing

/// The walls between the rooms, held against every import in the sources.
///
/// The compiler refuses what a target did not declare, but accepts what it reaches through another;
/// so the plan stands here a second time, in full.
struct WallTests {
  struct Room {
    let ours: Set<String>
    let alone: Set<String>
  }

  static let platform: Set<String> = [
    "Foundation", "Glibc", "Musl", "Darwin", "Synchronization", "Dispatch",
  ]

  static let plan: [String: Room] = [
    "Vocabulary": Room(ours: [], alone: ["Crypto"]),
    "Statistics": Room(ours: [], alone: []),
    "Records": Room(ours: ["Vocabulary"], alone: []),
    "Tables": Room(ours: ["Vocabulary"], alone: []),
    "Intake": Room(ours: ["Vocabulary", "Records"], alone: ["CLanes", "CLibXML2", "Crypto"]),
    "Store": Room(ours: ["Vocabulary", "Records"], alone: ["GRDB"]),
    "Linkage": Room(ours: ["Vocabulary", "Records"], alone: []),
    "Indicators": Room(ours: ["Vocabulary", "Records", "Statistics", "Tables"], alone: []),
    "Disclosure": Room(ours: ["Vocabulary", "Statistics", "Tables"], alone: []),
    "Pages": Room(ours: [], alone: ["Mustache"]),
    "Publishing": Room(ours: ["Vocabulary", "Disclosure", "Pages"], alone: ["GRDB"]),
    "Desk": Room(ours: ["Vocabulary", "Records", "Pages"], alone: []),
    "Synthesis": Room(ours: ["Vocabulary", "Records"], alone: []),
    "Pipeline": Room(
      ours: [
        "Vocabulary", "Statistics", "Records", "Tables", "Intake", "Store", "Linkage",
        "Indicators", "Disclosure", "Pages", "Publishing", "Desk", "Synthesis",
      ], alone: ["Yams"]),
    "continuum": Room(ours: ["Pipeline"], alone: ["ArgumentParser"]),
  ]

  @Test(arguments: plan.keys.sorted())
  func `a room imports only what its walls allow`(name: String) throws {
    let room = try #require(Self.plan[name])
    let allowed = room.ours.union(room.alone).union(Self.platform)
    for file in Checkout.files(in: "Sources/\(name)", endings: [".swift"]) {
      for module in try imports(of: file) {
        #expect(allowed.contains(module), "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test
  func `every room stands in the plan and has sources`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Checkout.root.appending(path: "Sources").path)
    #expect(Set(folders).subtracting(["CLanes", "CLibXML2"]) == Set(Self.plan.keys))
    for name in Self.plan.keys {
      #expect(!Checkout.files(in: "Sources/\(name)", endings: [".swift"]).isEmpty, "\(name)")
    }
  }

  @Test
  func `only Disclosure can make a released table`() throws {
    let file = Checkout.root.appending(path: "Sources/Disclosure/ReleasedTable.swift")
    #expect(try !Checkout.text(file).contains("public init"))
  }

  private func imports(of file: URL) throws -> [String] {
    try Checkout.lines(file).compactMap { line in
      let words = line.split(separator: " ").drop {
        ["public", "internal", "private", "fileprivate", "package", "@testable", "@preconcurrency"]
          .contains($0)
      }
      guard words.first == "import", let module = words.dropFirst().last else { return nil }
      return String(module.prefix { $0 != "." })
    }
  }
}

/// What only `continuum link` may do.
struct TextColumnTests {
  @Test
  func `only the link command fills columns with text`() throws {
    let users = try Checkout.files(in: "Sources", endings: [".swift"]).filter { file in
      try Checkout.text(file).contains("TextTableBuilder(")
    }.map { $0.path.dropFirst(Checkout.root.path.count + 1) }
    #expect(
      users == ["Sources/Pipeline/Linking/LinkInput.swift"])
  }
}
