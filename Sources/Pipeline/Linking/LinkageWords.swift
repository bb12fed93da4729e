import Linkage
import Records

/// What a run says of its linkage: what was compared, by which model, and whose id changed.
struct LinkageWords {
  private let links: NightlyLinks
  private let model: String

  init(_ links: NightlyLinks, model: String) {
    self.links = links
    self.model = model
  }

  /// The lines, the last only where an id changed.
  var lines: [String] {
    [compared] + assumed + overruled + changed
  }

  private var compared: String {
    let work = links.work
    let scope =
      work.fullBecause.map { "everything compared, because \($0)" } ?? "only what changed compared"
    return """
      linkage: \(work.units) groups of records, \(work.changed) new or changed; \(scope): \
      \(work.compared) pairs; model \(model.prefix(12))
      """
  }

  private var assumed: [String] {
    guard links.memory.calibration?.isAssumed == true else { return [] }
    return ["linkage: too few records to measure on; the model's own numbers stand"]
  }

  private var overruled: [String] {
    let count = links.work.overruled
    guard count > 0 else { return [] }
    return [
      """
      linkage: a number or reference makes one child of \(count) pairs that a reviewer held for two; \
      explain link says which number, and who decided
      """
    ]
  }

  private var changed: [String] {
    let run = links.memory.events.map(\.run).max() ?? 0
    guard links.run == run else { return [] }
    let counts = ChildEvent.Kind.allCases.compactMap { kind -> String? in
      let count = links.memory.events.count { $0.run == run && $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return ["ids of children: " + counts.joined(separator: ", ")]
  }
}
