import Foundation
import Testing

@testable import Pipeline

/// A look of one's own, from the pipeline file to the pages.
struct AppearanceReaderTests {
  private static func run(_ keys: String, files: [String: String] = [:]) throws -> SmallRun {
    let run = try SmallRun()
    try run.folder.write("\(keys)\n\(SmallRun.pipeline)", to: "pipeline.yaml")
    for (name, text) in files { try run.folder.write(text, to: name) }
    return run
  }

  @Test
  func `colour, picture, site title and rules of one's own are on every page`() throws {
    let run = try Self.run(
      """
      appearance:
        folder: look
        colour: "#5b2a86"
        logo: us.svg
        logo_words: The Small Partnership
        site_title: Safer together
      """,
      files: ["look/more.css": "h1 { letter-spacing: 0; }\n", "us.svg": "<svg></svg>"])
    _ = try run.publish()
    let release = try #require(run.current)
    let page = try String(contentsOfFile: "\(release)/index.html", encoding: .utf8)
    #expect(page.contains("<p class=\"site-title\">Safer together</p>"))
    #expect(page.contains("<img src=\"logo.svg\" alt=\"The Small Partnership\">"))
    let style = try String(contentsOfFile: "\(release)/style.css", encoding: .utf8)
    #expect(style.contains("--main-colour: #5b2a86;"))
    #expect(style.contains("h1 { letter-spacing: 0; }"))
    let logo = try String(contentsOfFile: "\(release)/logo.svg", encoding: .utf8)
    #expect(logo == "<svg></svg>")
    let sums = try String(contentsOfFile: "\(release)/SHA256SUMS", encoding: .utf8)
    #expect(sums.contains("  logo.svg\n"))
    let list = try run.folder.text("state/releases/index.html")
    #expect(list.contains("Safer together"))
  }

  static let wrong: [(keys: String, files: [String: String], words: String)] = [
    (
      "appearance: {folder: nowhere}", [:],
      "'appearance.folder' names"
    ),
    (
      "appearance: {folder: look}", ["look/page.html": ""],
      "look/page.html: error: no page uses this file"
    ),
    (
      "appearance: {folder: look}", ["look/more.css": "a { b: url(x); }"],
      "look/more.css:1: error: 'url(' is not allowed"
    ),
    ("appearance: {logo: no.png, logo_words: Us}", [:], "'appearance.logo' names"),
    ("appearance: {logo: us.png}", ["us.png": "x"], "us.png: error:"),
    ("appearance: {color: \"#123456\"}", [:], "unknown key 'color'; did you mean 'colour'?"),
    ("appearance: {colour: \"#eeeeee\"}", [:], "does not stand out"),
    (
      "dfe_layout: {region_code: E12000001, region_name: N, old_la_code: \"841\", la_name: D}", [:],
      "new_la_code"
    ),
    (
      "dfe_layout: {region_code: E12000001, region_name: North, old_la_code: \"84\", "
        + "new_la_code: E06000005, la_name: D}", [:],
      "'dfe_layout.old_la_code' is no such code; write it as \"841\""
    ),
  ]

  @Test(arguments: wrong.indices)
  func `what cannot be used is named, before anything is read`(index: Int) throws {
    let run = try Self.run(Self.wrong[index].keys, files: Self.wrong[index].files)
    let failure = run.failure()
    #expect(failure?.code == .configuration)
    #expect(
      failure?.message.contains(Self.wrong[index].words) == true,
      "\(failure?.message ?? "nothing was refused")")
    #expect(run.current == nil)
  }

  @Test
  func `the layout of the Department for Education stands in the release`() throws {
    let run = try Self.run(
      """
      dfe_layout:
        region_code: E12000001
        region_name: North East
        old_la_code: "841"
        new_la_code: E06000005
        la_name: Darlington
      """)
    _ = try run.publish()
    let folder = "\(try #require(run.current))/dfe"
    let text = try String(contentsOfFile: "\(folder)/a1_headline.csv", encoding: .utf8)
    #expect(text.hasPrefix("time_period,time_identifier,geographic_level,country_code"))
    #expect(
      text.contains(
        "202425,Financial year,Local authority,E92000001,England,E12000001,North East,841,"
          + "E06000005,Darlington,"))
  }

  @Test
  func `built-in files are written to start from, and then change nothing`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let plain = try String(
      contentsOfFile: "\(try #require(run.current))/b-who.html", encoding: .utf8)
    let own = try Self.run("appearance: {folder: look}")
    _ = try TemplateWriter(folder: "\(own.folder.path)/look").write()
    _ = try own.publish()
    let made = try String(
      contentsOfFile: "\(try #require(own.current))/b-who.html", encoding: .utf8)
    let release = { (text: String) in
      text.replacing(#/2025-03-31-[0-9a-f]{8}/#, with: "the release")
    }
    #expect(release(made) == release(plain))
    #expect(throws: RunError.self) {
      try TemplateWriter(folder: "\(own.folder.path)/look").write()
    }
  }
}
