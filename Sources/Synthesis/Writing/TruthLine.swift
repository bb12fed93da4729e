/// Which child a physical line of a file is about.
struct TruthLine {
  let line: Int
  /// Position of the child.
  let child: Int
}
