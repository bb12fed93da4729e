import Records
import Vocabulary

@testable import Intake

/// Damaged cells, decoded and judged by plain rules.
struct CellFuzz {
  private static let seeds: [[UInt8]] = [
    "2024-02-29", "2025-03-31T11:14:05Z", "31/03/2025 00:00", "2011-Apr-25 00:00:00", "20250331",
    "3.4.25", "W201432119001", "L95000017830A", "943 476 5919", "943-476-5919", "12.0", "007",
    "WBRI - White British", "White and Black Caribbean", "A1", "5", "19B", "18a", "Female", "2",
    "u", "#N/A", "unknown", "\u{A0}yes\u{A0}", "HAND|MOB", "Zo\u{EB}", "K - SEN support", "", " ",
    "Education, Health and Care Plan", "Any other Black / African / Caribbean background",
  ].map { Array($0.utf8) }
  private static let pieces: [[UInt8]] =
    [
      "0", "9", "-", "/", ".", ":", " ", "T", "Z", "+", "|", ";", ",", "(", ")", "A", "z", "\u{A0}",
      "\u{FEFF}", "\u{130}", "\u{DF}", "\u{661}", "99999999999999999999", "2024", "29", "\u{1F600}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC2], [0x00]]

  private let lists: [CodeList]
  private let ethnicities: [EthnicityReader]

  init() {
    let all = CodeLists(local: LocalLists())
    lists = CodeField.allCases.filter { $0 != .ethnicity }.map(all.list)
    ethnicities = ([nil] + EthnicityScheme.allCases).map { EthnicityReader(scheme: $0) }
  }

  /// Decodes one input every way; throws where a decoder and its plain rule differ.
  func run(_ number: UInt64) throws -> FuzzTally {
    var mutator = Mutator(seed: number, pieces: Self.pieces)
    let bytes = mutator.mutate(mutator.numbers.pick(Self.seeds), atMost: 4)
    return try check(
      bytes, list: mutator.below(lists.count), scheme: mutator.below(ethnicities.count), number)
  }

  /// Decodes bytes every way; throws where a decoder and its plain rule differ.
  func check(_ bytes: [UInt8], list: Int, scheme: Int, _ number: UInt64) throws -> FuzzTally {
    let list = lists[list % lists.count]
    let reader = ethnicities[scheme % ethnicities.count]
    let broken = bytes.withUnsafeBufferPointer { cell in
      self.broken(cell, bytes)
        ?? String(validating: bytes, as: UTF8.self).flatMap { self.broken($0, list, reader) }
    }
    if let broken { throw FuzzFault(harness: "cells", number: number, broken: broken) }
    return FuzzTally(inputs: 1, compared: 1)
  }

  private func broken(_ cell: Cell, _ bytes: [UInt8]) -> String? {
    let trimmed = cell.trimmed
    if trimmed.trimmed.count != trimmed.count { return "a trimmed cell can be trimmed" }
    if let found = brokenDate(cell, bytes) { return found }
    if (UniquePupilNumber.canonical(cell) != nil) != PlainCell.isUPN(bytes) {
      return "pupil number"
    }
    if (NHSNumber.canonical(cell) != nil) != PlainCell.isNHSNumber(bytes) { return "NHS number" }
    if cell.wholeNumber != PlainCell.wholeNumber(bytes) { return "whole number" }
    _ = cell.isSheetMark
    return nil
  }

  private func brokenDate(_ cell: Cell, _ bytes: [UInt8]) -> String? {
    let plain = PlainCell.isoDay(bytes)
    let found = DateReader(orders: [.iso]).read(cell)
    if let plain, found != plain { return "date" }
    for orders in [[DateOrder.dayFirst], [.monthFirst], [.dayFirst, .monthFirst], [.monthName]] {
      guard case .day = DateReader(orders: orders).read(cell) else { continue }
      if orders.count == 2 { return "a date of two orders" }
      if plain != nil { return "a date in an order that is not declared" }
    }
    return nil
  }

  private func broken(
    _ text: String, _ list: CodeList, _ reader: EthnicityReader
  ) -> String? {
    let reading = list.read(text)
    if case .code(let position) = reading, !list.entries.indices.contains(Int(position)) {
      return "a code outside its list"
    }
    let ethnicity = reader.read(text)
    if case .code(let position) = ethnicity, Ethnicity(rawValue: position) == nil {
      return "an ethnicity outside its list"
    }
    return nil
  }
}
