/// Admits deliveries: reads them, checks them, and lets nothing out that identifies a child.
public struct Intake {
  private let settings: IntakeSettings
  private let key: PseudonymKey

  /// Opens the room.
  ///
  /// - Parameters:
  ///   - settings: What all sources share.
  ///   - key: The partnership's key.
  public init(settings: IntakeSettings, key: PseudonymKey) {
    self.settings = settings
    self.key = key
  }

  /// Admits the delivery of one source.
  ///
  /// - Parameter source: The source.
  /// - Returns: The rows that go on and what was found.
  /// - Throws: `IntakeError` where a file cannot be read, is not of the format, or breaks the
  ///   contract.
  public func admit(_ source: SourceSettings) throws(IntakeError) -> Admission {
    let admission = try SourceAdmission(source: source, settings: settings, key: key)
    for path in source.files {
      try admission.admit(path: path)
    }
    return try admission.finish()
  }
}
