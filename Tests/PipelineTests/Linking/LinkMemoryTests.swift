import Foundation
import Linkage
import Testing

@testable import Pipeline

/// What `continuum link --memory` writes and says.
struct LinkMemoryTests {
  @Test
  func `the first night is a link as ever, and later ones bring what came alone`() throws {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first)
    _ = try FileLinker(
      model: "\(nights.folder.path)/model.json", inputs: ["\(nights.folder.path)/night.csv"],
      folder: "\(nights.folder.path)/plain", trains: false, threshold: 0.5, keeping: 0.01
    ).link()
    for name in ["pairs.csv", "clusters.csv"] {
      #expect(try nights.lines(name) == nights.lines(name, out: "plain"))
    }
    #expect(try nights.lines("events.csv") == ["event,cluster_id,other_cluster_id,records"])
    let outcome = try nights.link(
      "id,name,born,sex\n5,kay,2011,f\n4,lee,2010,m\n3,kay,2011,f\n", withdrawn: "id\n1\n9\n")
    #expect(outcome.code == .publishedWithWarnings)
    #expect(
      outcome.summary.contains(
        "1 records new, 1 changed, 1 as they were known, 1 withdrawn; 4 known"))
    #expect(outcome.summary.contains("1 names of '"))
    #expect(
      try nights.lines("clusters.csv") == [
        "cluster_id,id,source", "1,2,night", "2,3,night", "2,5,night", "1,4,night",
      ])
    #expect(
      try nights.lines("events.csv").dropFirst() == ["merged,3,1,1"])
    #expect(try nights.lines("pairs.csv").count == 3)
  }

  @Test
  func `everything compared anew is what the nights were`() throws {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first)
    for night in 0..<8 {
      let rows = (0..<6).map {
        "\(night * 3 + $0),n\(($0 * 7 + night) % 4),\(2010 + ($0 + night) % 3),\($0 % 2 == 0 ? "m" : "f")"
      }
      try nights.link(
        (["id,name,born,sex"] + rows).joined(separator: "\n"),
        withdrawn: "id,source\n\(night),night\n")
    }
    let (bytes, clusters) = (nights.bytes, try nights.lines("clusters.csv"))
    let outcome = try nights.link(nil, anew: true)
    #expect(outcome.summary.contains("0 known records have another now"))
    #expect(nights.bytes == bytes)
    #expect(try nights.lines("clusters.csv") == clusters)
    #expect(Set(clusters).count > 12)
  }

  @Test
  func `the memory is the owner's alone and forgets what goes`() throws {
    let nights = try RememberedLink()
    try nights.link("id,name,born,sex\nr77,moreno,2010,m\n2,lee,2010,m\n")
    let mode = try FileManager.default.attributesOfItem(atPath: nights.memory)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(nights.bytes.range(of: Data("moreno".utf8)) != nil)
    try nights.link(nil, withdrawn: "id\nr77\n")
    #expect(nights.bytes.range(of: Data("moreno".utf8)) == nil)
    #expect(nights.bytes.range(of: Data("r77".utf8)) == nil)
    #expect(nights.bytes.range(of: Data("lee".utf8)) != nil)
  }

  @Test
  func `a night's file may have any name where there is one source, else it is a source`() throws {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first, file: "monday.csv")
    let rows = "id,name,born,sex\n1,kay,2011,f\n"
    #expect(try nights.link(rows, file: "tuesday.csv").summary.contains("0 records new, 1 changed"))
    #expect(try nights.lines("clusters.csv").last == "2,1,monday")
    let several = try RememberedLink(
      model: RememberedLink.model.replacing("dedupe_only", with: "link_and_dedupe"))
    try several.link(RememberedLink.first, file: "monday.csv")
    let outcome = try several.link(rows, file: "tuesday.csv")
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("1 records new, 0 changed"))
    #expect(outcome.summary.contains("1 sources were not known, named by their files: 'tuesday';"))
  }

  @Test
  func `a source that a cell names is counted and not repeated, and goes with its records`() throws
  {
    let model = RememberedLink.model.replacing("dedupe_only", with: "link_and_dedupe")
    let nights = try RememberedLink(
      model: model.replacing(
        "\"unique_id_column_name\"",
        with: "\"source_dataset_column_name\": \"source\", \"unique_id_column_name\""))
    let header = "id,source,name,born,sex\n"
    try nights.link(header + "1,one,lee,2010,m\n")
    let outcome = try nights.link(header + "2,Ann Secret,lee,2010,m\n")
    #expect(outcome.summary.contains("warning: 1 sources were not known; where"))
    #expect(!outcome.summary.contains("Secret"))
    #expect(String(decoding: nights.bytes, as: UTF8.self).contains("Secret"))
    try nights.link(nil, withdrawn: "id\n2\n")
    #expect(!String(decoding: nights.bytes, as: UTF8.self).contains("Secret"))
    #expect(try nights.lines("clusters.csv").last == "1,1,one")
  }

  @Test
  func `what is withdrawn and sent in one night stays, and is told`() throws {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first)
    let outcome = try nights.link("id,name,born,sex\n1,lee,2010,m\n", withdrawn: "id\n1\n2\n")
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("1 withdrawn; 3 known"))
    #expect(outcome.summary.contains("warning: 1 records of"))
  }

  @Test
  func `a memory that is a result, a link or a pipe is refused at once`() throws {
    let nights = try RememberedLink()
    func link(to memory: String) throws -> Outcome {
      try nights.folder.write(RememberedLink.first, to: "night.csv")
      return try FileLinker(
        model: "\(nights.folder.path)/model.json", inputs: ["\(nights.folder.path)/night.csv"],
        folder: "\(nights.folder.path)/out", trains: false, threshold: 0.5, keeping: 0.01,
        memory: LinkMemoryOptions(path: "\(nights.folder.path)/\(memory)")
      ).link()
    }
    #expect(throws: ConfigurationError.self) { try link(to: "out/../out/clusters.csv") }
    symlink("\(nights.folder.path)/elsewhere", "\(nights.folder.path)/link")
    mkfifo("\(nights.folder.path)/pipe", 0o600)
    for name in ["link", "pipe"] {
      #expect(throws: LinkMemoryError.foreign(path: "\(nights.folder.path)/\(name)")) {
        try link(to: name)
      }
    }
  }

  @Test
  func `another model or threshold is refused, and taken in when everything is compared anew`()
    throws
  {
    let nights = try RememberedLink()
    try nights.link(RememberedLink.first)
    let before = nights.bytes
    try nights.folder.write(
      RememberedLink.model.replacing("\"m_probability\": 0.8", with: "\"m_probability\": 0.1"),
      to: "other.json")
    let rows = "id,name,born,sex\n5,kay,2011,f\n"
    let model = try #require(nights.failure { try $0.link(rows, model: "other.json") })
    #expect(model.code == .configuration)
    #expect(model.message.contains("model.json' ("))
    #expect(model.message.contains("other.json' ("))
    #expect(model.message.contains("by --anew"))
    let threshold = try #require(nights.failure { try $0.link(rows, threshold: 0.7) })
    #expect(threshold.message.contains("was made with --threshold 0.5, not 0.7"))
    let trains = try #require(nights.failure { try $0.link(rows, trains: true) })
    #expect(trains.code == .usage && trains.message.contains("train by itself, without --memory"))
    #expect(nights.bytes == before)
    // A birth in common speaks no more for one child: 1 and 2 come apart.
    let outcome = try nights.link(nil, anew: true, model: "other.json")
    #expect(outcome.summary.contains("1 split, 0 moved"))
    #expect(outcome.summary.contains("1 known records have another now"))
    #expect(try nights.link(rows, model: "other.json").code == .complete)
  }

  @Test
  func `a model that learned is remembered as its file says it`() throws {
    let nights = try RememberedLink(
      model: RememberedLink.model.replacing(
        "born_l = born_r", with: "jaro_similarity(born_l, born_r) >= 0.9"))
    let rows = (0..<1200).map { row in
      "\(row),n\(row / 2 * 7 % 211),\(1900 + (row % 40 == 0 ? 5 : row / 2 * 31 % 97)),s"
    }
    let text = (["id,name,born,sex"] + rows).joined(separator: "\n")
    let outcome = try nights.link(text, trains: true)
    #expect(!outcome.summary.contains("not trained"))
    #expect(try nights.folder.text("out/model.json") != nights.folder.text("model.json"))
    let clusters = try nights.lines("clusters.csv")
    #expect(nights.failure { try $0.link("id,name,born,sex\n", out: "o") } != nil)
    let again = try nights.link(nil, anew: true, model: "out/model.json", out: "again")
    #expect(again.summary.contains("0 known records have another now"))
    #expect(try nights.lines("clusters.csv", out: "again") == clusters)
  }

  @Test
  func `what cannot be asked is said before any work`() throws {
    let nights = try RememberedLink()
    let gone = try #require(nights.failure { try $0.link(nil, withdrawn: "id\n1\n") })
    #expect(gone.code == .usage && gone.message.contains("there is none at '"))
    let nobody = try #require(nights.failure { try $0.link(nil, anew: true) })
    #expect(nobody.message == "'--in' is missing")
    try nights.link(RememberedLink.first)
    let before = nights.bytes
    let noName = try #require(nights.failure { try $0.link(nil, withdrawn: "number\n1\n") })
    #expect(noName.message.contains("has no column 'id'"))
    let broken = try #require(nights.failure { try $0.link(nil, withdrawn: "id,source\n1\n2,x\n") })
    #expect(broken.message.contains("not well formed, at lines 2: nothing was changed"))
    let sided = try RememberedLink(
      model: RememberedLink.model.replacing("l.born = r.born", with: "l.born = r.name"))
    let refused = try #require(sided.failure { try $0.link(RememberedLink.first) })
    #expect(refused.message.contains("which record stands left"))
    let lock = try FileLock(path: nights.memory + ".lock")
    let held = try #require(nights.failure { try $0.link("id,name,born,sex\n5,kay,2011,f\n") })
    lock.release()
    #expect(held.code == .temporary)
    #expect(nights.bytes == before)
  }
}
