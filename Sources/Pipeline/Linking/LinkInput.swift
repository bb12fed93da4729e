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
  init(paths: [String], model: LinkageModel) throws {
    var reader = LinkInputReader(model: model)
    for path in paths { try reader.read(path) }
    let (names, read) = (reader.ids, reader.finish())
    sources = reader.sourceNames
    if model.isOneSided {
      // Which record stands left must not hang on the order of rows.
      let order = NameOrder(names: names, sourceNames: sources, linkType: model.linkType)
        .order(of: read)
      (ids, table) = (names.rearranged(by: order), read.rearranged(by: order))
    } else {
      (ids, table) = (names, read)
    }
    var warnings = reader.warnings
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
  private let names: [String]
  private let builder: TextTableBuilder
  private var sourceNumbers: [String: UInt16] = [:]

  init(model: LinkageModel) {
    self.model = model
    names = model.columns
    builder = TextTableBuilder(names: names)
  }

  mutating func read(_ path: String) throws {
    var plan: LinkColumns?
    let fileName = URL(filePath: path).deletingPathExtension().lastPathComponent
    let fileSource = number(of: fileName)
    let reading = try TableFile(path: path).read(
      header: { header in
        let found = try LinkColumns(header, of: path, model: model, names: names)
        warnings.note(missing: found.missing, in: path)
        plan = found
      },
      row: { cells in
        guard let plan else { return }
        add(cells, plan, fileSource)
      })
    warnings.note(reading, in: path)
  }

  private mutating func add(_ cells: TableFile.Cells, _ plan: LinkColumns, _ fileSource: UInt16) {
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
    builder.endRow(
      source: number(of: String(decoding: CellText.trimmed(cells[column]), as: UTF8.self)))
  }

  private mutating func number(of source: String) -> UInt16 {
    if let known = sourceNumbers[source] { return known }
    let number = UInt16(sourceNames.count)
    sourceNumbers[source] = number
    sourceNames.append(source)
    return number
  }

  func finish() -> ComparisonTable {
    builder.finish()
  }
}
