/// How the cells of one column are read; a plain value, so that nothing is counted for a cell.
enum ColumnReader {
  /// A code of a list.
  case code(UnsafeMutablePointer<CodeCells>)
  /// An ethnicity, each row in its own scheme.
  case ethnicity(UnsafeMutablePointer<EthnicityCells>)
  /// Several codes of a list.
  case set(UnsafeMutablePointer<SetCells>)
  /// A date.
  case day(DayCells)
  /// What the rules alone look at.
  case check(UnsafeMutablePointer<CheckCells>)
  /// An identifier.
  case token(TokenCells)
  /// A part of a composite token, which fills nothing by itself.
  case part(form: Int)
  /// Cells that are not read, only looked at.
  case none

  /// Makes a reader of its own memory.
  static func kept(_ cells: consuming CodeCells) -> Self {
    let place = UnsafeMutablePointer<CodeCells>.allocate(capacity: 1)
    place.initialize(to: cells)
    return .code(place)
  }

  /// Makes a reader of its own memory.
  static func kept(_ cells: consuming EthnicityCells) -> Self {
    let place = UnsafeMutablePointer<EthnicityCells>.allocate(capacity: 1)
    place.initialize(to: cells)
    return .ethnicity(place)
  }

  /// Makes a reader of its own memory.
  static func kept(_ cells: consuming SetCells) -> Self {
    let place = UnsafeMutablePointer<SetCells>.allocate(capacity: 1)
    place.initialize(to: cells)
    return .set(place)
  }

  /// Makes a reader of its own memory.
  static func kept(_ cells: consuming CheckCells) -> Self {
    let place = UnsafeMutablePointer<CheckCells>.allocate(capacity: 1)
    place.initialize(to: cells)
    return .check(place)
  }

  /// Gives the memory back; to be called once, by whoever holds the column.
  func release() {
    switch self {
    case .code(let place): Self.release(place)
    case .ethnicity(let place): Self.release(place)
    case .set(let place): Self.release(place)
    case .check(let place): Self.release(place)
    case .day, .token, .part, .none: break
    }
  }

  private static func release<Cells: ~Copyable>(_ place: UnsafeMutablePointer<Cells>) {
    place.deinitialize(count: 1)
    place.deallocate()
  }
}
