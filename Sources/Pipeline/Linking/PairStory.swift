import Desk
import Foundation
import Linkage
import Records
import Vocabulary

/// Puts an explanation into words and tables.
struct PairStory {
  let desk: LinkDesk
  let pair: PairExplanation

  var story: LinkStory {
    LinkStory(
      title: title, verdict: verdict, facts: facts, waterfall: waterfall, notes: notes)
  }

  /// The same as lines of text.
  var text: [String] {
    [title, verdict, ""]
      + AlignedTable(
        [("what both say", false), ("one", false), ("other", false)], rows: facts
      ).text + [""]
      + AlignedTable(
        [
          ("comparison", false), ("what they give", false), ("bits", true),
          ("for how common", true), ("sum", true),
        ], rows: waterfall
      ).text + [""] + AlignedTable([("how", false), ("", false)], rows: notes).text
  }

  private var children: (left: String, right: String) {
    (
      desk.child(of: pair.left.key)?.text ?? "none", desk.child(of: pair.right.key)?.text ?? "none"
    )
  }

  private var areOne: Bool {
    children.left == children.right
  }

  private var title: String {
    areOne
      ? "Two groups of records of child \(children.left)"
      : "Records of child \(children.left) and of child \(children.right)"
  }

  private var verdict: String {
    let held = areOne ? "one child" : "two children"
    return """
      They are held to be \(held). By themselves they weigh \(Self.bits(pair.weight)) bits: a \
      chance of \(Self.percent(1 / (1 + exp2(-pair.weight)))) that they are one child, of \
      \(Self.percent(pair.relative)) that they are relatives. From \
      \(Self.percent(desk.settings.linkage.threshold)) on two groups of records are one child.
      """
  }

  private var facts: [[String]] {
    zip(LinkDesk.factNames, zip(desk.facts(pair.left), desk.facts(pair.right))).map {
      [$0, $1.0, $1.1]
    }
  }

  private var waterfall: [[String]] {
    var sum = pair.prior
    var rows = [["before anything is compared", "", Self.bits(sum), "", Self.bits(sum)]]
    for field in pair.fields {
      sum += field.weight + field.frequency
      rows.append([
        field.name, field.level, Self.bits(field.weight),
        field.frequency == 0 ? "" : Self.bits(field.frequency), Self.bits(sum),
      ])
    }
    rows.append([
      "they might be relatives", "", Self.bits(pair.kinship), "", Self.bits(pair.weight),
    ])
    return rows
  }

  private var notes: [[String]] {
    var notes = pair.rules.map { ["compared because", $0] }
    if pair.rules.isEmpty { notes.append(["compared because", "no blocking rule brings them"]) }
    if !pair.contradiction.isEmpty {
      notes.append([areOne ? "against it stands" : "kept apart by", pair.contradiction])
    }
    for made in pair.decisions {
      notes.append([
        "decided", "\(made.verdict.rawValue), \(made.reviewer), \(made.day.iso): \(made.reason)",
      ])
    }
    notes.append(["in the cluster", path])
    let ids = [children.left, children.right]
    for event in desk.memory.events
    where ids.contains(event.child.text) || ids.contains(event.other?.text ?? "") {
      notes.append([
        "run \(event.run)",
        "\(event.kind.rawValue) \(event.child.text) \(event.other?.text ?? ""): \(event.reason)",
      ])
    }
    return notes
  }

  private var path: String {
    guard areOne else { return apart }
    let steps = ClusterPath(desk.memory.pairs).steps(from: pair.left.key, to: pair.right.key)
    guard let steps else { return "joined by other means than weights" }
    let words = steps.map { step in
      Self.bits(step.weight) + " bits" + (step.reason == "review" ? ", decided by a reviewer" : "")
    }
    return zip(words, stops(of: steps)).map { $0 + $1 }.joined(separator: ", then ")
  }

  /// Where each step of a way leads, by the first row of the group; the last leads to the other.
  private func stops(of steps: [WeighedPair]) -> [String] {
    var at = pair.left.key
    return steps.map { step in
      at = step.left == at ? step.right : step.left
      if at == pair.right.key { return steps.count == 1 ? " directly" : " to the other" }
      return desk.explainer.rows(of: at).first.map { " to \(desk.place($0))" } ?? ""
    }
  }

  /// Why both are two children.
  private var apart: String {
    let cut = desk.memory.pairs.first {
      $0.left == pair.left.key && $0.right == pair.right.key
    }
    switch cut?.outcome {
    case nil: return "too little agrees for them to take part"
    case .joined, .below: return "they do not weigh enough"
    case .contradicted: return "parted by \(cut?.reason ?? "")"
    case .outweighed: return "others of their clusters weigh more against it"
    case .reviewed: return "parted by a reviewer's decision"
    }
  }

  static func bits(_ number: Double) -> String {
    let tenths = (number * 10).rounded() / 10
    return tenths == 0 ? "0.0" : "\(tenths)"
  }

  static func percent(_ chance: Double) -> String {
    "\((chance * 1000).rounded() / 10)%"
  }
}
