import Records
import Vocabulary

/// The numbers of delivered files in the store, found by source and name.
struct FilePlaces {
  /// One file with its number.
  struct Place {
    let id: Int
    let delivery: Int
    let file: Delivery.File
  }

  /// Numbers left free for files that come between others, of one source and of two.
  private static let (step, stepOfSource) = (64, 8192)

  /// The files in the order of their numbers.
  let all: [Place]
  private let byName: [[String]: Place]

  /// Numbers the files of all deliveries, in order; a file keeps the number it had before, where
  /// the order allows it.
  init(_ deliveries: [Delivery], before: [[String]: Int] = [:]) {
    let names = deliveries.flatMap { sent in sent.files.map { [sent.source, $0.name] } }
    let ids = Self.numbers(names, before) ?? Self.numbers(names, [:]) ?? []
    var all: [Place] = []
    var byName: [[String]: Place] = [:]
    for (position, delivery) in deliveries.enumerated() {
      for file in delivery.files {
        let place = Place(id: ids[all.count], delivery: position + 1, file: file)
        all.append(place)
        byName[[delivery.source, file.name]] = place
      }
    }
    self.all = all
    self.byName = byName
  }

  /// The file of a source with a name; none where it was not delivered.
  subscript(source: String, name: String) -> Place? {
    byName[[source, name]]
  }

  /// Ascending numbers; nothing where those of before do not ascend or leave no room.
  private static func numbers(_ names: [[String]], _ before: [[String]: Int]) -> [Int]? {
    var numbers: [Int] = []
    var next = names.map { before[$0] }[...]
    for (place, name) in names.enumerated() {
      next = next.dropFirst()
      let last = numbers.last ?? 0
      let isFirst = place == 0 || names[place - 1][0] != name[0]
      let wanted = place == 0 ? 1 : last + (isFirst ? stepOfSource : step)
      let limit = next.lazy.compactMap(\.self).first ?? Int.max
      let number = before[name] ?? (wanted < limit ? wanted : last + (limit - last) / 2)
      guard number > last, number < limit else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
