import Records
import Testing
import Vocabulary

@testable import Intake

/// How much of what senders really write the lists know, measured on a log of observed spellings.
///
/// Each distinct spelling counts once. The log's own targets contradict themselves and each other;
/// a spelling with two targets is right with either, and `SpellingsLog.corrections` says which
/// single ones are wrong and why.
@Suite(.enabled(if: Place.shared != nil, "the shared data do not stand beside the repository"))
struct SpellingsLogTests {
  @Test func `resolves what senders write, and is hardly ever wrong`() throws {
    let log = try SpellingsLog(shared: #require(Place.shared))
    var tallies: [String: SpellingsLog.Tally] = [:]
    for column in SpellingsLog.columns {
      let tally = log.tally(of: column)
      tallies[column.name] = tally
      print("\(column.name): \(tally)")
    }
    let ethnicity = try #require(tallies["Ethnicity"])
    #expect(ethnicity.all == 892)
    #expect(ethnicity.right > 0.97)
    #expect(ethnicity.wrong < 0.002)
    for name in ["Gender", "Does the Child have a Disability", "Disability", "Referral NFA?"] {
      let tally = try #require(tallies[name])
      #expect(tally.right > 0.97, "\(name)")
      #expect(tally.wrong < 0.002, "\(name)")
    }
    // Short for 97%: an eighth of these spellings are a single authority's abbreviations and names
    // of teams ("HCIN", "Talkshop"), which a local synonym file settles.
    for name in ["Referral Source", "Contact Source"] {
      let tally = try #require(tallies[name])
      #expect(tally.right > 0.86, "\(name)")
      #expect(tally.wrong < 0.002, "\(name)")
    }
  }

  @Test func `is hardly ever wrong on the columns that no indicator uses`() throws {
    let log = try SpellingsLog(shared: #require(Place.shared))
    for column in SpellingsLog.columns.dropFirst(7) {
      #expect(log.tally(of: column).wrong < 0.05, "\(column.name)")
    }
  }
}

/// A log of observed spellings with the category of Annex A each was meant for.
struct SpellingsLog {
  /// A column of the log, the list that reads it and the category of each code.
  struct Column {
    let name: String
    let list: String
    let category: @Sendable (String) -> String?
  }

  /// How the spellings of a column fared.
  struct Tally: CustomStringConvertible {
    var all = 0
    var rightCount = 0
    var wrongCount = 0

    var right: Double { Double(rightCount) / Double(all) }
    var wrong: Double { Double(wrongCount) / Double(all) }

    var description: String {
      "n \(all), right \(rightCount), unknown \(all - rightCount - wrongCount), wrong \(wrongCount)"
    }
  }

  private struct Row {
    let column: String
    let value: String
    let target: String
  }

  private let rows: [Row]
  private var targets: [String: Set<String>] = [:]

  /// Reads the log.
  init(shared: String) throws {
    rows = try ReferenceFile(
      path: "\(shared)/data/annex_a/value_spellings_half.csv",
      required: ["column", "canonical_code", "observed_value"], optional: []
    ).rows { row throws(IntakeError) in
      Row(
        column: try row.required("column"), value: try row.required("observed_value"),
        target: Self.letter(try row.required("canonical_code")))
    }
    for row in rows {
      let list = Self.columns.first { $0.name == row.column }?.list ?? row.column
      targets[list + "/" + Spelling.words(row.value), default: []].insert(row.target)
    }
  }

  /// The letter of a category, or the word of one without.
  private static func letter(_ target: String) -> String {
    let words = Spelling.words(target)
    return String(words.split(separator: " ").first ?? "")
  }

  /// Resolves the spellings of a column and compares them with what was meant.
  func tally(of column: Column) -> Tally {
    var tally = Tally()
    let resolver = CodeCatalogue().resolver(of: column.list)
    for row in rows where row.column == column.name {
      guard let answer = resolver?.answer(row.value) else { continue }
      let key = column.list + "/" + Spelling.words(row.value)
      tally.all += 1
      let meant = Self.corrections[key].map { Set([$0]) } ?? targets[key]
      if answer.isKnown, let category = column.category(answer.code) {
        if meant?.contains(category) == true {
          tally.rightCount += 1
        } else {
          tally.wrongCount += 1
        }
      } else if answer.how == "spreadsheet mark" {
        // Refusing the mark of a spreadsheet is what is wanted.
        tally.rightCount += 1
      }
    }
    return tally
  }
}
