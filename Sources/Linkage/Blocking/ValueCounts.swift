/// How many entries hold each further value, whatever their birth and sex.
struct ValueCounts: Sendable {
  /// Each value where its hash places it, or at the next free place; 0 entries where it is free.
  private var places: [(value: UInt64, entries: Int)]

  /// Counts the values of a rule's entries.
  ///
  /// - Complexity: O(n).
  init(_ entries: [BlockEntry]) {
    places = Array(repeating: (0, 0), count: 64)
    var values = 0
    for entry in entries {
      let place = place(of: entry.low)
      if places[place].entries == 0 {
        places[place].value = entry.low
        values += 1
      }
      places[place].entries += 1
      if values > places.count / 2 { makeRoom() }
    }
  }

  /// The entries that hold a value.
  subscript(value: UInt64) -> Int {
    places[place(of: value)].entries
  }

  private func place(of value: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: ByteHash.mix(value)) & (places.count - 1)
    while places[place].entries > 0, places[place].value != value {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private mutating func makeRoom() {
    let counted = places.filter { $0.entries > 0 }
    places = Array(repeating: (0, 0), count: places.count * 2)
    for count in counted { places[place(of: count.value)] = count }
  }
}
