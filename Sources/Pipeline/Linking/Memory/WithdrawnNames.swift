import Intake
import Linkage

/// Names of records that a memory is to forget, from a CSV file.
struct WithdrawnNames {
  /// What they are called.
  private(set) var names = BytePool()
  /// The source of each; nothing where the file has no column of sources.
  private(set) var sources: [String?] = []

  /// Names nobody.
  init() {}

  /// Reads a file with the model's column of names, or `id`, and perhaps its column of sources, or `source`.
  init(path: String, model: LinkageModel) throws {
    var (id, source): (Int?, Int?)
    let reading = try TableFile(path: path).read(
      header: { header in
        id = header.firstIndex(of: model.idColumn) ?? header.firstIndex(of: "id")
        source =
          model.sourceColumn.flatMap { header.firstIndex(of: $0) }
          ?? header.firstIndex(of: "source")
        guard id != nil else {
          throw LinkInputError.noIDColumn(file: path, column: model.idColumn)
        }
      },
      row: { cells, _ in
        guard let id else { return }
        let name = CellText.trimmed(cells[id])
        guard !name.isEmpty else { return }
        names.append(name)
        sources.append(
          source.map { String(decoding: CellText.trimmed(cells[$0]), as: UTF8.self) })
      })
    guard reading.leftOut == 0 else {
      throw LinkMemoryError.brokenWithdrawals(path: path, lines: reading.linesLeftOut)
    }
  }
}
