import Foundation
public import Records

/// Admits deliveries: reads them, checks them, and lets nothing out that identifies a child.
public struct Intake {
  private let settings: IntakeSettings
  private let key: PseudonymKey
  private let threads: Int
  /// Sizes by which CSV is read.
  var sizes = CSVSizes()

  /// Opens the room.
  ///
  /// - Parameters:
  ///   - settings: What all sources share.
  ///   - key: The partnership's key.
  ///   - threads: Threads that decode a large CSV file at once, or nothing for as many as there are
  ///     processors; rows and findings do not depend on them.
  public init(
    settings: IntakeSettings, key: PseudonymKey,
    threads: Int? = nil
  ) {
    self.settings = settings
    self.key = key
    let wanted = threads ?? ProcessInfo.processInfo.activeProcessorCount
    self.threads = max(1, min(wanted, Self.mostThreads))
  }

  /// Opens the room to check deliveries only: the tokens are made with a key that nobody keeps.
  ///
  /// They tell the children of one delivery apart and mean nothing in the next.
  ///
  /// - Parameters:
  ///   - settings: What all sources share.
  ///   - threads: Threads that decode at once, or nothing for as many as there are processors.
  public init(checking settings: IntakeSettings, threads: Int? = nil) {
    self.init(settings: settings, key: .passing, threads: threads)
  }

  /// Admits the delivery of one source and keeps its rows.
  ///
  /// - Parameter source: The source.
  /// - Returns: The rows that go on and what was found.
  /// - Throws: `IntakeError` where a file cannot be read, is not of the format, or breaks the
  ///   contract.
  public func admit(_ source: SourceSettings) throws(IntakeError) -> Admission {
    var records = PseudonymisedRecords()
    do {
      let report = try admit(source) { records.append(batch: $0) }
      records.remove(report.superseded)
      return Admission(
        delivery: report.delivery, records: records, findings: report.findings,
        totals: report.totals, setAside: report.setAside)
    } catch let error as IntakeError {
      throw error
    } catch {
      throw .unreadable(file: source.id, reason: "an unforeseen problem; report it")
    }
  }

  /// Admits the delivery of one source and hands its rows over as they are read.
  ///
  /// Rows come in the order of files and lines, at most `batchRows` at a time. Every batch names
  /// the source and the delivery's files up to its own, so that positions mean the same in all.
  /// Which rows are superseded, and whether the contract holds, is known only at the end: what was
  /// taken is to be thrown away where this throws.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - take: Takes the next rows, with tokens in place of identifiers.
  /// - Returns: What was found, and which of the rows handed over are superseded.
  /// - Throws: `IntakeError` where a file cannot be read, is not of the format, or breaks the
  ///   contract; whatever `take` throws.
  public func admit(
    _ source: SourceSettings, into take: (PseudonymisedRecords) throws -> Void
  ) throws -> AdmissionReport {
    try withoutActuallyEscaping(take) { take in
      let admission = try SourceAdmission(
        source: source, settings: settings, key: key, threads: threads, sizes: sizes,
        sink: take)
      for path in source.files {
        try admission.admit(path: path)
      }
      return try admission.finish()
    }
  }

  /// Reads deliveries for the values alone that no list knows; however many rows are unusable.
  ///
  /// - Parameter sources: The sources.
  /// - Returns: The values, told by shape and place.
  /// - Throws: `IntakeError` where a file cannot be read or is not of the format.
  public func unknownValues(in sources: [SourceSettings]) throws(IntakeError) -> UnknownValues {
    let unknown = UnknownSpellings()
    for source in sources {
      do {
        let admission = try SourceAdmission(
          source: source.withoutLimits, settings: settings, key: key, threads: 1, sizes: sizes,
          unknown: unknown
        ) { _ in }
        for path in source.files { try admission.admit(path: path) }
      } catch let error as IntakeError {
        throw error
      } catch {
        throw .unreadable(file: source.id, reason: "an unforeseen problem; report it")
      }
    }
    return unknown.report(key: key)
  }

  /// Further threads would wait for the one that cuts and takes.
  private static let mostThreads = 16

  /// The most rows of a batch.
  public static let batchRows = 4096
}
