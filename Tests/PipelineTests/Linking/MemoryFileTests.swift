import Foundation
import Linkage
import Testing

@testable import Pipeline

/// A memory's file that is not as it was written is refused, whatever is wrong with it.
struct MemoryFileTests {
  private func night(_ nights: RememberedLink) -> Failure? {
    nights.failure { try $0.link("id,name,born,sex\n5,kay,2011,f\n") }
  }

  /// Why a memory cannot be read.
  private func refusal(_ nights: RememberedLink) -> Failure? {
    do {
      _ = try LinkMemory(path: nights.memory)
      return nil
    } catch {
      return Failure(error)
    }
  }

  @Test
  func `every byte that changes is noticed, or between sections changes nothing`() throws {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first)
    let whole = nights.bytes
    var between = 0
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 0x15
      try damaged.write(to: URL(filePath: nights.memory))
      guard let failure = refusal(nights) else {
        between += 1
        try #require(whole[place] == 0)
        continue
      }
      #expect(failure.code == .dataContract)
      #expect(
        failure.message.contains(
          place < 16 ? "is no memory" : place < 20 ? "has layout" : "is damaged or cut off"))
    }
    #expect(between < whole.count / 4)
  }

  @Test
  func `a file that is cut off or longer is refused at every length`() throws {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first)
    let whole = nights.bytes
    for length in 0..<whole.count {
      try whole.prefix(length).write(to: URL(filePath: nights.memory))
      #expect(refusal(nights)?.code == .dataContract, "\(length)")
    }
    try (whole + Data([0])).write(to: URL(filePath: nights.memory))
    #expect(night(nights)?.message.contains("is damaged") == true)
  }

  @Test
  func `sections that do not fit together are refused though their sums are right`() throws {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first)
    let file = MemoryFile(path: nights.memory)
    let sections = try file.read()
    #expect(night(nights) == nil)
    for (place, section) in sections.enumerated() {
      for other in Self.altered(section) {
        var altered = sections
        altered[place] = other
        try file.write(altered)
        // Other texts may be texts; nothing may crash.
        if let failure = refusal(nights) ?? night(nights) {
          #expect([.dataContract, .configuration].contains(failure.code), "\(place)")
        }
      }
    }
    for place in sections.indices {
      var altered = sections
      altered.remove(at: place)
      try file.write(altered)
      #expect(refusal(nights)?.code == .dataContract, "\(place)")
    }
    try file.write(sections + [.bytes([])])
    #expect(night(nights)?.code == .dataContract)
  }

  /// Other numbers in the place of some: one more, one fewer, and each as large as can be.
  private static func altered(_ section: MemorySection) -> [MemorySection] {
    func variants<Number: FixedWidthInteger>(_ numbers: [Number]) -> [[Number]] {
      [numbers + [1], Array(numbers.dropLast()), []]
        + numbers.indices.prefix(3).flatMap { place in
          [Number.max, Number.max / 2, 0].map { number in
            var altered = numbers
            altered[place] = number
            return altered
          }
        }
    }
    return switch section {
    case .bytes(let numbers) where numbers.count > 100:
      [.bytes([]), .bytes(Array(numbers.dropLast()))]
    case .bytes(let numbers): variants(numbers).map { .bytes($0) }
    case .shorts(let numbers): variants(numbers).map { .shorts($0) }
    case .words(let numbers): variants(numbers).map { .words($0) }
    case .longs(let numbers): variants(numbers).map { .longs($0) }
    }
  }

  @Test
  func `what a killed night left beside the memory is no trouble`() throws {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first)
    try nights.folder.write("half a memo", to: "memory.partial")
    #expect(night(nights) == nil)
    #expect(!nights.folder.exists("memory.partial"))
    #expect(try nights.lines("clusters.csv").count == 6)
  }

  @Test
  func
    `killed at any instant the memory is the old or the new one, and the night can be run again`()
    throws
  {
    let nights = try RememberedLink()
    let rows = (0..<20_000).map { "\($0),n\($0 % 9000),\($0 % 9001),m" }
    try nights.link((["id,name,born,sex"] + rows).joined(separator: "\n"))
    let old = nights.bytes
    try nights.link("id,name,born,sex\n5,n1,1,f\nx,n1,1,f\n", out: "whole")
    let new = nights.bytes
    #expect(old != new)
    var (killed, microseconds) = (0, 500)
    while true {
      try old.write(to: URL(filePath: nights.memory))
      guard try kill(nights, after: microseconds) else { break }
      killed += 1
      #expect([old, new].contains(nights.bytes))
      microseconds += 3000
    }
    #expect(killed > 2)
    try old.write(to: URL(filePath: nights.memory))
    try nights.link("id,name,born,sex\n5,n1,1,f\nx,n1,1,f\n")
    #expect(nights.bytes == new)
    #expect(try nights.lines("clusters.csv") == nights.lines("clusters.csv", out: "whole"))
  }

  /// Starts a night and kills it after a while; whether it was still there to be killed.
  private func kill(_ nights: RememberedLink, after microseconds: Int) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "continuum")
    let path = nights.folder.path
    process.arguments = [
      "link", "--model", "\(path)/model.json", "--in", "\(path)/night.csv", "--out", "\(path)/out",
      "--memory", nights.memory,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(microseconds))
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
