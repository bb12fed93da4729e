import Records

/// A table as drafted: what each column becomes and what is made of several.
struct DraftTable {
  /// What its rows say.
  let kind: RecordKind
  /// Whether the headers spoke for the kind.
  let isKindSure: Bool
  /// The columns and what becomes of each.
  private(set) var columns: [(sample: SampleColumn, use: DraftUse)]

  /// Guesses from a sample.
  init(_ sample: FileSample) {
    let guess = KindGuess.kind(sample.columns.map(\.name))
    // Rows with a date that is no birth tell of something that happened, whatever it is.
    let persons = FieldGuess(kind: .person)
    let isOfEvents =
      guess.kind == .person && !guess.isSure
      && sample.columns.contains { column in
        let use = persons.use(of: column)
        let happened: [DayField] = [.occurred, .recorded, .received, .concern]
        return use.isUnsure && !DateEvidence(column).orders.isEmpty
          || happened.contains { use.field == .day($0) }
      }
    kind = isOfEvents ? .schoolConcern : guess.kind
    isKindSure = guess.isSure
    let fields = FieldGuess(kind: kind)
    columns = sample.columns.map { ($0, fields.use(of: $0)) }
    keepEachFieldOnce()
    if sample.layout == .csv { guessReferences() }
    guessMainDay()
  }

  /// Whether a column fills a field.
  func fills(_ field: FieldTarget) -> Bool {
    name(of: field) != nil
  }

  /// The column of a field.
  func name(of field: FieldTarget) -> String? {
    columns.first { column in
      guard case .field(field, _) = column.use else { return false }
      return true
    }?.sample.name
  }

  /// The column within which references are unique.
  var scope: String? {
    columns.first { $0.use == .scope }?.sample.name ?? providerScope
  }

  /// A provider is a code and yet what its own references are unique within.
  private var providerScope: String? {
    kind == .support ? name(of: .code(.provider)) : nil
  }

  /// Columns without which a row says nothing.
  var required: [String] {
    let fields: [FieldTarget] = [
      .token(.child), mainDay, .token(kind == .referral ? .referral : .incident),
    ].compactMap { $0 }
    let names = fields.compactMap { name(of: $0) }
    let isOccurrence = kind == .policeOccurrence || kind == .referral
    return names + (isOccurrence ? [name(of: .code(.role))].compactMap { $0 } : [])
  }

  /// Columns that together name one fact; none where no column names the child, as rows of
  /// several children would then replace each other.
  var key: [String] {
    guard name(of: .token(.child)) != nil || name(of: .token(.upn)) != nil else { return [] }
    let fields: [FieldTarget?] = [
      .token(.referral), .token(.incident), .token(.child),
      name(of: .token(.child)) == nil ? .token(.upn) : nil, .code(.role), .code(.offence),
      name(of: .token(.incident)) == nil ? mainDay : nil,
    ]
    let names = fields.compactMap { $0.flatMap { name(of: $0) } }
    return ([scope].compactMap { $0 } + names)
  }

  /// The date that places a row in time.
  private var mainDay: FieldTarget? {
    days.map(FieldTarget.day).first(where: fills)
  }

  /// The dates that can place a row in time, the most telling first.
  var days: [DayField] {
    switch kind {
    case .schoolConcern: [.concern]
    case .policeOccurrence: [.recorded, .occurred]
    case .youthJustice: [.occurred, .decided]
    case .exclusion: [.occurred]
    case .assessment: [.assessmentStarted]
    case .plan: [.supportStarted]
    case .support: [.received, .supportStarted]
    case .referral, .socialCareReferral: [.received]
    case .person, .enquiry, .educationalNeed: []
    }
  }

  /// Makes something else of a column.
  mutating func set(_ use: DraftUse, at place: Int) {
    columns[place].use = use
  }

  /// Several columns of one field would hide each other; sets and reasons add up.
  private mutating func keepEachFieldOnce() {
    var taken: Set<FieldTarget> = []
    // What a name says outranks what cells alone look like.
    let byName = columns.indices.filter { columns[$0].use.isByName }
    for place in byName + columns.indices.filter({ !columns[$0].use.isByName }) {
      guard case .field(let field, _) = columns[place].use else { continue }
      if case .set = field { continue }
      guard !taken.insert(field).inserted else { continue }
      columns[place].use = .drop(
        FieldGuess.unsure, "another column looks more like '\(field.name)'")
    }
  }

  /// The words of police systems for roles.
  static let policeRoles = [
    "suspect": "displayed", "victim": "harmed", "complainant": "harmed",
  ]
  /// National outcome codes: charge and cautions go by criminal justice, 0 is not yet assigned.
  static let outcomes: [String: String] = Dictionary(
    uniqueKeysWithValues: (0...22).map { code in
      (String(code), code == 0 ? "" : code < 5 ? "criminal_justice" : "concern")
    })
}
