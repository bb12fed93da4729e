import Vocabulary

/// What definitions of indicators say of cells of different tables, where no sum says it.
///
/// A relation is taken as known where it holds of the counts: a reader can believe it then. Where
/// counts are shown as they are, what lies between two of them is a cell like any other.
struct PublicRelations {
  var cells: LinkedCells
  let telling: Telling
  let policy: PublicPolicy
  let watch: Watched?

  /// Links all cells of a system.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - telling: When the rest of a whole is told by a part that is shown.
  ///   - policy: What is hidden and how numbers are rounded.
  ///   - watch: What went out before.
  ///   - years: The financial years from each to those in which its reference dates lie.
  ///   - withoutStates: The periods of which counts alone keep states on the reference date back.
  static func link(
    _ cells: inout LinkedCells, telling: Telling, policy: PublicPolicy,
    watch: Watched? = nil, years: [String: [[String]]] = [:], withoutStates: Set<String> = []
  ) {
    var relations = PublicRelations(
      cells: cells, telling: telling, policy: policy, watch: watch)
    for period in Set(cells.names.map(\.period)).sorted() {
      relations.linkAgencies(period)
      relations.linkPopulations(period)
      relations.linkAges(period)
      relations.linkLearning(period)
      relations.linkSettings(period)
      relations.linkTiers(period)
      relations.linkCoverage(period)
      relations.linkWaits(period)
      relations.linkReferrers(period)
      relations.linkClosures(period, isWithheld: withoutStates.contains(period))
      for years in years[period] ?? [] { relations.linkYearEnd(years) }
    }
    cells = relations.cells
  }

  func place(
    _ period: String, _ population: Population, _ categories: [String: String] = [:]
  ) -> Int? {
    cells.place(
      of: CellName(period: period, population: population.name, categories: categories))
  }

  /// The table that shows a cell, for messages.
  func label(_ cell: Int) -> String { cells.system.cells[cell].tables.first ?? "" }

  /// One of the counts is part of the other: what lies between them is a cell where it can be told.
  mutating func nest(_ part: Int?, in whole: Int?, _ rest: String) {
    nest([part], in: whole, rest)
  }

  /// The same of several counts that are part of another, no one of it in two of them.
  mutating func nest(_ parts: [Int?], in whole: Int?, _ rest: String) {
    let known = parts.compactMap { $0 }
    guard let whole, let first = known.first, known.count == parts.count, known != [whole],
      sum(known) <= cells.counts[whole]
    else { return }
    let own = known.map {
      cells.names[$0].text.replacing("|", with: ", ").replacing("=", with: " ")
    }.joined(separator: " + ")
    let name = cells.names[whole].with("besides", "\(own): \(rest)")
    // Counts fit as they are: nothing can be thrown.
    try? cells.bound(
      known, within: whole, rest: name, telling == .exact ? .exact : .never, in: label(first))
  }

  /// A sum of some cells is at most that of several others.
  mutating func limit(_ parts: [Int?], to wholes: [Int?]) {
    let small = parts.compactMap { $0 }
    let large = wholes.compactMap { $0 }
    guard small.count == parts.count, large.count == wholes.count, let first = small.first,
      sum(small) <= sum(large)
    else { return }
    cells.link(
      large.map { (cell: $0, times: 1) } + small.map { (cell: $0, times: -1) }, lower: 0,
      upper: .infinity, in: label(first))
  }

  /// Links cells of which a reader thinks so, as far as it is so: late records may have moved them.
  mutating func demand(_ terms: [(cell: Int, times: Int)], atLeast lower: Int, of cell: Int) {
    guard terms.reduce(0, { $0 + $1.times * cells.counts[$1.cell] }) >= lower else { return }
    cells.link(terms, lower: Double(lower), upper: .infinity, in: label(cell))
  }

  private func sum(_ some: [Int]) -> Int { some.reduce(0) { $0 + cells.counts[$1] } }

  /// Two cells are the same number.
  mutating func equate(_ one: Int, _ other: Int) {
    guard one != other, cells.counts[one] == cells.counts[other] else { return }
    cells.link([(one, 1), (other, -1)], lower: 0, upper: 0, in: label(one))
  }

  /// How many agencies know each child, and how many children each agency knows, count the same
  /// pairs.
  ///
  /// Some agencies together know at most as many pairs as the children can have with so many.
  ///
  /// > Source: Gale (1957), A theorem on flows in networks, Pacific Journal of Mathematics 7: these
  /// > are all conditions, and whatever whole numbers fulfil them are those of some children.
  private mutating func linkAgencies(_ period: String) {
    let all = Agency.allCases
    let known = all.compactMap { place(period, .known, ["agency": $0.code]) }
    let numbers = (1...all.count).compactMap { place(period, .known, ["agencies": "\($0)"]) }
    guard known.count == all.count, numbers.count == all.count else { return }
    for chosen in 1..<(1 << all.count) {
      let some = known.indices.filter { chosen & (1 << $0) != 0 }.map { known[$0] }
      let terms =
        numbers.enumerated().map { (cell: $1, times: min($0 + 1, some.count)) }
        + some.map { (cell: $0, times: -1) }
      let sum = terms.reduce(0) { $0 + $1.times * cells.counts[$1.cell] }
      guard sum >= 0 else { continue }
      let isAll = some.count == all.count && sum == 0
      cells.link(terms, lower: 0, upper: isAll ? 0 : .infinity, in: label(numbers[0]))
    }
  }

