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

  private var title: String {
    children.left == children.right
      ? "Two groups of records of child \(children.left)"
      : "Records of child \(children.left) and of child \(children.right)"
  }

  private var verdict: String {
    let held = children.left == children.right ? "one child" : "two children"
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
    if !pair.contradiction.isEmpty { notes.append(["kept apart by", pair.contradiction]) }
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
    guard children.left == children.right else {
      let cut = desk.memory.pairs.first {
        $0.left == pair.left.key && $0.right == pair.right.key
      }
      return cut.map { "\($0.outcome.rawValue) \($0.reason)" } ?? "never weighed together"
    }
    let steps = ClusterPath(desk.memory.pairs).steps(from: pair.left.key, to: pair.right.key)
    guard let steps else { return "joined by other means than weights" }
    return steps.map { "\(Self.bits($0.weight)) bits" }.joined(separator: ", then ")
      + (steps.count > 1 ? " through \(steps.count - 1) other groups" : " directly")
  }

  static func bits(_ number: Double) -> String {
    let tenths = (number * 10).rounded() / 10
    return tenths == 0 ? "0.0" : "\(tenths)"
  }

  static func percent(_ chance: Double) -> String {
    "\((chance * 1000).rounded() / 10)%"
  }
}
