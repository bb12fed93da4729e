/// A finished file of the inbox with what is known about it.
struct Sheet {
  let path: String
  let bytes: [UInt8]
  let truth: [TruthLine]
  let ledger: DirtLedger

  var file: SynthesisedFile {
    SynthesisedFile(path: path, contents: bytes)
  }
}
