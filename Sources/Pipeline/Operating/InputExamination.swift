import Foundation
import Indicators
import Intake
import Vocabulary

/// Looks at what a night reads: the key, the inbox, reference tables, the bank-holiday calendar.
struct InputExamination {
  private let settings: Settings
  private let today: Day

  init(_ settings: Settings, today: Day) {
    self.settings = settings
    self.today = today
  }

  var all: [Examined] { [key, inbox, calendar] + watched }

  private var key: Examined {
    Examined("key") {
      (.fine, "key \(try PseudonymKey(path: settings.paths.key).id), closed to others")
    }
  }

  private var inbox: Examined {
    Examined("inbox") {
      let inbox = try Inbox(path: settings.paths.inbox)
      let empty = settings.sources.filter { inbox.files(like: $0.patterns).isEmpty }
      let required = empty.filter(\.isRequired).map(\.id)
      let odd = inbox.noFiles(like: settings.sources.flatMap(\.patterns)).prefix(3)
        .map { InboxNotes.noFile($0, in: inbox) }
      if !required.isEmpty {
        let words = "no file of required sources: \(required.joined(separator: ", "))"
        return (.broken, ([words] + odd).joined(separator: "; "))
      }
      if !empty.isEmpty || !odd.isEmpty {
        let words = empty.isEmpty ? [] : ["no file of: \(empty.map(\.id).joined(separator: ", "))"]
        return (.attention, (words + odd).joined(separator: "; "))
      }
      return (.fine, "files of all \(settings.sources.count) sources")
    }
  }

  /// A night stops when a date leaves the calendar; a year's notice is enough to update.
  private var calendar: Examined {
    let calendar = WorkingDayCalendar(nation: settings.indicators.nation)
    let words = "bank holidays known to \(calendar.last.iso)"
    if calendar.last < today {
      return Examined("calendar", .broken, "\(words); update the program")
    }
    let isNear = calendar.last < today.adding(days: 366)
    return Examined(
      "calendar", isNear ? .attention : .fine,
      isNear ? "\(words); update the program within the year" : words)
  }

  /// Where a run says how it went.
  private var watched: [Examined] {
    let watch = settings.watch
    let files = [("log", watch.log), ("metrics", watch.metrics), ("sign of life", watch.alive)]
    let written = files.compactMap { what, path -> Examined? in
      guard let path, path != "-" else { return nil }
      return Self.written(what, path)
    }
    guard let hook = watch.hook else { return written }
    let isThere = access(hook, X_OK) == 0
    return written + [
      Examined(
        "hook", isThere ? .fine : .attention,
        isThere ? "'\(hook)'" : "'\(hook)' is not there or may not be run")
    ]
  }

  /// A file that every run writes: it needs a folder to stand in, and nothing else in its place.
  private static func written(_ what: String, _ path: String) -> Examined {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard access(folder, W_OK) == 0 else {
      return Examined(
        what, .attention, "'\(folder)' cannot be written to; make it, or correct 'watch'")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let kind = attributes?[.type] as? FileAttributeType
    return kind == .typeDirectory || kind == .typeSymbolicLink
      ? Examined(what, .attention, "'\(path)' is a folder or a link; correct 'watch'")
      : Examined(what, .fine, "'\(path)'")
  }
}
