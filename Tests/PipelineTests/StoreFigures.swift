/// A figure of a release and the query over the store that must give the same.
struct StoreFigure {
  let table: String
  let period: String
  /// Gives `code` and `number`.
  let sql: String
}

/// Queries for the headline figures of one financial year.
struct StoreFigures {
  let year: String
  let from: String
  let to: String

  var all: [StoreFigure] {
    [
      figure(
        "A1.headline", "\(displayed) SELECT '' AS code, count(DISTINCT child) AS number FROM e"),
      figure(
        "A1.event_kind",
        "\(displayed) SELECT kind AS code, count(DISTINCT child) AS number FROM e GROUP BY kind"),
      figure("A3.combinations", combinations), figure("A3.how_many", howMany),
      figure("A2.headline", headline), figure("A2.re_referrals", reReferrals),
      figure("B1.age_single", ages), figure("B2.sex", first("c.sex")),
      figure("B3.ethnicity", first("coalesce(c.ethnicity, 'unknown')")),
      figure("B4.learning", learning), figure("C1.funnel", funnel), figure("C3.state", states),
      StoreFigure(table: "E2.rows", period: "on-2025-03-31", sql: Self.rows),
      StoreFigure(table: "E4.links", period: "on-2025-03-31", sql: Self.links),
    ].filter { $0.table != "A2.re_referrals" || year != "2023-24" }
  }

  private func figure(_ table: String, _ sql: String) -> StoreFigure {
    StoreFigure(table: table, period: year, sql: sql)
  }

  /// Rows that the sampleshire case definition names, each with its day and role.
  private static let events = """
    WITH log AS (
      SELECT referral, role FROM observation WHERE kind = 'referral' AND referral IS NOT NULL
      GROUP BY referral HAVING id = max(id)),
    named AS (
      SELECT o.id, o.child_id AS child, o.referral, o.agency, CASE
        WHEN o.kind = 'referral' THEN 'referral_log'
        WHEN o.kind = 'support' THEN 'provider_return'
        WHEN o.kind = 'school_concern' AND o.category
          IN ('harmful_sexual_behaviour', 'sharing_of_images') THEN 'school_concern'
        WHEN o.kind = 'exclusion' AND ' ' || o.exclusion_reasons || ' ' LIKE '% SM %'
          THEN 'exclusion'
        WHEN o.kind = 'police_occurrence' AND (o.offence NOT IN ('OTHER', 'unrecognised')
          OR o.hsb_flag = 'yes') THEN 'police'
        WHEN o.kind = 'youth_justice' AND o.offence NOT IN ('OTHER', 'unrecognised')
          THEN 'youth_justice'
        WHEN o.kind = 'youth_justice' AND o.tool IN ('AIM', 'ERASOR', 'PROFESOR', 'JSOAP2')
          THEN 'assessment_tool'
        WHEN o.kind = 'assessment' AND o.tool
          IN ('AIM', 'ERASOR', 'PROFESOR', 'JSOAP2', 'CSBI') THEN 'assessment_tool'
        END AS kind,
        coalesce(o.role, log.role, CASE WHEN o.kind IN ('support', 'exclusion', 'youth_justice',
          'assessment') THEN 'displayed' ELSE 'unknown' END) AS role,
        o.occurred, o.concern, o.recorded, o.received, o.decided, o.support_started,
        o.assessment_started, o.assessment_completed
      FROM observation o LEFT JOIN log ON log.referral = o.referral),
    dated AS (
      SELECT id, child, referral, agency, kind, role, CASE WHEN kind = 'assessment_tool'
        THEN coalesce(assessment_started, assessment_completed)
        ELSE coalesce(occurred, concern, recorded, received, decided, support_started) END AS day
      FROM named WHERE kind IS NOT NULL),
    elsewhere AS (
      SELECT id FROM (SELECT d.id, \(told("responsible_authority")) AS responsible,
        \(told("residence_area")) AS residence FROM dated d)
      WHERE responsible IN ('NEA', 'FAR')
      OR responsible IS NULL AND residence IN ('NEA', 'FAR'))
    """

