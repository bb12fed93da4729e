import Vocabulary

@testable import Linkage

/// Children whom several agencies know, with the slips agencies make, and who they truly are.
///
/// Twins, wrong and missing sexes, changed ethnicities, moves, swapped and mistyped births, missing
/// numbers and second police references are in it; nothing is of any person.
struct InventedPopulation {
  private(set) var rows: [SentRow] = []
  /// The true child, one for each row, same order.
  private(set) var truth: [Int] = []
  private var random: SeededGenerator
  private let areas: Int

  struct Child {
    let number: Int
    let birth: Day
    let sex: RecordedSex
    let ethnicity: Ethnicity
    let area: Int
  }

  init(children: Int, areas: Int = 40, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    self.areas = areas
    var twin: Child?
    for number in 1...children {
      let child = makeChild(number, twinOf: twin)
      twin = twin == nil && random.chance(0.016) ? child : nil
      send(child)
    }
  }

  /// Precision and recall over pairs of rows.
  func quality(_ childOfRow: [Int32]) -> (precision: Double, recall: Double) {
    func pairs(_ keys: [some Hashable]) -> Double {
      Dictionary(grouping: keys) { $0 }.values
        .reduce(0) { $0 + Double($1.count) * Double($1.count - 1) / 2 }
    }
    let both = pairs(zip(truth, childOfRow).map { "\($0) \($1)" })
    return (both / pairs(childOfRow), both / pairs(truth))
  }

  private mutating func makeChild(_ number: Int, twinOf twin: Child?) -> Child {
    let years = [2008, 2009, 2009, 2010, 2010, 2010, 2011, 2011, 2012, 2013, 2015, 2017]
    let first = Day(year: years[random.below(years.count)], month: 1, day: 1) ?? Day(number: 0)
    let groups: [Ethnicity] = [.apkn, .aind, .bafr, .mwbc, .woth, .wiri, .bcrb, .wrom]
    return Child(
      number: number, birth: twin?.birth ?? first.adding(days: random.below(365)),
      sex: random.chance(0.8) ? .male : .female,
      ethnicity: twin?.ethnicity ?? (random.chance(0.72) ? .wbri : groups[random.below(8)]),
      area: twin?.area ?? min(random.below(areas), random.below(areas)))
  }

  private mutating func send(_ child: Child) {
    if random.chance(0.85) {
      var row = describe(child, .census)
      (row.upn, row.area) = (child.number, nil)
      add(row, child)
    }
    for incident in 0..<(random.chance(0.3) ? 2 : 1) { sendIncident(child, incident) }
  }

  private mutating func sendIncident(_ child: Child, _ incident: Int) {
    let occurred = Day(number: 19_450).adding(days: random.below(700))
    let disclosed = occurred.adding(days: random.below(30))
    let received = disclosed.adding(days: random.below(3))
    let isLogged = random.chance(0.75)
    if random.chance(0.6) {
      var row = describe(child, .concerns)
      row.upn = random.chance(0.85) ? child.number : nil
      row.concern = disclosed.iso
      row.referredOn = isLogged ? received.adding(days: -random.below(3)).iso : nil
      add(row, child)
    }
    if isLogged { sendReferral(child, incident, disclosed: disclosed, received: received) }
    if random.chance(0.45) { sendPolice(child, occurred, received: isLogged ? received : nil) }
  }

  private mutating func sendReferral(
    _ child: Child, _ incident: Int, disclosed: Day, received: Day
  ) {
    var log = describe(child, .log)
    log.upn = random.chance(0.6) ? child.number : nil
    log.nhs = random.chance(0.35) ? child.number : nil
    log.referral = child.number * 4 + incident
    (log.concern, log.received) = (disclosed.iso, received.iso)
    add(log, child)
    if random.chance(0.8) {
      var care = describe(child, .care)
      care.upn = random.chance(0.7) ? child.number : nil
      care.received = received.adding(days: random.below(2)).iso
      add(care, child)
    }
    guard random.chance(0.5) else { return }
    var provider = describe(child, .provider)
    provider.nhs = random.chance(0.5) ? child.number : nil
    provider.referral = random.chance(0.85) ? log.referral : nil
    (provider.area, provider.received) = (nil, received.adding(days: 5 + random.below(30)).iso)
    add(provider, child)
  }

  private mutating func sendPolice(_ child: Child, _ occurred: Day, received: Day?) {
    var row = describe(child, .police)
    if random.chance(0.05) { row.child = child.number + 1_000_000_000 }
    row.occurred = occurred.iso
    row.offence = [.o20b, .o21, .o17a, .o22b, .o19e][random.below(5)]
    row.referredOn = received.map { $0.adding(days: -random.below(3)).iso }
    row.ethnicity = random.chance(0.6) ? row.ethnicity : nil
    add(row, child)
    guard random.chance(0.4) else { return }
    var justice = describe(child, .justice)
    (justice.offence, justice.occurred, justice.area) = (row.offence, row.occurred, nil)
    add(justice, child)
  }

  /// What an agency wrote down of a child, slips included.
  private mutating func describe(_ child: Child, _ sender: SentRow.Sender) -> SentRow {
    var row = SentRow(sender, rows.count + 1, child: child.number)
    row.birth = slip(child.birth)?.iso
    row.sex = random.chance(0.02) ? .notStated : random.chance(0.003) ? .female : child.sex
    row.ethnicity = random.chance(0.05) ? .moth : random.chance(0.05) ? nil : child.ethnicity
    row.area = random.chance(0.05) ? random.below(areas) : child.area
    return row
  }

  private mutating func slip(_ birth: Day) -> Day? {
    if random.chance(0.015) { return nil }
    if random.chance(0.007) { return BirthAgreement.swap(birth) ?? birth }
    if random.chance(0.005) { return birth.adding(years: 1) }
    if random.chance(0.005) { return birth.adding(days: 1 + random.below(9)) }
    if random.chance(0.003) { return Day(year: birth.civil.year, month: 1, day: 1) }
    return birth
  }

  private mutating func add(_ row: SentRow, _ child: Child) {
    rows.append(row)
    truth.append(child.number)
  }
}
