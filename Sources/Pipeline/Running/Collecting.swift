import Foundation
import Intake
import Records
import Store
import Vocabulary

/// Takes private copies of what stands in the inbox, and finds the copies of earlier nights.
struct Collecting {
  let settings: Settings
  let today: Day
  let memory: StoreMemory
  let inbox: Inbox
  let folder: KeptFolder

  init(_ settings: Settings, today: Day, memory: StoreMemory) throws {
    self.settings = settings
    self.today = today
    self.memory = memory
    inbox = try Inbox(path: settings.paths.inbox)
    folder = KeptFolder(settings.paths.kept)
  }

  /// The files of each source that has any, by the source's id.
  func files() throws -> [String: SourceFiles] {
    let present = try present()
    var files: [String: SourceFiles] = [:]
    for source in settings.sources {
      let inbox = Self.cameTogether(
        try (present[source.id] ?? []).map { try kept($0, of: source) })
      let sorted = SourceFiles(source.mode, inbox: inbox, earlier: earlier(of: source))
      guard !sorted.read.isEmpty || !source.isRequired else {
        throw RunError.missingSource(
          id: source.id, patterns: source.patterns, inbox: self.inbox.path)
      }
      if !sorted.read.isEmpty { files[source.id] = sorted }
    }
    guard !files.isEmpty else { throw RunError.emptyInbox(path: inbox.path) }
    return files
  }

  /// Files of earlier nights that belong to the figures and whose copy is gone.
  var lost: [KeptFile] {
    let remembering = Set(settings.sources.filter { $0.mode != .inbox }.map(\.id))
    return memory.files.filter {
      $0.isCurrent && remembering.contains($0.source) && !folder.holds($0.hash)
    }
  }

  /// The files of the inbox by source; no file has two sources.
  private func present() throws -> [String: [String]] {
    var owner: [String: String] = [:]
    var present: [String: [String]] = [:]
    for source in settings.sources {
      let own = inbox.files(like: source.patterns)
      for file in own {
        if let first = owner.updateValue(source.id, forKey: file) {
          throw ConfigurationError.sharedFile(first: first, second: source.id)
        }
      }
      present[source.id] = own
    }
    return present
  }

  private func kept(_ file: String, of source: Settings.Source) throws -> DeliveredFile {
    let name = inbox.name(of: file)
    let copy = try folder.keep(file, named: name)
    let known = memory.files.first { $0.source == source.id && $0.hash == copy.hash }
    return delivered(
      name, copy.hash, copy.size, of: source, isInInbox: true,
      since: known.map { came(file, since: $0.firstSeen) } ?? today)
  }

  /// The day a file that is known came: bytes that were written anew since came again.
  ///
  /// A day that is still to come is some other machine's clock, and tells nothing.
  private func came(_ file: String, since first: Day) -> Day {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    guard let written = attributes?[.modificationDate] as? Date else { return first }
    let days = written.timeIntervalSince1970 / 86_400
    guard days > Double(first.number), days < Double(today.number) + 1 else { return first }
    return Day(number: Int32(days))
  }

  /// The same bytes under several names came when the last of them did.
  private static func cameTogether(_ files: [DeliveredFile]) -> [DeliveredFile] {
    let days = Dictionary(grouping: files, by: \.hash)
      .mapValues { $0.map(\.firstSeen).max() }
    return files.map { file in
      var file = file
      if let day = days[file.hash] ?? nil { file.firstSeen = day }
      return file
    }
  }

  private func earlier(of source: Settings.Source) -> [DeliveredFile] {
    memory.files.filter { $0.source == source.id && $0.isCurrent && folder.holds($0.hash) }
      .map { file in
        delivered(
          file.name, file.hash, file.size, of: source, isInInbox: false, since: file.firstSeen)
      }
  }

  private func delivered(
    _ name: String, _ hash: ContentHash, _ size: Int, of source: Settings.Source,
    isInInbox: Bool, since firstSeen: Day
  ) -> DeliveredFile {
    let path = folder.path(of: hash)
    // A file that cannot be recognised is judged, with its line, when it is read.
    let looks = try? Intake.recognise(path, among: [source.format], named: name)
    let isOfFuture = looks?.date.map { $0.day > lastCredible } ?? false
    return DeliveredFile(
      source: source.id, name: name, hash: hash, size: size, path: path, isInInbox: isInInbox,
      firstSeen: firstSeen, table: looks?.table ?? "", date: isOfFuture ? nil : looks?.date,
      isOfFuture: isOfFuture)
  }

  /// A file of the year that goes on is dated at its end; one of a later day would win for ever.
  private var lastCredible: Day {
    Day(number: max(settings.asOf.number, today.number) + 366)
  }
}
