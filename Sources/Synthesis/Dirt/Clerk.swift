import Vocabulary

/// Writes values down as people and systems do: mostly as usual, at times otherwise or wrongly.
struct Clerk {
  let seed: UInt64
  let file: Int
  var random: RandomStream
  var ledger = DirtLedger()

  init(seed: UInt64, file: Int) {
    self.seed = seed
    self.file = file
    random = RandomStream(seed: seed, .file, file)
  }

  /// Begins a row, so that its mistakes do not depend on the rows before.
  mutating func begin(_ keys: Int...) {
    random = keys.reduce(RandomStream(seed: seed, .row, file)) { stream, key in
      var stream = stream
      return RandomStream(seed: stream.next(), .row, key)
    }
  }

  /// Whether a mistake happens here; counted either way.
  mutating func happens(_ dirt: Dirt) -> Bool {
    let happened = random.chance(dirt.entry.rate)
    ledger.note(dirt, happened: happened)
    return happened
  }

  // MARK: Codes

  /// The usual form, another form, or now and then no form at all.
  mutating func write(_ forms: [String]) -> String {
    guard let usual = forms.first, !usual.isEmpty else { return "" }
    if forms.count > 1, happens(.spelling) {
      return forms[1 + random.below(forms.count - 1)]
    }
    return happens(.unrecognisable) ? random.pick(["#N/A", "#MULTIVALUE"]) : usual
  }

  mutating func write<Code: Coded>(_ code: Code?) -> String {
    guard let code else { return "" }
    return write(Spelling.forms(of: code))
  }

  mutating func write(_ answer: Bool?) -> String {
    guard let answer else { return "" }
    return write(Spelling.forms(of: answer))
  }

  /// Free text, at times with a comma or a line end that only quotation marks can hold.
  mutating func text(_ text: String) -> String {
    guard !text.isEmpty, happens(.quotedText) else { return text }
    return text + random.pick([", see file", "\nsee file", ", \"urgent\""])
  }

  // MARK: Dates

  mutating func write(_ day: Day?) -> String {
    guard let day else { return "" }
    if let swapped = day.swapped, happens(.dateSwapped) { return swapped.iso }
    return form(of: day)
  }

  /// A birth date; its mistakes are the system's, made once.
  mutating func write(birth day: Day?) -> String {
    day.map { form(of: $0) } ?? ""
  }

  private mutating func form(of day: Day) -> String {
    if happens(.dateInUKForm) { return day.slashed }
    if happens(.dateWithTime) { return day.iso + "T00:00:00" }
    if happens(.dateWithShortYear) { return day.shortened }
    return day.iso
  }

  // MARK: Identifiers

  /// A unique pupil number as a system holds it.
  mutating func pupilNumber(of child: Child, mayBeMissing: Bool) -> String {
    if mayBeMissing, happens(.pupilNumberMissing) { return "" }
    if happens(.pupilNumberTemporary) { return child.pupilNumber.temporary.text }
    if happens(.pupilNumberTypo) { return mistyped(child.pupilNumber.text) }
    if happens(.pupilNumberCut) { return String(child.pupilNumber.text.dropLast(2)) }
    return child.pupilNumber.text
  }

  /// One digit changed: a prime modulus lets no such change keep its check letter.
  private mutating func mistyped(_ number: String) -> String {
    var bytes = Array(number.utf8)
    let place = random.within(4...12)
    bytes[place] = (bytes[place] - 48 + UInt8(random.within(1...9))) % 10 + 48
    return String(decoding: bytes, as: UTF8.self)
  }
}
