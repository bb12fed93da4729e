-- Forms that several tables have. `category` is the breakdown asked for, of the subjects `s` of a
-- ground, with their child `c` and their journey `j`.

-- @pattern split share {indicator}.{name}
unit AS (
  SELECT {category} AS key1, NULL AS key2, {range} AS may, s.child, s.journey, s.observation
  FROM {ground} s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey),
base AS (SELECT NULL AS key1, NULL AS key2 FROM {ground})

-- @pattern nested share {indicator}.{name}
unit AS (
  SELECT {outer} AS key1, {inner} AS key2, {range} AS may, s.child, s.journey, s.observation
  FROM {ground} s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey),
base AS (SELECT key1, NULL AS key2 FROM unit)

-- @pattern funnel share {indicator}.funnel_by_{name}
unit AS (
  SELECT {category} AS key1, g.code AS key2, s.child, s.journey, s.observation
  FROM stage_reached s
  JOIN stage g ON g.number <= s.last
  JOIN stage_told t ON t.child = s.child AND t.code = g.code
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey),
base AS (
  SELECT u.key1, t.code AS key2 FROM unit u JOIN stage_told t ON t.child = u.child
  WHERE u.key2 = 'referred')

-- @pattern gap gap {indicator}.gap_by_{name} competing
grouped AS (
  SELECT {category} AS code, s.child, s.journey, s.start, s.reached, s.closed
  FROM (SELECT w.*, w.start AS day, NULL AS observation FROM support_wait w) s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey),
cell AS (SELECT key1, 'own' AS key2 FROM wanted UNION ALL SELECT key1, 'rest' FROM wanted),
wait_limit AS (SELECT key1, NULL AS key2, 90 AS days FROM wanted),
span AS (
  SELECT x.key1, x.key2, g.child, g.journey, g.start, g.reached, g.closed, NULL AS passed,
    'calendar_days' AS unit
  FROM cell x JOIN grouped g ON (x.key2 = 'own') = (g.code = x.key1)
  WHERE g.code NOT IN ('unknown', 'not_stated'))

-- @pattern stages rate_ratio {indicator}.stage_by_{name} risk_ratio
grouped AS (
  SELECT {category} AS key1, s.child, s.journey, s.observation, s.last
  FROM stage_reached s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey),
known AS (SELECT * FROM grouped WHERE key1 NOT IN ('unknown', 'not_stated')),
compared AS (
  SELECT x.key1, x.key2, coalesce(sum(k.key1 = x.key1 AND k.last >= g.number), 0) AS count,
    coalesce(sum(k.key1 = x.key1), 0) AS of_group,
    coalesce(sum(k.key1 <> x.key1 AND k.last >= g.number), 0) AS rest,
    coalesce(sum(k.key1 <> x.key1), 0) AS of_rest
  FROM cell x JOIN stage g ON g.code = x.key2
  LEFT JOIN (
    SELECT w.*, h.number FROM known w JOIN stage h ON w.last >= h.number - 1
    JOIN stage_told t ON t.child = w.child AND t.code = h.code) k ON k.number = g.number
  GROUP BY x.key1, x.key2)

-- @pattern ratio rate_ratio {indicator}.{name} rate_ratio
lived AS (SELECT code, children FROM population WHERE characteristic = '{name}'),
grouped AS (
  SELECT {category} AS key1, s.child, s.journey, s.observation
  FROM displayed_child s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey),
known AS (SELECT * FROM grouped WHERE key1 IN (SELECT code FROM lived)),
compared AS (
  SELECT x.key1, x.key2, (SELECT count(*) FROM known k WHERE k.key1 = x.key1) AS count,
    l.children AS of_group, (SELECT count(*) FROM known k WHERE k.key1 <> x.key1) AS rest,
    (SELECT sum(children) FROM lived) - l.children AS of_rest
  FROM cell x JOIN lived l ON l.code = x.key1)

