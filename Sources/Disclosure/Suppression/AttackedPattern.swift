/// A pattern and what the attacks on it found so far.
struct AttackedPattern {
  var pattern: Pattern
  /// Tables that fit all that is known and show hidden cells to be protected.
  ///
  /// They do so for ever: with more cells hidden, and zeros hidden for fewer reasons, they fit as
  /// well.
  private(set) var proofs: [Move]
  /// The hidden cells whose interval the last attack found narrower than the policy allows.
  private(set) var failing: [Int] = []

  /// Takes a pattern that nothing is known of but some tables.
  init(_ pattern: Pattern, proofs: [Move]) {
    self.pattern = pattern
    self.proofs = proofs
  }

  /// Attacks all hidden cells afresh; every proof must hold once more.
  mutating func attackAll(_ attack: WholeAttack) throws(AuditError) {
    let outcome = try attack.run(on: pattern.hiddenCells, of: pattern, proofs: proofs)
    proofs = outcome.proofs
    failing = outcome.failing
  }

  /// Hides further cells, and attacks what failed before and them.
  ///
  /// Of what passed no interval became narrower. Where nothing fails all is attacked.
  mutating func hide(_ cells: Set<Int>, _ attack: WholeAttack) throws(AuditError) {
    for cell in cells { pattern.isHidden[cell] = true }
    pattern.isMended = true
    let open = cells.union(failing)
    let outcome = try attack.run(
      on: pattern.hiddenCells.filter(open.contains), of: pattern, proofs: [])
    proofs += outcome.proofs
    failing = outcome.failing
    if failing.isEmpty { try attackAll(attack) }
  }

  /// Attacks all with further tables that are said to fit.
  mutating func attackAll(_ attack: WholeAttack, besides more: [Move]) throws(AuditError) {
    proofs += more
    try attackAll(attack)
  }
}
