import Intake
import Records
import Store
import Vocabulary

/// Reads the files of a source from their copies, and counts those for which another stands.
struct SourceReading {
  let intake: Intake
  let folder: KeptFolder
  let memory: StoreMemory

  /// What a source brought; the rows of replaced and repeated files end as superseded.
  func admission(of source: Settings.Source, _ files: SourceFiles) throws -> Admission {
    let read = try admit(source, files.read)
    try verify(read.delivery, files.read)
    var rows = Dictionary(
      uniqueKeysWithValues: read.delivery.files.map { ($0.name, $0.rows.read) })
    for file in files.replaced { rows[file.name] = count(file, of: source) }
    var sent = read.delivery
    let beside =
      files.replaced.map { (file: $0, rule: RuleBook.replacedFile, rows: rows[$0.name] ?? 0) }
      + files.repeated.map { copy in
        (file: copy.file, rule: RuleBook.repeatedFile, rows: rows[copy.original.name] ?? 0)
      }
    sent.files =
      beside.map { unread in
        Delivery.File(
          name: unread.file.name, hash: unread.file.hash, size: unread.file.size,
          rows: RowCounts(read: unread.rows, superseded: unread.rows))
      } + sent.files
    return Admission(
      delivery: sent, records: read.records,
      findings: beside.map { finding($0.rule, $0.file) } + read.findings,
      totals: read.totals + totals(beside.map(\.rule), of: source), setAside: read.setAside)
  }

  /// Reads files; where one is of another format, the error says of which.
  private func admit(_ source: Settings.Source, _ files: [DeliveredFile]) throws -> Admission {
    do throws(IntakeError) {
      return try intake.admit(source.forIntake(files))
    } catch {
      throw likened(error, files)
    }
  }

  /// The error, with what a file of another format looks like.
  private func likened(_ error: IntakeError, _ files: [DeliveredFile]) -> IntakeError {
    guard case .wrongFormat(let name, let format, let expected) = error,
      let file = files.first(where: { $0.name == name }),
      let formats = try? BuiltInFormats.all(file: "pipeline.yaml"),
      let looks = try? Intake.recognise(file.path, among: formats, named: name),
      case .format(let id) = looks.kind, id != format
    else { return error }
    return .wrongFormat(
      file: name, format: format, expected: "\(expected); it looks like format '\(id)'")
  }

  /// Refuses rows of a copy that is no longer what was kept.
  private func verify(_ delivery: Delivery, _ files: [DeliveredFile]) throws(IntakeError) {
    let hashes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.hash) })
    for file in delivery.files {
      guard let hash = hashes[file.name], hash != file.hash else { continue }
      folder.remove(hash)
      throw .damagedCopy(file: file.name)
    }
  }

  /// The rows of a file that no figure rests on; one that cannot be read has none.
  private func count(_ file: DeliveredFile, of source: Settings.Source) -> Int {
    if let known = memory.files.first(where: { $0.source == source.id && $0.hash == file.hash }) {
      return known.rows
    }
    let anything = SourceSettings.Thresholds(warn: 1, stop: 1)
    let read = try? intake.admit(source.forIntake([file], thresholds: anything))
    return read?.delivery.rows.read ?? 0
  }

  private func finding(_ rule: Rule, _ file: DeliveredFile) -> Finding {
    Finding(
      rule.severity, rule: rule.id, source: file.source, file: file.name, line: 0,
      message: rule.message)
  }

  private func totals(_ rules: [Rule], of source: Settings.Source) -> [RuleCount] {
    Dictionary(grouping: rules, by: \.id).sorted { $0.key < $1.key }.map { id, found in
      RuleCount(
        rule: id, severity: found[0].severity, count: found.count, source: source.id)
    }
  }
}