  /// A referral is an event, so who is referred is known; and each child has a referral.
  private mutating func linkPopulations(_ period: String) {
    for name in cells.names
    where name.period == period && name.population == Population.referred.name && name.isLasting {
      nest(
        cells.place(of: name), in: place(period, .known, name.categories), "not referred")
    }
    for name in cells.names where name.period == period && name.population == "referred" {
      guard
        name.depth == 0
          || (name.depth == 1 && ["age_band", "route"].contains { name.categories[$0] != nil })
      else { continue }
      // A referral beside the child's first is a count like any other.
      nest(
        cells.place(of: name), in: place(period, .referrals, name.categories), "further referrals")
    }
  }

  /// Who is referred up to an age is known up to it: no first referral is before the first event.
  private mutating func linkAges(_ period: String) {
    let bands = ageBands(period, .known)
    for last in bands.indices {
      func upToLast(_ population: Population) -> [Int?] {
        bands[...last].map { place(period, population, ["age_band": $0]) }
      }
      limit(upToLast(.referred), to: upToLast(.known))
    }
  }

  /// The bands of age by which a population is counted, the youngest first.
  func ageBands(_ period: String, _ population: Population) -> [String] {
    let codes = Set(
      cells.names.filter {
        $0.period == period && $0.population == population.name && $0.depth == 1
      }.compactMap { $0.categories["age_band"] })
    return codes.compactMap { code in
      Int(code.prefix { $0.isNumber }).map { (first: $0, code: code) }
    }.sorted { $0.first < $1.first }.map(\.code)
  }

  /// Whom social care knows of by its log is referred.
  private mutating func linkReferrers(_ period: String) {
    nest(
      place(period, .known, ["agency": Agency.socialCare.code]), in: place(period, .referred),
      "referred by others' records alone")
  }

  /// Whoever has a learning disability in the narrow sense has one in the broad, and a special need.
  private mutating func linkLearning(_ period: String) {
    for population in [Population.referred, .supported] {
      func told(_ definition: String, _ answer: String) -> Int? {
        place(period, population, ["learning \(definition)": answer])
      }
      for wide in ["broad", "any_sen"] {
        for answer in ["yes", "known"] {
          nest(told("narrow", answer), in: told(wide, answer), "\(answer) not narrow")
        }
      }
      nest(told("any_sen", "no"), in: told("narrow", "no"), "no, of another kind")
    }
  }

  /// Who is placed is looked after, and who is not looked after and nothing else is at home.
  private mutating func linkSettings(_ period: String) {
    let stages = Set(
      cells.names.filter { $0.period == period && $0.population == "referred" }.map {
        $0.categories.filter { $0.key == "stage" || $0.key == "state" }
      })
    for population in [Population.known, .supported, .referred] {
      for stage in population.name == "referred" ? stages : [[:]] {
        func count(_ dimension: String, _ code: String) -> Int? {
          place(period, population, stage.merging([dimension: code]) { one, _ in one })
        }
        let placed = [count("setting", "foster"), count("setting", "residential")]
        let lookedAfter = count("looked_after", "yes")
        nest(placed, in: lookedAfter, "not placed")
        limit(
          placed + [count("setting", "unknown")],
          to: [lookedAfter, count("looked_after", "unknown")])
      }
    }
  }

  /// A child of no known tier is in no other; of no known level it is beside no policy.
  private mutating func linkTiers(_ period: String) {
    let total = place(period, .supported)
    let untold = place(period, .supported, ["tier": "unknown"])
    for tier in ServiceTier.allCases {
      nest(
        [place(period, .supported, ["tier": tier.code]), untold], in: total, "in other tiers alone")
    }
    let started = Population.referred(state: "started").categories
    func unknown(_ dimension: String) -> Int? {
      place(period, .referred, started.merging([dimension: "unknown"]) { one, _ in one })
    }
    nest(unknown("level"), in: unknown("expected_tier"), "of a known level")
  }

  /// Of all needs that factors of an assessment say as well, sources tell for the same children.
  private mutating func linkCoverage(_ period: String) {
    let listed: [Need] = [.friendships, .sexualisedAdults]
    func known(_ need: Need) -> Int? {
      place(period, .referred, ["need \(need.code)": "known"])
    }
    let byList = listed.compactMap(known)
    let byFactor = Need.allCases.filter { !listed.contains($0) }.compactMap(known)
    for group in [byList, byFactor] {
      for cell in group.dropFirst() { equate(group[0], cell) }
    }
    nest(byList.first, in: byFactor.first, "by factors alone")
    // The concern is the factor of an assessment, which is one way to tell of the need.
    for answer in ["yes", "known"] {
      nest(
        place(period, .referred, ["learning concern": answer]),
        in: place(period, .referred, ["need \(Need.learningDifficulty.code)": answer]),
        "\(answer), and not as a concern")
    }
  }
}
