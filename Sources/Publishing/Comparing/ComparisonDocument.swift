import Disclosure
import Foundation
import Vocabulary

/// A comparison for programs to read.
struct ComparisonDocument: Encodable {
  struct Release: Encodable {
    let id: String
    let asOf: String
    let codeVersion: String
    let inputManifest: String
  }

  struct Reason: Encodable {
    let kind: String
    let text: String
  }

  struct Table: Encodable {
    let table: String
    let periodKind: String
    let period: String
  }

  struct Value: Encodable {
    let count: Int?
    let outOf: Int?
    let value: Double?
    let lower: Double?
    let upper: Double?
    let status: String
  }

  struct Change: Encodable {
    let table: String
    let periodKind: String
    let period: String
    let categories: [String]
    let measure: String
    let before: Value?
    let after: Value?
    let verdict: String
  }

  let audience: String
  let partnership: String
  let before: Release
  let after: Release
  let figuresCompared: Int
  let reasons: [Reason]
  let changes: [Change]
  let added: [Table]
  let removed: [Table]

  init(_ comparison: ReleaseComparison, further: [ChangeReason]) {
    audience = comparison.after.audience.rawValue
    partnership = comparison.after.settings.partnership
    before = Release(comparison.before.description)
    after = Release(comparison.after.description)
    figuresCompared = comparison.compared
    reasons = (comparison.reasons + further).map { Reason(kind: $0.kind.rawValue, text: $0.text) }
    changes = comparison.changes.map(Change.init)
    added = comparison.added.map(Table.init)
    removed = comparison.removed.map(Table.init)
  }
}

extension ReleaseComparison {
  /// The comparison as JSON, keys in order.
  ///
  /// - Parameter further: Reasons from elsewhere, after those of the releases themselves.
  /// - Returns: The text, ending in a line break.
  public func json(further: [ChangeReason] = []) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // Words and finite numbers always encode.
    guard let data = try? encoder.encode(ComparisonDocument(self, further: further)) else {
      preconditionFailure("the comparison does not encode")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension ComparisonDocument.Release {
  fileprivate init(_ description: ReleaseDescription) {
    id = description.id
    asOf = description.asOf.iso
    codeVersion = description.codeVersion
    inputManifest = description.inputManifest.hexadecimal
  }
}

extension ComparisonDocument.Table {
  fileprivate init(_ table: PublishedTable) {
    self.table = table.id
    periodKind = table.period.kind.rawValue
    period = table.period.code
  }
}

extension ComparisonDocument.Value {
  fileprivate init(_ value: PublishedValue) {
    count = value.count
    outOf = value.denominator
    self.value = value.value
    lower = value.lower
    upper = value.upper
    status = value.status.rawValue
  }
}

extension ComparisonDocument.Change {
  fileprivate init(_ change: FigureChange) {
    table = change.table
    periodKind = change.period.kind.rawValue
    period = change.period.code
    categories = change.categories.map(\.text)
    measure = change.measure
    before = change.before.map(ComparisonDocument.Value.init)
    after = change.after.map(ComparisonDocument.Value.init)
    verdict = change.verdict.rawValue
  }
}
