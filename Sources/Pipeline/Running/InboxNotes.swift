import Intake
import Records
import Vocabulary

/// Something about a file of the inbox that whoever runs the program should know.
///
/// It names the file: it stands in what the run says to its user, and in no release.
struct InboxNote: Equatable {
  let text: String
  /// Whether somebody should act, so that the run ends with warnings.
  let isWarning: Bool
}

/// What is to be said about files that no source reads, or that none can read.
struct InboxNotes {
  let collecting: Collecting
  private let delivered: [DeliveredFile]
  private let formats: [Format]
  private var sources: [Settings.Source] { collecting.settings.sources }

  init(_ collecting: Collecting, files: [DeliveredFile]) throws {
    self.collecting = collecting
    delivered = files
    formats = try BuiltInFormats.all(file: "pipeline.yaml")
  }

  func all() throws -> [InboxNote] {
    try unmatched() + noFiles + lost + sameBytes + future + passing
  }

  private func unmatched() throws -> [InboxNote] {
    let names = collecting.inbox.unmatched(by: sources.flatMap(\.patterns))
    guard !names.isEmpty else { return [] }
    let notes = try names.map { name in
      InboxNote(text: "\(Self.quoted(name)): \(try advice(name))", isWarning: true)
    }
    let total = "files in the inbox that match no source: \(names.count)"
    return [InboxNote(text: total, isWarning: true)] + notes
  }

  /// What a file that no source reads looks like, and what to do about it.
  private func advice(_ name: String) throws -> String {
    let path = "\(collecting.inbox.path)/\(name)"
    guard let looks = try? Intake.recognise(path, among: formats, named: name) else {
      return "it cannot be read; check its rights, and that it is no link"
    }
    switch looks.kind {
    case .format(let id): return "it looks like format '\(id)'; \(pattern(for: name, of: id))"
    case .otherXML:
      return "it is XML of no format that is known; ask the sender what it is, or take it out"
    case .otherText:
      return "it is no format that is known; ask the sender what it is, or take it out"
    case .archive:
      return
        "it is a spreadsheet or an archive; open it and save each sheet as CSV UTF-8, or unpack it"
    case .otherEncoding: return "it is text that cannot be read; save it as UTF-8"
    case .empty: return "it is empty; ask the sender to send it again, or take it out"
    }
  }

  /// How the patterns of a source of that format would have to read.
  private func pattern(for name: String, of format: String) -> String {
    let own = sources.filter { $0.format.id == format }
    guard let source = own.first else {
      return "add a source of that format with files: [\(Self.quoted(Self.escaped(name)))]"
    }
    let patterns = source.patterns + [widest(for: name, beside: source)]
    let list = patterns.map(Self.quoted).joined(separator: ", ")
    let others = own.count > 1 ? ", or another of its sources" : ""
    return "write files: [\(list)] at source '\(source.id)'\(others)"
  }

  /// Every file of the folder with that ending, unless that would take another source's files.
  private func widest(for name: String, beside source: Settings.Source) -> String {
    let parts = name.split(separator: "/")
    guard parts.count > 1, let last = parts.last, let dot = last.lastIndex(of: ".") else {
      return Self.escaped(name)
    }
    let folder = parts.dropLast().joined(separator: "/")
    let pattern = "\(Self.escaped(folder))/*\(Self.escaped(String(last[dot...])))"
    let taken = sources.filter { $0.id != source.id }.flatMap(\.patterns)
    let takes = collecting.inbox.files(like: [pattern]).contains { file in
      taken.contains { Inbox.matches(collecting.inbox.name(of: file), $0) }
    }
    return takes ? Self.escaped(name) : pattern
  }

  private var noFiles: [InboxNote] {
    collecting.inbox.noFiles(like: sources.flatMap(\.patterns)).map { name in
      InboxNote(text: Self.noFile(name, in: collecting.inbox), isWarning: true)
    }
  }

  private var lost: [InboxNote] {
    collecting.lost.map { file in
      InboxNote(
        text: """
          the kept copy of \(Self.quoted(file.name)) of source '\(file.source)' is gone: its \
          \(file.rows) rows left the figures; put the file into the inbox again
          """, isWarning: true)
    }
  }

  /// The same bytes at two sources count twice, which no key of one source can notice.
  private var sameBytes: [InboxNote] {
    let groups = Dictionary(grouping: delivered, by: \.hash).values.filter { $0.count > 1 }
    return groups.compactMap { files in
      let names = files.map { "\(Self.quoted($0.name)) of source '\($0.source)'" }.sorted()
      return InboxNote(
        text: "\(names.joined(separator: " and ")) hold the same bytes; take one of them out",
        isWarning: true)
    }.sorted { $0.text < $1.text }
  }

  private var future: [InboxNote] {
    delivered.filter(\.isOfFuture).map { file in
      InboxNote(
        text: """
          \(Self.quoted(file.name)) of source '\(file.source)' says it is of a day more than a year \
          ahead; it counts as one without a date, so correct its name or its header
          """, isWarning: true)
    }
  }

  private var passing: [InboxNote] {
    collecting.inbox.passedOver.map { name in
      InboxNote(
        text: "\(Self.quoted(name)) was passed over: it is still on its way or no delivery",
        isWarning: false)
    }
  }

  /// Why what stands under a name is not read, and what to do.
  static func noFile(_ name: String, in inbox: Inbox) -> String {
    inbox.isIllegible(name)
      ? "\(quoted(name)) has a name that is not UTF-8 and was not read; give it another name"
      : "\(quoted(name)) is a link, pipe or folder and was not read; "
        + "put the file itself in its place"
  }

  /// A name as it can stand in a line: what would end the line or the quotes is replaced.
  static func quoted(_ name: String) -> String {
    let safe = String(
      name.map { character in
        character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? "?" : character
      })
    return "'\(safe.replacing("'", with: "''"))'"
  }

  /// A name as a pattern that fits nothing else.
  private static func escaped(_ name: String) -> String {
    name.map { "*?[]\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
}
