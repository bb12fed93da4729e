/// What a fuzz run went through, to show that its inputs reach more than one error message.
struct FuzzTally: CustomStringConvertible {
  var inputs = 0
  var rows = 0
  var problems = 0
  /// Inputs whose result was compared with that of the plain reference.
  var compared = 0

  var description: String {
    "\(inputs) inputs, \(rows) rows, \(problems) problems, \(compared) compared with the reference"
  }

  static func + (left: FuzzTally, right: FuzzTally) -> FuzzTally {
    FuzzTally(
      inputs: left.inputs + right.inputs, rows: left.rows + right.rows,
      problems: left.problems + right.problems, compared: left.compared + right.compared)
  }
}
