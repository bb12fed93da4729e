import Records
import Vocabulary

@testable import Linkage

extension AllPairs {
  /// Whether two groups of rows cannot be one child, told from the rows alone.
  func contradict(_ left: [SentRow], _ right: [SentRow], _ rule: LinkageRule) -> Bool {
    if hasNumber(left), hasNumber(right),
      Set(left.flatMap(\.upnTokens)).isDisjoint(with: right.flatMap(\.upnTokens))
    {
      return true
    }
    if differ(tokens(left, \.nhsToken), tokens(right, \.nhsToken)) { return true }
    if knownTwice(left, right, where: { duplicateFree($0, $1) }) { return true }
    if knownTwice(left, right, where: { $0.shares(\.incidentToken, with: $1) }) { return true }
    if sexesDiffer(left, right), differ(years(left), years(right)) { return true }
    switch rule {
    case .nhsNumber, .pupilNumber: return false
    case .referral:
      return birthsAreFar(left, right) || sexesDiffer(left, right)
        || knownTwice(left, right) { $0.shares(\.referralToken, with: $1) }
    default: return birthsAreFar(left, right)
    }
  }

  func hasNumber(_ rows: [SentRow]) -> Bool {
    rows.contains { $0.upn != nil }
  }

  func areApart(_ left: [SentRow], _ right: [SentRow]) -> Bool {
    sexesDiffer(left, right) || birthsAreFar(left, right)
  }

  /// Whether one sender has two references among them that meet a condition.
  private func knownTwice(
    _ left: [SentRow], _ right: [SentRow], where condition: ([SentRow], [SentRow]) -> Bool
  ) -> Bool {
    let ones = persons.filter { person in left.contains(person[0]) }
    let others = persons.filter { person in right.contains(person[0]) }
    return ones.contains { one in
      others.contains { other in
        one[0].sender == other[0].sender && one[0].child != nil && other[0].child != nil
          && condition(one, other)
      }
    }
  }

  private func duplicateFree(_ one: [SentRow], _ other: [SentRow]) -> Bool {
    settings.duplicateFreeSystems.contains(one[0].sender.rawValue)
      && Set(one.flatMap(\.upnTokens)).isDisjoint(with: other.flatMap(\.upnTokens))
  }

  private func differ<Value>(_ left: Set<Value>, _ right: Set<Value>) -> Bool {
    !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }

  private func tokens(_ rows: [SentRow], _ column: KeyPath<SentRow, Token>) -> Set<Token> {
    Set(rows.map { $0[keyPath: column] }.filter(\.isPresent))
  }

  private func years(_ rows: [SentRow]) -> Set<Substring> {
    Set(rows.compactMap { $0.birth?.prefix(4) })
  }

  private func sexesDiffer(_ left: [SentRow], _ right: [SentRow]) -> Bool {
    let known: Set<RecordedSex> = [.male, .female]
    return differ(
      known.intersection(left.compactMap(\.sex)), known.intersection(right.compactMap(\.sex)))
  }

  private func birthsAreFar(_ left: [SentRow], _ right: [SentRow]) -> Bool {
    let (ones, others) = (left.compactMap(\.birth), right.compactMap(\.birth))
    guard !ones.isEmpty, !others.isEmpty else { return false }
    return ones.allSatisfy { one in others.allSatisfy { areFar(one, $0) } }
  }

  /// Told from the written dates: two parts or more differ and it is no swap.
  private func areFar(_ left: String, _ right: String) -> Bool {
    let (one, other) = (left.split(separator: "-"), right.split(separator: "-"))
    let isSwap = one[0] == other[0] && one[1] == other[2] && one[2] == other[1]
    return !isSwap && zip(one, other).count { $0 != $1 } > 1
  }
}

extension [SentRow] {
  fileprivate func shares(_ column: KeyPath<SentRow, Token>, with other: [SentRow]) -> Bool {
    let tokens = map { $0[keyPath: column] }.filter(\.isPresent)
    return other.contains { tokens.contains($0[keyPath: column]) }
  }
}
