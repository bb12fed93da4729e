/// A template of this room: its file, and what fills it.
enum TemplateName: String, CaseIterable, Sendable {
  case page = "page.mustache"
  case table = "table.mustache"
  case figure = "figure.mustache"
  case keyNumbers = "key-numbers.mustache"

  /// The text as built in.
  var builtIn: String {
    String(decoding: bytes, as: UTF8.self)
  }

  private var bytes: [UInt8] {
    switch self {
    case .page: PackageResources.page_mustache
    case .table: PackageResources.table_mustache
    case .figure: PackageResources.figure_mustache
    case .keyNumbers: PackageResources.key_numbers_mustache
    }
  }

  /// Values without which the page would be wrong.
  var needed: [String] {
    switch self {
    case .page:
      [
        "language", "policy", "title", "site", "stylesheet", "banners", "blocks", "statement",
        "name", "fact",
      ]
    case .table: ["id", "caption", "title", "header", "text", "below"]
    case .figure: ["id", "name", "headline", "subtitle", "chart", "table", "source"]
    case .keyNumbers: ["label", "value", "interval", "context", "meaning"]
    }
  }

  /// Other values, and sections.
  var optional: [String] {
    switch self {
    case .page:
      [
        "navigated", "links", "address", "current", "words", "bannered", "lead", "statements",
        "facts", "logo",
      ]
    case .table: ["columns", "rows", "cells", "numeric", "total"]
    case .figure: []
    case .keyNumbers: ["numbers", "meanings"]
    }
  }

  /// Values that are made for between the quotes of an attribute.
  var attributes: [String] {
    switch self {
    case .page: ["language", "policy", "stylesheet", "address", "words", "title", "site"]
    case .table: ["id"]
    case .figure: ["id", "name"]
    case .keyNumbers: []
    }
  }
}
