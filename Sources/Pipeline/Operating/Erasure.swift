import Intake
import Records

extension Forgotten {
  /// What a source brought, without the rows of children who are to be left out; those rows end as
  /// set aside.
  func leavingOut(of admission: Admission) -> Admission {
    let rows = rows(of: admission.records)
    guard !rows.isEmpty else { return admission }
    let places = rows.map { row in
      let file = admission.records.files[Int(admission.records.file[row])]
      return Place(file: file, line: Int(admission.records.line[row]))
    }
    var records = admission.records
    records.remove(rows)
    let rule = RuleBook.erasedChild
    let found = places.map {
      Finding(
        rule.severity, rule: rule.id, source: admission.delivery.source, file: $0.file,
        line: $0.line, message: rule.message)
    }
    let total = RuleCount(
      rule: rule.id, severity: rule.severity, count: rows.count,
      source: admission.delivery.source)
    return Admission(
      delivery: admission.delivery.settingAside(places), records: records,
      findings: admission.findings + found, totals: admission.totals + [total],
      setAside: Self.lines(admission.setAside, with: places))
  }

  /// Where a row stands.
  struct Place {
    let file: String
    let line: Int
  }

  /// The lines set aside, each once, in their order.
  private static func lines(_ known: [SetAsideLine], with places: [Place]) -> [SetAsideLine] {
    var lines = known
    for place in places {
      if let same = lines.firstIndex(where: { $0.file == place.file && $0.line == place.line }) {
        lines[same].rows += 1
        if !lines[same].rules.contains(RuleBook.erasedChild.id) {
          lines[same].rules = (lines[same].rules + [RuleBook.erasedChild.id]).sorted()
        }
      } else {
        lines.append(
          SetAsideLine(file: place.file, line: place.line, rules: [RuleBook.erasedChild.id]))
      }
    }
    return lines
  }
}

extension Delivery {
  /// The delivery after rows that were used turned out to be set aside.
  fileprivate func settingAside(_ places: [Forgotten.Place]) -> Delivery {
    var changed = self
    changed.files = files.map { file in
      let count = places.count { $0.file == file.name }
      guard count > 0 else { return file }
      let rows = RowCounts(
        read: file.rows.read, used: file.rows.used - count,
        setAside: file.rows.setAside + count, superseded: file.rows.superseded)
      return Delivery.File(name: file.name, hash: file.hash, size: file.size, rows: rows)
    }
    return changed
  }
}
