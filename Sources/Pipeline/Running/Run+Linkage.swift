import Indicators
import Linkage
import Records
import Vocabulary

extension Run {
  /// What links tonight's rows.
  var nightly: NightlyLinkage {
    NightlyLinkage(
      model: settings.model.model, file: settings.model.hash, settings: settings.linkage)
  }

  /// Links tonight's rows, of which only what changed since the last night is compared anew.
  func link(
    _ records: IdentifiedRecords, remembering memory: LinkageMemory, run: Int
  ) throws -> NightlyLinks {
    try nightly.link(
      records, remembering: memory, run: run,
      month: LevelShare.month(
        year: Int(settings.asOf.civil.year), month: Int(settings.asOf.civil.month)),
      alsoAt: OtherThreshold.allCases.map(\.chance))
  }

  /// How good the links are held to be, and how good they are where the truth is known.
  func quality(of links: NightlyLinks) throws -> LinkageQuality {
    var quality = links.quality
    if let truth {
      let measured = PairCounts(
        found: links.linked.childOfRow,
        truth: try TruthFile(path: truth).persons(of: links.linked.records).map { $0?.child })
      quality.trulyRight = .init(measured.both, of: measured.found)
      quality.trulyFound = .init(measured.both, of: measured.same)
    }
    return quality
  }

  /// The same rows linked more strictly, more loosely and by rules alone, so that A1 shows what
  /// rests on it.
  static func otherwiseLinked(
    _ links: NightlyLinks, byRules linked: LinkedChildren
  ) -> [OtherLinkage] {
    let rules = OtherLinkage(
      code: "rules", label: "By rules alone, without the model", linked: linked)
    return zip(OtherThreshold.allCases, links.others).map { other, linked in
      OtherLinkage(code: other.rawValue, label: other.label, linked: linked)
    } + [rules]
  }
}

/// Other chances at which records might be held for one child, to show what rests on it.
enum OtherThreshold: String, CaseIterable {
  case stricter
  case looser

  /// The chance.
  var chance: Double {
    switch self {
    case .stricter: 0.9
    case .looser: 0.2
    }
  }

  /// What a reader is told.
  var label: String {
    switch self {
    case .stricter: "Stricter: one child where nine in ten are"
    case .looser: "Looser: one child where one in five is"
    }
  }
}
