import Records

/// The lines whose rows are set aside, by number: a broken file has very many.
struct SetAsideLines {
  private struct Place {
    let file: Int32
    let line: Int32
    let rules: Int32
  }

  private var places: [Place] = []
  private var sets: [[Int]] = []
  private var numbers: [[Int]: Int32] = [:]

  /// Adds those of a part of a file.
  ///
  /// - Parameters:
  ///   - part: What was found in the part.
  ///   - file: The file's number.
  ///   - lines: Physical lines before the part.
  mutating func add(_ part: PartFindings, file: Int, behind lines: Int) {
    let sets = part.ruleSets.map { number(of: $0) }
    for row in part.setAside {
      places.append(
        Place(
          file: Int32(file), line: Int32(clamping: row.line + lines), rules: sets[row.rules]))
    }
  }

  /// The lines, in order of files and lines; elements that start on one line can end far apart.
  ///
  /// - Parameters:
  ///   - files: The names of files, by number.
  ///   - id: The id of a rule, by number.
  /// - Returns: The lines, rows of one line joined.
  func lines(files: [String], id: (Int) -> String?) -> [SetAsideLine] {
    let sorted = places.sorted {
      $0.file == $1.file
        ? $0.line < $1.line : files[Int($0.file)] < files[Int($1.file)]
    }
    let rules = sets.map { Set($0.compactMap(id)).sorted() }
    var lines: [SetAsideLine] = []
    for place in sorted {
      let next = SetAsideLine(
        file: files[Int(place.file)], line: Int(place.line), rules: rules[Int(place.rules)])
      if let last = lines.last, last.line == next.line, last.file == next.file {
        lines[lines.count - 1] = last.joined(with: next)
      } else {
        lines.append(next)
      }
    }
    return lines
  }

  private mutating func number(of rules: [Int]) -> Int32 {
    if let number = numbers[rules] { return number }
    let number = Int32(sets.count)
    sets.append(rules)
    numbers[rules] = number
    return number
  }
}

extension SetAsideLine {
  fileprivate func joined(with other: Self) -> Self {
    SetAsideLine(
      file: file, line: line, rows: rows + other.rows,
      rules: Set(rules).union(other.rules).sorted())
  }
}
