/// Says of every row which invented child it is about, so that linkage can be measured.
struct TruthFile {
  let county: Sampleshire

  func file(of sheets: [Sheet]) -> SynthesisedFile {
    var bytes = Array("file,line,child,household,relation_note\n".utf8)
    for sheet in sheets {
      for line in sheet.truth {
        bytes.append(contentsOf: self.line(line, in: sheet.path).utf8)
      }
    }
    return SynthesisedFile(path: "truth.csv", contents: bytes)
  }

  private func line(_ truth: TruthLine, in path: String) -> String {
    let child = county.children[truth.child]
    let note = child.twin.map { "twin of \($0)" } ?? ""
    return "\(path),\(truth.line),\(child.number),\(child.household),\(note)\n"
  }
}
