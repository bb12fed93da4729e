import Intake
import Records
import Store
import Vocabulary

/// What a night begins with: private copies of what was sent, hashed and not yet read, and what the
/// nights before left.
struct Gathered {
  let collecting: Collecting
  /// The files of each source that has any, by the source's id.
  let files: [String: SourceFiles]
  /// What the store remembers, without what linkage does.
  let memory: StoreMemory
  let forgotten: Forgotten
  let key: PseudonymKey

  /// Copies what is new in the inbox and hashes what is not.
  init(_ settings: Settings, today: Day) throws {
    memory = try Store.memoryOfFiles(at: settings.paths.store)
    forgotten = try Forgotten.read(in: settings.paths.state)
    key = try PseudonymKey(path: settings.paths.key)
    collecting = try Collecting(settings, today: today, memory: memory)
    files = try collecting.files()
  }

  /// The files in order of the sources, each with whether its rows are read or another stands for
  /// it.
  var delivered: [(file: DeliveredFile, isRead: Bool)] {
    collecting.settings.sources.compactMap { files[$0.id] }.flatMap { own in
      own.read.map { ($0, true) } + own.replaced.map { ($0, false) }
    }
  }

  /// What is to be said about files of the inbox that were not read, and about children who cannot be
  /// told from others under this key.
  var notes: [InboxNote] {
    get throws { try unheard + InboxNotes(collecting, files: delivered.map(\.file)).all() }
  }

  private var unheard: [InboxNote] {
    let count = forgotten.unheard(under: key)
    guard count > 0 else { return [] }
    return [
      InboxNote(
        text: """
          \(count) requests to forget a child were made under another key, which makes other tokens: \
          those children are counted again; find them by the reasons in the audit log and ask with \
          'continuum forget' again
          """, isWarning: true)
    ]
  }
}
