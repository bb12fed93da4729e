public import Vocabulary

/// One source: who sends it, in which files and in which format.
public struct SourceSettings: Sendable, Hashable {
  /// How many rows may be set aside.
  public struct Thresholds: Sendable, Hashable, Decodable {
    /// The share above which a finding says so; a fraction.
    public let warn: Double
    /// The share above which the delivery is refused; a fraction.
    public let stop: Double
    /// The fewest rows set aside that can refuse a delivery, so that one broken row of two cannot.
    public let least: Int

    private enum Key: String, CodingKey, CaseIterable {
      case warn, stop, least
    }

    /// Creates thresholds.
    ///
    /// - Parameters:
    ///   - warn: The share above which a finding says so; a fraction.
    ///   - stop: The share above which the delivery is refused; a fraction.
    ///   - least: The fewest rows set aside that can refuse a delivery; a count.
    public init(warn: Double = 0.01, stop: Double = 0.05, least: Int = 5) {
      self.warn = warn
      self.stop = stop
      self.least = least
    }

    /// Decodes thresholds from a pipeline file.
    ///
    /// - Parameter decoder: Where they stand.
    /// - Throws: `DecodingError` where a key is unknown or the warning stands above the stop.
    public init(from decoder: any Decoder) throws {
      try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
      let container = try decoder.container(keyedBy: Key.self)
      let warn = try container.decodeIfPresent(Double.self, forKey: .warn)
      let stop = try container.decodeIfPresent(Double.self, forKey: .stop)
      if let warn, let stop, warn > stop {
        throw DecodingError.dataCorruptedError(
          forKey: .warn, in: container,
          debugDescription: "'warn' must not be above 'stop', which refuses the delivery before")
      }
      self.init(
        warn: warn ?? 0.01, stop: stop ?? 0.05,
        least: try container.decodeIfPresent(Int.self, forKey: .least) ?? 5)
    }
  }

  /// The source's id in the pipeline file.
  public let id: String
  /// The kind of agency that sends it.
  public let agency: Agency
  /// Names the system within which references of children are unique; sources may share one.
  public let system: String
  /// How its files are written.
  public let format: Format
  /// Paths of its files in the order in which they are read, later ones superseding.
  public let files: [String]
  /// How files are called in findings where that is not their path, by path.
  public let names: [String: String]
  /// The scheme of ethnicity where rows do not name one.
  public let ethnicityScheme: EthnicityScheme?
  /// How letters are written as bytes, where it differs from the format.
  public let encoding: DeclaredEncoding?
  /// The year of the return, where neither the file nor its name says it.
  public let year: Int?
  /// The term of the return, where the file's name does not say it.
  public let term: SchoolTerm?
  /// How many rows may be set aside.
  public private(set) var thresholds: Thresholds
  /// The folder of all deliveries, below which files are named, or none to name the file alone.
  public let inbox: String?

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - id: The source's id in the pipeline file.
  ///   - agency: The kind of agency that sends it.
  ///   - system: Names the system within which references of children are unique.
  ///   - format: How its files are written.
  ///   - files: Paths of its files; read in the order of their names where `names` is empty.
  ///   - ethnicityScheme: The scheme of ethnicity where rows do not name one.
  ///   - encoding: How letters are written as bytes, where it differs from the format.
  ///   - year: The year of the return.
  ///   - term: The term of the return.
  ///   - thresholds: How many rows may be set aside.
  ///   - inbox: The folder of all deliveries, below which files are named.
  ///   - names: How files are called, by path; they are then read in the order given.
  public init(
    id: String, agency: Agency, system: String, format: Format, files: [String],
    ethnicityScheme: EthnicityScheme? = nil, encoding: DeclaredEncoding? = nil, year: Int? = nil,
    term: SchoolTerm? = nil, thresholds: Thresholds = Thresholds(), inbox: String? = nil,
    names: [String: String] = [:]
  ) {
    self.id = id
    self.agency = agency
    self.system = system
    self.format = format
    self.files = names.isEmpty ? files.sorted() : files
    self.names = names
    self.ethnicityScheme = ethnicityScheme
    self.encoding = encoding
    self.year = year
    self.term = term
    self.thresholds = thresholds
    self.inbox = inbox
  }

  /// The same source, whose rows may all be set aside.
  var withoutLimits: SourceSettings {
    var source = self
    source.thresholds = Thresholds(warn: 1, stop: 1)
    return source
  }
}