  /// What a column said of the child of the row `d` on its day: the row itself, the log of its
  /// referral, the latest by then, the first after it, what has no date.
  private static func told(_ column: String) -> String {
    let day =
      "coalesce(t.occurred, t.concern, t.recorded, t.received, t.decided, t.support_started)"
    func first(_ condition: String, _ order: String) -> String {
      """
      (SELECT t.\(column) FROM observation t WHERE t.child_id = d.child
        AND t.\(column) <> 'unrecognised' AND \(condition) ORDER BY \(order) LIMIT 1)
      """
    }
    let all = [
      first("t.id = d.id", "t.id"),
      first("t.kind = 'referral' AND t.referral = d.referral", "\(day) DESC, t.id DESC"),
      first("\(day) <= d.day", "\(day) DESC, t.id DESC"),
      first("\(day) > d.day", "\(day), t.id DESC"), first("\(day) IS NULL", "t.id DESC"),
    ]
    return "coalesce(\(all.joined(separator: ",\n")))"
  }

  /// Events of the year in which a child under 18 displayed, in the table `e`.
  private var displayed: String {
    """
    \(Self.events),
    e AS (
      SELECT d.* FROM dated d JOIN child c ON c.id = d.child
      WHERE d.role IN ('displayed', 'both') AND d.day BETWEEN '\(from)' AND '\(to)'
      AND d.id NOT IN (SELECT id FROM elsewhere)
      AND (c.birth IS NULL OR d.day < c.birth OR d.day < date(c.birth, '+18 years')))
    """
  }

  /// Agencies in the order of their list.
  private var sets: String {
    """
    \(displayed),
    pairs AS (
      SELECT DISTINCT e.child, e.agency, l.position FROM e
      JOIN code_list l ON l.list = 'agency' AND l.code = e.agency
      ORDER BY e.child, l.position),
    sets AS (
      SELECT child, group_concat(agency, '+') AS agencies, count(*) AS known
      FROM pairs GROUP BY child)
    """
  }

  private var combinations: String {
    "\(sets) SELECT agencies AS code, count(*) AS number FROM sets GROUP BY agencies"
  }

  private var howMany: String {
    "\(sets) SELECT CAST(known AS TEXT) AS code, count(*) AS number FROM sets GROUP BY known"
  }

  /// Referrals of children under 18 who displayed, in the table `r`; `f` has each child's first.
  private var referrals: String {
    """
    WITH every AS (
      SELECT r.journey, r.child_id AS child, r.received, c.birth FROM referral r
      JOIN child c ON c.id = r.child_id
      WHERE r.role IN ('displayed', 'both') AND r.received <= '2025-03-31'
      AND (c.birth IS NULL OR r.received < c.birth
        OR r.received < date(c.birth, '+18 years'))),
    r AS (SELECT * FROM every WHERE received BETWEEN '\(from)' AND '\(to)'),
    f AS (
      SELECT * FROM (SELECT r.*, row_number() OVER (
        PARTITION BY child ORDER BY received, journey) AS place FROM r) WHERE place = 1)
    """
  }

  private var headline: String {
    """
    \(referrals) SELECT 'referrals' AS code, count(*) AS number FROM r
    UNION ALL SELECT 'children', count(DISTINCT child) FROM r
    """
  }

  private var reReferrals: String {
    """
    \(referrals) SELECT '' AS code, count(*) AS number FROM r WHERE EXISTS (
      SELECT 1 FROM every b JOIN milestone m ON m.journey = b.journey AND m.kind = 'closed'
      WHERE b.child = r.child AND b.received < r.received AND m.day <= r.received
      AND r.received < date(m.day, '+1 year'))
    """
  }

