import Foundation
import Intake
import Linkage

/// The records of some CSV files as columns of text: the one place that fills such columns.
struct LinkInput {
  /// The records.
  let table: ComparisonTable
  /// What each record is called.
  let ids: BytePool
  /// What the sources are called, by their numbers.
  let sources: [String]
  /// What is wrong with the files.
  let warnings: [String]

  /// Reads files for a model.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - model: The model.
  ///   - source: The source of files without a column of sources, if not what each file is called.
  ///   - sets: How sets stand in what is known of other nights, by column.
  /// - Throws: The error of a file, or of a model that asks of sets what cells cannot answer.
  init(
    paths: [String], model: LinkageModel, source: String? = nil,
    sets: [String: SetText.Form] = [:]
  ) throws {
    try model.checkSets()
    var reader = LinkInputReader(model: model, source: source)
    for path in paths { try reader.read(path) }
    var warnings = reader.warnings
    let names = reader.ids
    let read = try SetColumns(names: model.setColumns, known: sets)
      .made(of: reader.finish(), noting: &warnings)
    sources = reader.sourceNames.sorted()
    if model.isOneSided {
      // Which record stands left must not hang on the order of rows.
      let order = NameOrder(names: names, sourceNames: sources, linkType: model.linkType)
        .order(of: read)
      (ids, table) = (names.rearranged(by: order), read.rearranged(by: order))
    } else {
      (ids, table) = (names, read)
    }
    warnings.note(ids, sources: table.sources)
    self.warnings = warnings.lines
  }
}

/// Fills columns from one file after the other.
private struct LinkInputReader {
  private(set) var ids = BytePool()
  private(set) var sourceNames: [String] = []
  private(set) var warnings = LinkWarnings()

  private let model: LinkageModel
  private let source: String?
  private let names: [String]
  private let builder: TextTableBuilder
  private var sourceNumbers: [String: UInt16] = [:]

  init(model: LinkageModel, source: String?) {
    self.model = model
    self.source = source
    names = model.columns
    builder = TextTableBuilder(names: names)
  }

  mutating func read(_ path: String) throws {
    var (plan, fileSource): (LinkColumns?, UInt16) = (nil, 0)
    let fileName = URL(filePath: path).deletingPathExtension().lastPathComponent
    let reading = try TableFile(path: path).read(
      header: { header in
        let found = try LinkColumns(header, of: path, model: model, names: names)
        warnings.note(missing: found.missing, in: path)
        plan = found
        if found.source == nil { fileSource = try number(of: source ?? fileName, in: path) }
      },
      row: { cells, _ in
        guard let plan else { return }
        try add(cells, plan, fileSource, path)
      })
    warnings.note(reading, in: path)
  }

  private mutating func add(
    _ cells: TableFile.Cells, _ plan: LinkColumns, _ fileSource: UInt16, _ path: String
  ) throws(LinkInputError) {
    ids.append(CellText.trimmed(cells[plan.id]))
    for index in plan.columns.indices {
      switch plan.columns[index] {
      case .cell(let position): builder.append(CellText.trimmed(cells[position]), to: index)
      case .joined(let positions, let separator):
        CellText.joined(cells, positions, separator).withUnsafeBufferPointer {
          builder.append($0, to: index)
        }
      case .missing: builder.append(UnsafeBufferPointer(start: nil, count: 0), to: index)
      }
    }
    guard let column = plan.source else {
      builder.endRow(source: fileSource)
      return
    }
    let name = String(decoding: CellText.trimmed(cells[column]), as: UTF8.self)
    builder.endRow(source: try number(of: name, in: path))
  }

  private mutating func number(of source: String, in path: String) throws(LinkInputError) -> UInt16
  {
    if let known = sourceNumbers[source] { return known }
    guard sourceNames.count <= Int(UInt16.max) else { throw .tooManySources(file: path) }
    let number = UInt16(sourceNames.count)
    sourceNumbers[source] = number
    sourceNames.append(source)
    return number
  }

  /// The records, whose sources are numbered in order of their names: not of the rows.
  func finish() -> ComparisonTable {
    let (table, sorted) = (builder.finish(), sourceNames.sorted())
    let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, UInt16($0)) })
    let numbers = sourceNames.map { places[$0] ?? 0 }
    return ComparisonTable(
      columns: table.columns, sources: table.sources.map { numbers[Int($0)] })
  }
}
