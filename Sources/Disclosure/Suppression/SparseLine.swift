/// A line of residues of which most are 0: places ascending, values not 0.
struct SparseLine {
  private(set) var places: [Int32] = []
  private(set) var values: [Residue] = []

  var isEmpty: Bool { places.isEmpty }

  init() {}

  init(place: Int) {
    places = [Int32(place)]
    values = [.one]
  }

  /// The value at a place.
  func value(at place: Int32) -> Residue {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == place ? values[low] : .zero
  }

  /// Takes a multiple of another line away.
  mutating func subtract(_ other: SparseLine, times factor: Residue) {
    guard factor != .zero else { return }
    var result = SparseLine()
    result.places.reserveCapacity(places.count + other.places.count)
    result.values.reserveCapacity(places.count + other.places.count)
    var own = 0
    var its = 0
    while own < places.count || its < other.places.count {
      if its == other.places.count || (own < places.count && places[own] < other.places[its]) {
        result.append(places[own], values[own])
        own += 1
      } else if own == places.count || other.places[its] < places[own] {
        result.append(other.places[its], .zero - factor * other.values[its])
        its += 1
      } else {
        result.append(places[own], values[own] - factor * other.values[its])
        own += 1
        its += 1
      }
    }
    self = result
  }

  private mutating func append(_ place: Int32, _ value: Residue) {
    guard value != .zero else { return }
    places.append(place)
    values.append(value)
  }

  /// The line as a multiple whose first value is 1; two lines are parallel when these are the same.
  func normalised() -> SparseLine {
    guard let first = values.first, first != .one else { return self }
    var line = self
    let factor = first.inverse
    line.values = values.map { $0 * factor }
    return line
  }
}

extension SparseLine: Hashable {}