  private var ages: String {
    """
    \(referrals) SELECT coalesce(CAST(
      CAST(strftime('%Y', received) AS INTEGER) - CAST(strftime('%Y', birth) AS INTEGER)
      - (strftime('%m-%d', received) < strftime('%m-%d', birth)) AS TEXT), 'unknown') AS code,
      count(*) AS number FROM f WHERE birth IS NULL OR birth <= received GROUP BY 1
    UNION ALL SELECT 'unknown', count(*) FROM f WHERE birth > received
    """
  }

  private func first(_ column: String) -> String {
    """
    \(referrals) SELECT \(column) AS code, count(*) AS number
    FROM f JOIN child c ON c.id = f.child GROUP BY 1
    """
  }

  private var learning: String {
    let columns = [
      ("narrow", "learning_narrow"), ("broad", "learning_broad"), ("any_sen", "any_sen"),
      ("concern", "learning_concern"),
    ]
    let counts = columns.map { code, column in
      """
      SELECT '\(code)' AS code, count(*) AS number FROM f JOIN child c ON c.id = f.child
      WHERE c.\(column) = 'yes'
      """
    }
    return "\(referrals) " + counts.joined(separator: " UNION ALL ")
  }

  /// Children of whom the source of any referral keeps a step, from the table `untold`.
  private static func told(of step: String) -> String {
    """
    r.child IN (SELECT o.child FROM r o WHERE NOT EXISTS (
      SELECT 1 FROM untold u WHERE u.journey = o.journey AND u.step = '\(step)'))
    """
  }

  private var funnel: String {
    let stages = [
      (
        "decided",
        "'decision', 'meeting', 'assessment_started', 'assessment_completed', 'support_offered', 'support_started', 'support_ended'"
      ),
      (
        "assessed",
        "'assessment_completed', 'support_offered', 'support_started', 'support_ended'"
      ),
      ("offered", "'support_offered', 'support_started', 'support_ended'"),
      ("started", "'support_started', 'support_ended'"),
    ]
    let counts = stages.map { code, milestones in
      """
      SELECT '\(code)', count(DISTINCT r.child) FROM r JOIN milestone m ON m.journey = r.journey
      JOIN child c ON c.id = r.child
      WHERE m.kind IN (\(milestones)) AND m.day <= '2025-03-31'
        AND (c.birth IS NULL OR m.day < date(c.birth, '+18 years'))
      """
    }
    let base = "\(referrals) SELECT 'referred' AS code, count(*) AS number FROM f UNION ALL "
    return base + counts.joined(separator: " UNION ALL ")
  }

  private var states: String {
    """
    \(referrals), own AS (
      SELECT r.child, CASE
        WHEN s.day <= '2025-03-31' AND s.day < coalesce(date(c.birth, '+18 years'), '9') THEN 4
        WHEN x.day <= '2025-03-31' AND x.day < coalesce(date(c.birth, '+18 years'), '9') THEN 1
        WHEN date(c.birth, '+18 years') <= '2025-03-31' THEN 2 ELSE 3 END AS rank
      FROM r JOIN child c ON c.id = r.child
      LEFT JOIN (SELECT journey, min(day) AS day FROM milestone
        WHERE kind IN ('support_started', 'support_ended') GROUP BY journey) s ON s.journey = r.journey
      LEFT JOIN milestone x ON x.journey = r.journey AND x.kind = 'closed'
      WHERE \(Self.told(of: "support_started")))
    SELECT CASE max(rank) WHEN 4 THEN 'started' WHEN 1 THEN 'closed_without_support'
      WHEN 2 THEN 'of_age' ELSE 'waiting' END AS code, 1 AS number
    FROM own GROUP BY child
    """
  }

  private static let rows = ["read", "used", "set_aside", "superseded"].map { end in
    """
    SELECT d.source || ' \(end)' AS code, sum(f.rows_\(end)) AS number
    FROM delivery d JOIN delivery_file f ON f.delivery = d.id GROUP BY d.source
    """
  }.joined(separator: " UNION ALL ")

  private static let links = "SELECT rule AS code, count(*) AS number FROM link GROUP BY rule"
}
