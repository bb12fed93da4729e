import Vocabulary

/// The invented county of Sampleshire: its wards, neighbours, schools and services.
///
/// All names are made up; codes are of no real scheme.
struct Place {
  static let force = "Sampleshire Constabulary"
  static let youthJustice = "Sampleshire Youth Justice Service"
  static let referenceDate = Day(number: 20_178)  // 31 March 2025
  static let firstDay = Day(number: 19_448)  // 1 April 2023

  /// The authority, its wards, then two authorities outside.
  let areas: [Area]
  let schools: [School]
  static let authority = 0
  static let wards = 1...wardNames.count
  static let outside = wardNames.count + 1...wardNames.count + 2

  static let wardNames = [
    "Quillmere", "Otterfold", "Brackenhythe", "Lower Samphire", "Upper Samphire", "Thistlecombe",
    "Marrowgate", "Fennelby", "Candlewick Vale", "Larkmoor", "Pebbleham", "Saltmarrow",
    "Wrenhollow", "Bellwether", "Dunnockley", "Hazelrigg Cross", "Millpond Wharf", "Nettleby",
    "Plumstow", "Tansy Hill",
  ]

  static let providers = [
    Provider(
      name: "Sampleshire Early Help", agency: .socialCare, tiers: [.a], sendsReturn: false,
      programme: "Family support"),
    Provider(
      name: "Sampleshire CAMHS", agency: .health, tiers: [.b], sendsReturn: true,
      programme: "Steps Together"),
    Provider(
      name: "Turnstone Project", agency: .voluntary, tiers: [.b], sendsReturn: true,
      programme: "Turning Point, group and family"),
    Provider(
      name: "Heronbrook Clinic", agency: .health, tiers: [.c], sendsReturn: true,
      programme: "Assessment and therapy"),
    Provider(
      name: "Thornacre House", agency: .voluntary, tiers: [.d], sendsReturn: true,
      programme: "Residential therapy"),
    Provider(
      name: "Redgate Secure Unit", agency: .health, tiers: [.e], sendsReturn: false,
      programme: "Secure programme"),
  ]

  /// Creates the county with about one school for 45 children.
  init(children: Int) {
    areas = Self.makeAreas()
    schools = Self.makeSchools(count: max(3, min(children / 45, 400)))
  }

  private static func makeAreas() -> [Area] {
    let authority = Area(code: "SMP", name: "Sampleshire", level: "authority", parent: "")
    let wards = wardNames.enumerated().map { index, name in
      Area(code: "SMP" + (index + 1).padded(to: 2), name: name, level: "ward", parent: "SMP")
    }
    let outside = [
      Area(code: "NEA", name: "Nearshire", level: "authority", parent: ""),
      Area(code: "FAR", name: "Farlandshire", level: "authority", parent: ""),
    ]
    return [authority] + wards + outside
  }

  private static func makeSchools(count: Int) -> [School] {
    (0..<count).map { index in
      let phase: School.Phase = index == 2 ? .special : index % 2 == 0 ? .primary : .secondary
      return School(key: "SCH\(index + 1)", phase: phase)
    }
  }

  func schools(of phase: School.Phase) -> [Int] {
    schools.indices.filter { schools[$0].phase == phase }
  }
}
