import Disclosure
import Vocabulary

/// What two releases themselves say of why their figures may differ.
struct ChangeReasons {
  let before: PublishedRelease
  let after: PublishedRelease

  private var old: ReleaseDescription { before.description }
  private var new: ReleaseDescription { after.description }

  var all: [ChangeReason] {
    let named = date + program + definition + components + policy + handling + sources
    // That of a public release is made with a key and its number, so that it tells nothing.
    guard named.isEmpty, after.audience == .internal, old.inputManifest != new.inputManifest
    else { return named }
    return [
      ChangeReason(
        .other,
        "Something that the run read differs, and neither release names it, such as a list, a review "
          + "decision or a correction.")
    ]
  }

  private var date: [ChangeReason] {
    guard old.asOf != new.asOf else { return [] }
    let words = "The reference date is \(Wording.day(new.asOf)); before, \(Wording.day(old.asOf))."
    return [ChangeReason(.referenceDate, words)]
  }

  private var program: [ChangeReason] {
    guard old.codeVersion != new.codeVersion else { return [] }
    return [
      ChangeReason(
        .program, "The program is version \(new.codeVersion); before, \(old.codeVersion).")
    ]
  }

  private var definition: [ChangeReason] {
    guard old.caseDefinition != new.caseDefinition else {
      guard old.caseDefinitionVersion != new.caseDefinitionVersion else { return [] }
      return [ChangeReason(.caseDefinition, "The case definition has a new version: \(versions).")]
    }
    return [ChangeReason(.caseDefinition, "The case definition's lines changed: \(versions).")]
  }

  private var versions: String {
    "\(new.caseDefinitionVersion); before, \(old.caseDefinitionVersion)"
  }

  private var components: [ChangeReason] {
    let names = (old.versions + new.versions).map(\.name).removingRepeats()
    return names.compactMap { name in
      let earlier = old.versions.first { $0.name == name }?.text
      let later = new.versions.first { $0.name == name }?.text
      guard earlier != later else { return nil }
      let words = "\(name): \(later ?? "no longer named"); before, \(earlier ?? "not named")."
      return ChangeReason(.component, words)
    }
  }

  private var policy: [ChangeReason] {
    guard old.disclosurePolicy != new.disclosurePolicy else { return [] }
    return [ChangeReason(.policy, "How figures are protected changed.")]
  }

  private var handling: [ChangeReason] {
    let (old, new) = (before.settings.handling, after.settings.handling)
    // A public release has none.
    guard old != new, after.audience == .internal else { return [] }
    return [ChangeReason(.handling, "The handling marking is \(new); before, \(old).")]
  }

  private var sources: [ChangeReason] {
    let ids = (before.quality.sources + after.quality.sources).map(\.source).removingRepeats()
    return ids.compactMap { id in
      let earlier = before.quality.sources.first { $0.source == id }
      let later = after.quality.sources.first { $0.source == id }
      return words(earlier, later).map { words in
        ChangeReason(.source, "\(title(of: id)): \(words).")
      }
    }
  }

  private func title(of id: String) -> String {
    Wording.title(ofSource: id, in: (after.tables + before.tables).flatMap(\.dimensions))
  }

  private func words(_ earlier: SourceStatus?, _ later: SourceStatus?) -> String? {
    guard let earlier else { return "a new source" }
    guard let later else { return "no longer a source" }
    var parts: [String] = []
    let (old, new) = (Set(earlier.files.map(\.hash)), Set(later.files.map(\.hash)))
    let (came, went) = (new.subtracting(old).count, old.subtracting(new).count)
    if came > 0 { parts.append("\(Wording.number(came, "new file"))") }
    if went > 0 { parts.append("\(Wording.number(went, "file")) no longer read") }
    if let one = earlier.rows?.used, let other = later.rows?.used, one != other {
      parts.append(
        "\(Wording.number(other, "row")) used; before, \(Wording.number(one))")
    }
    if let one = earlier.rows?.superseded, let other = later.rows?.superseded, one != other {
      parts.append(
        "\(Wording.number(other)) replaced by a later row; before, \(Wording.number(one))")
    }
    if earlier.note != later.note, earlier.files.isEmpty != later.files.isEmpty || parts.isEmpty {
      parts.append(later.note.isEmpty ? "sent again" : later.note)
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
