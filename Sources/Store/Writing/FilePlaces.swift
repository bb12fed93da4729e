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

  /// The files in the order of their numbers.
  let all: [Place]
  private let byName: [[String]: Place]

  /// Numbers the files of all deliveries from 1, in order.
  init(_ deliveries: [Delivery]) {
    var all: [Place] = []
    var byName: [[String]: Place] = [:]
    for (position, delivery) in deliveries.enumerated() {
      for file in delivery.files {
        let place = Place(id: all.count + 1, delivery: position + 1, file: file)
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
}
