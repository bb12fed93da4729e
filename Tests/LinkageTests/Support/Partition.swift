import Records

@testable import Linkage

/// Which rows are one child: sets of senders and lines, whatever the order of the rows.
struct Partition: Hashable, CustomStringConvertible {
  let children: Set<Set<String>>

  init(_ linked: LinkedChildren) {
    let records = linked.records
    children = Set(
      linked.rowsOfChild.map { rows in
        Set(
          rows.map { row in
            let file = records.files[Int(records.file[Int(row)])]
            return "\(file.split(separator: ".")[0]) \(records.line[Int(row)])"
          })
      })
  }

  init(children: Set<Set<String>>) {
    self.children = children
  }

  var description: String {
    children.map { $0.sorted().joined(separator: " + ") }.sorted().joined(separator: " | ")
  }
}

/// Links rows and tells the partition, such as "census 1 + police 1 | police 2".
func linked(_ rows: [SentRow], settings: LinkageSettings = .standard) -> String {
  Partition(Linkage(settings: settings).link(rows.records)).description
}

/// The ids of the rules that joined rows, ascending.
func rules(_ rows: [SentRow], settings: LinkageSettings = .standard) -> [String] {
  Set(Linkage(settings: settings).link(rows.records).links.map(\.rule)).sorted()
}

/// The joins that were refused, by rule.
func refused(_ rows: [SentRow], settings: LinkageSettings = .standard) -> [String: Int] {
  Linkage(settings: settings).link(rows.records).refused
}
