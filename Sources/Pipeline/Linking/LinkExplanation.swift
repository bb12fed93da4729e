import Desk
import Foundation
import Linkage
import Records

/// Says why two children, rows or lines are held to be one child or two.
public struct LinkExplanation {
  private let pipeline: String
  private let names: [String]
  private let html: String?

  /// Says what to explain.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - one: A child's id, the number of a row, or FILE:LINE.
  ///   - other: Another of these.
  ///   - html: A file for the same as a page, or nothing.
  public init(pipeline: String, _ one: String, _ other: String, html: String?) {
    self.pipeline = pipeline
    names = [one, other]
    self.html = html
  }

  /// Explains.
  ///
  /// - Returns: The explanation as text.
  /// - Throws: Where the pipeline has not run, or a name is none of its last run.
  public func explain() throws -> Outcome {
    let desk = try LinkDesk(pipeline: pipeline)
    try AuditLog(folder: desk.settings.paths.state).append(
      AuditEntry(.shown, at: Clock(), note: "a pair, by explain link"))
    let rows = try names.map { try Self.rows($0, desk) }
    let sides = rows.map { Set($0.map { desk.explainer.unit(ofRow: Int($0)) }).sorted() }
    if let shared = Set(sides[0]).intersection(sides[1]).min() {
      let story = IdentifierStory(desk: desk, unit: shared)
      let note =
        html.map { "\nno page was written to \($0): there is nothing weighed to show" } ?? ""
      return Outcome(code: .complete, summary: story.text(from: rows[0], to: rows[1]) + note)
    }
    let pairs = sides[0].flatMap { one in
      sides[1].compactMap { desk.explainer.explain(one, $0) }
    }
    guard let best = pairs.max(by: { $0.weight < $1.weight }) else {
      throw LinkDeskError.unknown(name: names[1])
    }
    let story = PairStory(desk: desk, pair: best)
    if let html {
      let page = Desk.page(
        title: "Why these records are one child or two",
        lead: "Of all groups of records of both, those that weigh most together.",
        stories: [story.story])
      try RestrictedFile.write(page, to: html)
    }
    return Outcome(code: .complete, summary: story.text.joined(separator: "\n"))
  }

  /// The rows that a name stands for, ascending.
  private static func rows(_ name: String, _ desk: LinkDesk) throws -> [Int32] {
    if let id = ChildID(text: name.lowercased()).flatMap(desk.memory.current) {
      let rows = desk.units(of: id).flatMap(desk.explainer.rows).sorted()
      guard !rows.isEmpty else { throw LinkDeskError.noRows(child: name) }
      return rows
    }
    if let number = Int(name), let row = try desk.row(numbered: number) { return [row] }
    if let colon = name.lastIndex(of: ":"), let line = Int32(name[name.index(after: colon)...]) {
      let file = name[..<colon]
      let rows = (0..<desk.records.count).filter {
        desk.records.line[$0] == line && desk.records.files[Int(desk.records.file[$0])] == file
      }
      if !rows.isEmpty { return rows.map { Int32($0) } }
    }
    throw LinkDeskError.unknown(name: name)
  }
}
