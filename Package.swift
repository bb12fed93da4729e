// swift-tools-version: 6.2
import PackageDescription

let libraries: [Package.Dependency] = [
  .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
]

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let sqlite = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let templates = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")

/// The rooms and their walls, as the README draws them: what stands here is all a room may see.
let rooms: [Target] = [
  .target(
    name: "Vocabulary", dependencies: [crypto],
    resources: [.embedInCode("Calendars/bank-holidays.csv")]),
  .target(name: "Statistics"),
  .target(name: "Records", dependencies: ["Vocabulary"]),
  .target(name: "Tables", dependencies: ["Vocabulary"]),
  .systemLibrary(
    name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .target(name: "CLanes"),
  .target(name: "Intake", dependencies: ["Vocabulary", "Records", "CLibXML2", "CLanes", crypto]),
  .target(
    name: "Store", dependencies: ["Vocabulary", "Records", sqlite],
    resources: [.embedInCode("Recounting/Queries")]),
  .target(name: "Linkage", dependencies: ["Vocabulary", "Records"]),
  .target(name: "Indicators", dependencies: ["Vocabulary", "Records", "Statistics", "Tables"]),
  .target(name: "Disclosure", dependencies: ["Vocabulary", "Statistics", "Tables"]),
  .target(name: "Pages", dependencies: [templates], resources: [.embedInCode("Templates")]),
  .target(name: "Publishing", dependencies: ["Vocabulary", "Disclosure", "Pages", sqlite]),
  .target(name: "Desk", dependencies: ["Vocabulary", "Records", "Pages"]),
  .target(name: "Synthesis", dependencies: ["Vocabulary", "Records"]),
  .target(
    name: "Pipeline",
    dependencies: [
      "Vocabulary", "Statistics", "Records", "Tables", "Intake", "Store", "Linkage", "Indicators",
      "Disclosure", "Pages", "Publishing", "Desk", "Synthesis", yaml,
    ],
    resources: [.embedInCode("Formats"), .embedInCode("Models")]),
  .executableTarget(name: "continuum", dependencies: ["Pipeline", arguments]),
  // No product and no room: each times or tries one room from outside.
  .executableTarget(
    name: "IntakeBench", dependencies: ["Intake", "Records", "Vocabulary", yaml],
    path: "bench/IntakeBench"),
  .executableTarget(
    name: "DisclosureBench", dependencies: ["Disclosure", "Tables", "Vocabulary"],
    path: "bench/DisclosureBench"),
]

let tests: [Target] = [
  .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"], exclude: ["Vectors"]),
  .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], exclude: ["Vectors"]),
  .testTarget(name: "RecordsTests", dependencies: ["Records", "Vocabulary"]),
  .testTarget(name: "IntakeTests", dependencies: ["Intake", "Vocabulary", "Records", yaml]),
  .testTarget(
    name: "StoreTests", dependencies: ["Store", "Vocabulary", "Records", sqlite],
    exclude: ["Fixtures"]),
  .testTarget(name: "LinkageTests", dependencies: ["Linkage", "Records", "Vocabulary"]),
  .testTarget(
    name: "IndicatorsTests", dependencies: ["Indicators", "Records", "Tables", "Vocabulary"]),
  .testTarget(
    name: "DisclosureTests",
    dependencies: ["Disclosure", "DisclosureBench", "Statistics", "Tables", "Vocabulary"],
    exclude: ["Vectors"]),
  .testTarget(name: "PagesTests", dependencies: ["Pages"]),
  .testTarget(
    name: "PublishingTests",
    dependencies: ["Publishing", "Disclosure", "Tables", "Vocabulary", "Pages", sqlite, yaml]),
  .testTarget(name: "DeskTests", dependencies: ["Desk", "Records", "Vocabulary"]),
  .testTarget(name: "SynthesisTests", dependencies: ["Synthesis", "Records", "Vocabulary"]),
  .testTarget(
    name: "PipelineTests",
    dependencies: [
      "continuum", "Pipeline", "Intake", "Publishing", "Records", "Store", "Vocabulary", sqlite,
    ]),
  .testTarget(name: "HouseTests"),
]

let package = Package(
  name: "continuum",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "continuum", targets: ["continuum"])],
  dependencies: libraries,
  targets: rooms + tests)

for target in package.targets where target.type != .system && target.name != "CLanes" {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

/// Rooms are optimised in debug builds too: without it the tests of whole runs take half an hour.
for target in rooms where target.type == .regular {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
