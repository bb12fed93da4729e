// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the million inputs run on a release build that can be tested
// without building every room that way. What it links to are the rooms' own sources.
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let yaml = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Coverage", type: .static, targets: ["Coverage"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(
      name: "Vocabulary", dependencies: [crypto],
      resources: [.embedInCode("Calendars/bank-holidays.csv")]),
    .target(name: "Records", dependencies: ["Vocabulary"]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "CLanes"),
    .target(name: "Intake", dependencies: ["Vocabulary", "Records", "CLanes", "CLibXML2", crypto]),
    .executableTarget(name: "fuzz", dependencies: ["Intake", "Vocabulary", "Records", yaml]),
    // The same harnesses for libFuzzer, which brings a `main` of its own: `Tests/fuzz/coverage`.
    .target(name: "Coverage", dependencies: ["Intake", "Vocabulary", "Records"]),
  ])
let isCoverage = Context.environment["CONTINUUM_COVERAGE"] != nil

for target in package.targets where target.type != .system && target.name != "CLanes" {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-enable-testing"] + (isCoverage ? ["-sanitize=fuzzer"] : [])),
  ]
}