-- @pattern bounds rate_ratio {indicator}.{name}_bounds rate_ratio
lived AS (SELECT code, children FROM population WHERE characteristic = '{name}'),
grouped AS (
  SELECT {category} AS key1, {range} AS may, s.child, s.journey, s.observation
  FROM displayed_child s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey),
known AS (SELECT * FROM grouped WHERE key1 IN (SELECT code FROM lived)),
doubtful AS (
  SELECT l.code, count(*) AS number FROM lived l
  JOIN grouped g ON g.key1 NOT IN (SELECT code FROM lived)
    AND (g.may IS NULL OR g.may LIKE '% ' || l.code || ' %')
  GROUP BY l.code),
compared AS (
  SELECT key1, key2, count, of_group, (SELECT count(*) FROM grouped) - count AS rest,
    (SELECT sum(children) FROM lived) - of_group AS of_rest
  FROM (SELECT x.key1, x.key2, (SELECT count(*) FROM known k WHERE k.key1 = x.key1)
      + CASE x.key2 WHEN 'all' THEN coalesce(d.number, 0) ELSE 0 END AS count,
      l.children AS of_group
    FROM cell x JOIN lived l ON l.code = x.key1 LEFT JOIN doubtful d ON d.code = x.key1))

-- @pattern support_within within {indicator}.within_by_{name} competing
wait_limit AS (
  SELECT column1 AS key1, column2 AS days FROM (VALUES ('30', 30), ('90', 90), ('180', 180))),
span AS (
  SELECT l.key1, {category} AS key2, s.child, s.journey, s.start, s.reached, s.closed,
    NULL AS passed, 'calendar_days' AS unit
  FROM (SELECT w.*, w.start AS day, NULL AS observation FROM support_wait w) s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey
  JOIN wait_limit l)

-- @pattern waits_between waits {indicator}.waits_by_{name}
wait_limit AS (
  SELECT i.code AS key1, (SELECT t.days FROM standard t WHERE t.first = i.first
    AND t.second = i.second AND t.unit = 'working_days' AND min({to}, {as_of})
    BETWEEN t.since AND t.until ORDER BY t.number LIMIT 1) AS days
  FROM interval i
  WHERE days IS NOT NULL),
span AS (
  SELECT i.code AS key1, {category} AS key2, s.child, s.journey, s.start, s.reached, s.closed,
    s.passed, 'working_days' AS unit
  FROM interval i
  JOIN (SELECT b.*, b.start AS day, NULL AS observation FROM first_begun b) s
    ON s.first = i.first AND s.second = i.second
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey
  WHERE i.code IN (SELECT key1 FROM cell))

-- @pattern within_standard within {indicator}.within_by_{name}
wait_limit AS (SELECT key AS key1, days FROM standard),
span AS (
  SELECT s.key1, {category} AS key2, s.child, s.journey, s.start, s.reached, s.closed, s.passed,
    s.unit
  FROM (SELECT b.*, b.start AS day FROM standard_span b) s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey)

-- @pattern incidence_of_standard within {indicator}.incidence_by_{name} competing
wait_limit AS (SELECT key AS key1, days FROM standard),
span AS (
  SELECT s.key1, {category} AS key2, s.child, s.journey, s.start, s.reached, s.closed, s.passed,
    s.unit
  FROM (SELECT b.*, b.start AS day FROM standard_span b) s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey)

-- @pattern waits_until_referral waits {indicator}.waits_by_{name}
wait_limit AS (SELECT NULL AS key1, NULL AS days WHERE 0),
span AS (
  SELECT {category} AS key1, NULL AS key2, s.child, s.journey, s.start, s.reached, s.closed,
    s.passed, 'working_days' AS unit
  FROM (SELECT k.*, k.start AS day, NULL AS observation FROM known_first k) s
  JOIN child c ON c.id = s.child
  LEFT JOIN journey j ON j.id = s.journey)
