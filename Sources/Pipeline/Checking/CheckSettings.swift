import Intake
import Vocabulary

/// A check as resolved: every name looked up, every default filled in.
struct CheckSettings {
  let asOf: Day
  let intake: Intake
  let formats: [Format]
  let given: Format?
  private let encoding: DeclaredEncoding?
  private let scheme: EthnicityScheme?
  private let request: CheckRequest

  init(_ request: CheckRequest) throws {
    self.request = request
    given = try request.format.map { try Self.format(named: $0) }
    // Who names a format does not wait until all are read.
    formats = try given.map { [$0] } ?? BuiltInFormats.all(file: "")
    encoding = try Self.member(request.encoding, option: "--encoding")
    scheme = try Self.member(request.scheme, option: "--scheme")
    asOf = try Self.day(request.asOf) ?? Clock().today
    guard (2000..<2100).contains(request.year ?? 2000) else {
      throw ConfigurationError.badArgument(
        option: "--year", problem: "must be the year in which the return ends, such as 2025")
    }
    let most = request.listsAll ? Int.max : FileCheck.listed
    intake = Intake(
      checking: IntakeSettings(
        partnership: "check", asOf: asOf, knowsLists: false,
        listing: Listing(errors: most, others: most)))
  }

  /// The files of one format as Intake takes them.
  func source(_ files: [NamedPath], _ format: Format) -> SourceSettings {
    SourceSettings(
      id: "check", agency: .socialCare, system: "check", format: format,
      files: files.map(\.path), ethnicityScheme: scheme, encoding: encoding, year: request.year,
      inbox: files.first?.folder)
  }

  /// The format of a file: the one that was given, or the one that it looks like.
  func format(of file: NamedPath) throws(IntakeError) -> Format {
    if let given { return given }
    switch try Intake.recognise(file.path, among: formats, named: file.name).kind {
    case .format(let id):
      if let format = formats.first(where: { $0.id == id }) { return format }
    case .empty, .archive, .otherEncoding:
      // Refused as whatever it is read; the reading says why and what to do.
      if let format = formats.first { return format }
    case .otherXML, .otherText: break
    }
    throw .wrongFormat(
      file: file.name, format: "",
      expected: """
        its columns or elements are those of no format that is known; say --format with one of \
        \(formats.map(\.id).joined(separator: ", ")), or with the file of a format of your own
        """)
  }

  /// What is said on the page of how the check was done.
  func facts(_ checked: [Format]) -> [(term: String, meaning: String)] {
    var facts = checked.map { format in
      (
        "Format",
        "\(format.id), \(format.title)\(given == nil ? ", recognised by its columns" : "")"
      )
    }
    let isToday = request.asOf == nil ? ", today; --as-of sets another" : ""
    facts.append(("Reference date", "\(asOf.words)\(isToday)"))
    if let encoding { facts.append(("Encoding", encoding.rawValue)) }
    if let year = request.year { facts.append(("Year of the return", String(year))) }
    if let scheme { facts.append(("Scheme of ethnicity", scheme.rawValue)) }
    facts.append(
      (
        "Not checked",
        "areas, categories, tools and providers, whose lists the partnership keeps"
      ))
    facts.append(("Program", "continuum \(Version.current)"))
    return facts
  }

  /// A built-in format by its id, or one of the user's own by the path of its file.
  private static func format(named name: String) throws -> Format {
    if BuiltInFormats.isPath(name) { return try FormatFile(path: name).format() }
    let known = BuiltInFormats.ids
    guard known.contains(name.lowercased()) else {
      throw ConfigurationError.unknownOption(option: "--format", name: name, known: known)
    }
    return try BuiltInFormats.format(name.lowercased(), file: "")
  }

  private static func member<Member: RawRepresentable & CaseIterable>(
    _ name: String?, option: String
  ) throws -> Member? where Member.RawValue == String {
    guard let name else { return nil }
    if let member = Member(rawValue: name.lowercased()) { return member }
    throw ConfigurationError.unknownOption(
      option: option, name: name, known: Member.allCases.map(\.rawValue))
  }

  private static func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    if let day = Day(iso: text) { return day }
    throw ConfigurationError.badArgument(
      option: "--as-of", problem: "is no date; write it as 2025-03-31")
  }
}
