import Yams

@testable import Intake

extension AdmissionOutcome {
  /// Admits files of a format written out, under one fixed key or, as a check does, under none.
  init(
    of paths: [String], format: String, sizes: CSVSizes = CSVSizes(), threads: Int = 1,
    isCheck: Bool = false
  ) throws {
    try self.init(
      of: paths, format: YAMLDecoder().decode(Format.self, from: format),
      key: isCheck ? .passing : PseudonymKey(bytes: Array(0..<32)), sizes: sizes, threads: threads)
  }
}
