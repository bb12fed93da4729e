import Records
import Vocabulary

func concern(
  _ date: String, category: Int32, _ role: Role = .displayed
) -> (inout PseudonymisedRow) throws -> Void {
  { row in
    row[.concern] = try day(date)
    row[.category] = category
    row[.role] = role.rawValue
  }
}

func offence(_ date: String) -> (inout PseudonymisedRow) throws -> Void {
  { row in
    row[.occurred] = try day(date)
    row[.offence] = SexualOffence.o20a.rawValue
    row[.role] = Role.displayed.rawValue
  }
}

func referral(
  _ number: UInt64, _ received: String, role: Role = .displayed, decided: String? = nil,
  started: String? = nil, closed: String? = nil
) -> (inout PseudonymisedRow) throws -> Void {
  { row in
    row[.referral] = Token(high: 1, low: number)
    row[.received] = try day(received)
    row[.role] = role.rawValue
    row[.decided] = try decided.map(day)
    row[.supportStarted] = try started.map(day)
    row[.closed] = try closed.map(day)
  }
}
