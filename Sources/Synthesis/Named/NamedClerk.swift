import Vocabulary

/// Writes down a child with a name as an agency would: mostly rightly, the police least.
struct NamedClerk {
  /// An agency that sends records with names.
  enum Agency: String {
    case school, police
    case socialCare = "social_care"

    /// How much more often than usual it errs.
    var carelessness: Double {
      switch self {
      case .school: 0.6
      case .socialCare: 1
      case .police: 2
      }
    }
  }

  /// What a record says; an empty text where it says nothing.
  struct Record {
    var forename = ""
    var surname = ""
    var birth = ""
    var sex = ""
    var ethnicity = ""
    var postcode = ""
    var pupilNumber = ""
  }

  private let agency: Agency
  private let book: NameBook
  private let seed: UInt64
  private var random: RandomStream

  init(_ agency: Agency, book: NameBook, seed: UInt64, record: Int) {
    self.agency = agency
    self.book = book
    self.seed = seed
    random = RandomStream(seed: seed, .namedRecord, record, 1)
  }

  mutating func record(of child: NamedChild) -> Record {
    var record = Record()
    record.forename = forename(book.text(child.forename))
    record.surname = surname(child)
    if errs(0.006) { swap(&record.forename, &record.surname) }
    record.birth = birth(child.birth)
    record.sex = errs(0.0075) ? "" : (child.isBoy != errs(0.005)) ? "M" : "F"
    record.ethnicity = ethnicity(child.ethnicity)
    record.postcode = postcode(child)
    record.pupilNumber = pupilNumber(child)
    return record
  }

  private mutating func errs(_ rate: Double) -> Bool {
    random.chance(rate * agency.carelessness)
  }

  // MARK: Names

  private mutating func forename(_ name: String) -> String {
    if errs(0.003) { return "" }
    if errs(0.006) { return String(name.prefix(1)) }
    if errs(0.016), let short = CommonNames.shortForms[name] { return short }
    return errs(0.018) ? mistyped(name) : name
  }

  private mutating func surname(_ child: NamedChild) -> String {
    let (name, other) = (book.text(child.surname), book.text(child.otherSurname))
    if errs(0.002) { return "" }
    if errs(0.030) { return other }
    if errs(0.022) { return random.chance(0.5) ? "\(name)-\(other)" : "\(name) \(other)" }
    return errs(0.024) ? mistyped(name) : name
  }

  /// A letter changed, left out, doubled, or changed places with the next.
  private mutating func mistyped(_ name: String) -> String {
    var letters = Array(name.utf8)
    let place = random.below(letters.count)
    switch random.below(4) {
    case 0: letters[place] = UInt8(97 + random.below(26))
    case 1 where letters.count > 2: letters.remove(at: place)
    case 2: letters.insert(letters[place], at: place)
    default: if place + 1 < letters.count { letters.swapAt(place, place + 1) }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  // MARK: Facts

  private mutating func birth(_ day: Day) -> String {
    if errs(0.005) { return "" }
    let civil = day.civil
    func written(_ year: Int, _ month: Int, _ day: Int) -> String {
      Day(year: year, month: month, day: day)?.iso ?? ""
    }
    // Where the day is not known systems put 1 January, or the middle of the year.
    if errs(0.005) { return written(civil.year, random.chance(0.6) ? 1 : 7, 1) }
    if errs(0.005), civil.day <= 12 { return written(civil.year, civil.day, civil.month) }
    if errs(0.004) { return written(civil.year + sign(), civil.month, min(civil.day, 28)) }
    if errs(0.006) { return day.adding(days: random.within(1...9) * sign()).iso }
    return day.iso
  }

  private mutating func sign() -> Int {
    random.chance(0.5) ? 1 : -1
  }

  private mutating func ethnicity(_ ethnicity: Ethnicity) -> String {
    if errs(0.08) { return "" }
    if errs(0.05) { return random.weighted(Mixtures.ethnicities).code }
    return ethnicity.code
  }

  private mutating func postcode(_ child: NamedChild) -> String {
    if errs(0.03) { return "" }
    let text = Self.postcode(of: errs(0.11) ? child.homes.before : child.homes.now)
    if errs(0.01) { return String(text.prefix { $0 != " " }) }
    return errs(0.02) ? mistyped(text.lowercased()).uppercased() : text
  }

  /// Postcodes of two areas that the Post Office never gave.
  static func postcode(of home: Int) -> String {
    let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
    let (district, unit) = (home / 3_600, home % 3_600)
    let area = district % 2 == 0 ? "QS" : "QV"
    let inward = "\(unit / 400)\(letters[unit / 20 % 20])\(letters[unit % 20])"
    return "\(area)\(district / 2 + 1) \(inward)"
  }

  private mutating func pupilNumber(_ child: NamedChild) -> String {
    let hasNumber = child.birth < Day(number: 18_717)  // four years old on 31 March 2025
    let rate = agency == .school ? 0.97 : agency == .socialCare ? 0.8 : 0
    guard hasNumber, random.chance(rate) else { return "" }
    let isSecond = child.hasTwoPupilNumbers && random.chance(0.5)
    let number = PupilNumber(
      child: child.number * 2 + (isSecond ? 1 : 0),
      authority: isSecond ? PupilNumber.elsewhere : PupilNumber.localAuthority, seed: seed)
    if errs(0.02) { return number.temporary.text }
    return errs(0.01) ? mistyped(number.text.lowercased()).uppercased() : number.text
  }
}
