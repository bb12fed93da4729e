import Foundation

/// The cells of a table of a page, and the table id they should come from.
struct PageTable {
  /// The id of the published table, from the address of its CSV file.
  let name: String
  /// What the numeric cells show, without symbols; cells of symbols or words alone are left out.
  let numbers: [String]

  static func all(in page: String) -> [PageTable] {
    page.components(separatedBy: "<div class=\"table\"").dropFirst().compactMap { part in
      guard let address = part.components(separatedBy: "href=\"csv/").dropFirst().first,
        let name = address.components(separatedBy: ".csv\"").first
      else { return nil }
      let cells = part.components(separatedBy: "<td class=\"number\">").dropFirst()
      let texts = cells.compactMap { $0.components(separatedBy: "</td>").first }
      let numbers = texts.map(withoutSymbols).filter { $0.first?.isNumber ?? false }
      return PageTable(name: name, numbers: numbers)
    }
  }

  private static func withoutSymbols(_ cell: String) -> String {
    let shown = cell.components(separatedBy: " [").first ?? cell
    return shown.hasPrefix("[") ? "" : shown
  }
}

/// A page as a reader sees it.
enum PageText {
  /// The words, tags taken out and white space made single.
  static func plain(_ page: String) -> String {
    let body = page.components(separatedBy: "<body>").last ?? page
    var text = ""
    var isInTag = false
    for character in body {
      if character == "<" {
        isInTag = true
        if !text.hasSuffix(" ") { text.append(" ") }
      } else if character == ">" {
        isInTag = false
      } else if !isInTag {
        text.append(character)
      }
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.replacingOccurrences(of: " .", with: ".").replacingOccurrences(of: " ,", with: ",")
      .replacingOccurrences(of: "&#39;", with: "'")
  }

  /// The addresses of all links.
  static func links(in page: String) -> [String] {
    page.components(separatedBy: "href=\"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
  }
}
