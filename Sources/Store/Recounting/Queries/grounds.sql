-- What figures are counted from. A block is a common table expression; it is part of a query where
-- the query or another of its blocks names it. Words in braces are filled in by the program.

-- @cte log_role
SELECT referral, role FROM (
  SELECT referral, role, row_number() OVER (PARTITION BY referral ORDER BY id DESC) AS place
  FROM observation
  WHERE kind = 'referral' AND referral IS NOT NULL AND role IS NOT NULL AND role <> 'unrecognised')
WHERE place = 1

-- @cte named_event
SELECT o.id AS observation, o.child_id AS child, o.agency, n.event AS kind,
  coalesce(CASE o.role WHEN 'unrecognised' THEN 'unknown' ELSE o.role END, l.role, n.role, 'unknown')
    AS role, o.referral,
  CASE n.event WHEN 'assessment_tool' THEN coalesce(o.assessment_started, o.assessment_completed)
    ELSE coalesce(o.occurred, o.concern, o.recorded, o.received, o.decided, o.support_started)
    END AS day
FROM observation o
JOIN case_line n ON n.line = {case_line}
LEFT JOIN log_role l ON l.referral = o.referral

-- @cte dated_event
SELECT e.observation, e.child, e.agency, e.kind, e.day, e.referral, coalesce(k.role, e.role) AS role
FROM named_event e
LEFT JOIN correction k ON k.observation = e.observation
WHERE e.day IS NOT NULL AND coalesce(k.verdict, '') <> 'not_an_event'

-- @cte told_area
SELECT id AS observation, child_id AS child, CASE kind WHEN 'referral' THEN referral END AS logged,
  coalesce(occurred, concern, recorded, received, decided, support_started) AS day,
  nullif(residence_area, 'unrecognised') AS residence,
  nullif(responsible_authority, 'unrecognised') AS responsible
FROM observation

-- @cte event_residence
SELECT observation, residence FROM (
  SELECT e.observation, t.residence,
    row_number() OVER (PARTITION BY e.observation ORDER BY {nearness}) AS place
  FROM dated_event e JOIN told_area t ON t.child = e.child
  WHERE t.residence IS NOT NULL)
WHERE place = 1

-- @cte event_authority
SELECT observation, responsible FROM (
  SELECT e.observation, t.responsible,
    row_number() OVER (PARTITION BY e.observation ORDER BY {nearness}) AS place
  FROM dated_event e JOIN told_area t ON t.child = e.child
  WHERE t.responsible IS NOT NULL)
WHERE place = 1

-- @cte told_home
SELECT observation, child, logged, day, CASE kind WHEN 'plan' THEN coalesce(
    date(support_ended, '+1 day'), '9999-12-31') ELSE date(day, '+1 year') END AS until,
  setting, looked_after
FROM (
  SELECT id AS observation, child_id AS child, kind, support_ended,
    CASE kind WHEN 'referral' THEN referral END AS logged,
    coalesce(occurred, concern, recorded, received, decided, support_started) AS day,
    CASE WHEN setting IN ('home', 'foster', 'residential', 'secure') THEN setting END AS setting,
    CASE WHEN setting IN ('foster', 'residential') THEN 'yes'
      WHEN looked_after IN ('yes', 'no') THEN looked_after END AS looked_after
  FROM observation)
WHERE day IS NOT NULL AND coalesce(setting, looked_after) IS NOT NULL

-- @cte heard_home
SELECT e.observation, t.setting, t.looked_after, row_number() OVER (PARTITION BY e.observation
    ORDER BY CASE WHEN t.observation = e.observation THEN 0 WHEN t.logged = e.referral THEN 1
      ELSE 2 END, t.day DESC, t.observation DESC) AS place
FROM dated_event e JOIN told_home t ON t.child = e.child
WHERE t.observation = e.observation
  OR t.day <= e.day AND (t.logged = e.referral OR e.day < t.until)

-- @cte event_looked_after
SELECT observation, looked_after FROM (
  SELECT h.*, row_number() OVER (PARTITION BY observation ORDER BY place) AS heard
  FROM heard_home h WHERE looked_after IS NOT NULL)
WHERE heard = 1

-- @cte event_setting
SELECT observation, coalesce(setting, 'home') AS setting FROM (
  SELECT h.observation, h.setting,
    row_number() OVER (PARTITION BY h.observation ORDER BY h.place) AS heard
  FROM heard_home h LEFT JOIN event_looked_after a ON a.observation = h.observation
  WHERE h.setting IS NOT NULL OR (h.looked_after = 'no' AND a.looked_after = 'no'))
WHERE heard = 1

-- @cte journey_home
SELECT journey, observation FROM (
  SELECT m.journey, e.observation, row_number() OVER (PARTITION BY m.journey ORDER BY
      CASE WHEN o.received IS NULL OR r.day IS NULL OR o.received <> r.day THEN 2
        WHEN o.kind = 'referral' THEN 0 WHEN o.kind = 'support' THEN 1 ELSE 2 END,
      CASE WHEN o.received = r.day AND o.kind IN ('referral', 'support') THEN NULL ELSE e.day END,
      e.observation) AS place
  FROM journey_observation m
  JOIN own_event e ON e.observation = m.observation
  JOIN observation o ON o.id = m.observation
  LEFT JOIN milestone r ON r.journey = m.journey AND r.kind = 'referral_received'
  WHERE e.role IN ('displayed', 'both')
    OR (o.received = r.day AND o.kind IN ('referral', 'support')))
WHERE place = 1

-- @cte placed_event
SELECT e.*, r.residence, a.responsible FROM dated_event e
LEFT JOIN event_residence r ON r.observation = e.observation
LEFT JOIN event_authority a ON a.observation = e.observation

-- @cte other_event
SELECT *, CASE WHEN residence IN ({own_areas}) THEN 'placed_here' ELSE 'elsewhere' END AS place
FROM placed_event
WHERE CASE WHEN responsible IN ({own_areas}) THEN 0 WHEN responsible IN ({other_areas}) THEN 1
  WHEN residence IN ({own_areas}) THEN 0 ELSE residence IN ({other_areas}) END

-- @cte own_event
SELECT * FROM dated_event WHERE observation NOT IN (SELECT observation FROM other_event)

-- @cte counted_event
SELECT e.* FROM own_event e
JOIN child c ON c.id = e.child
WHERE e.day <= {as_of}
  AND e.day < {of_age}

-- @cte displayed_event
SELECT * FROM counted_event WHERE role IN ('displayed', 'both') AND day BETWEEN {from} AND {to}

-- @cte displayed_child
SELECT child, day, journey, observation FROM (
  SELECT e.child, e.day, e.observation, m.journey,
    row_number() OVER (PARTITION BY e.child ORDER BY e.day, e.observation) AS place
  FROM displayed_event e
  LEFT JOIN journey_observation m ON m.observation = e.observation)
WHERE place = 1

-- @cte every_referral
SELECT r.journey, r.child_id AS child, r.received AS day, NULL AS observation
FROM referral r
JOIN child c ON c.id = r.child_id
WHERE r.role IN ('displayed', 'both') AND r.received <= {as_of}
  AND r.received < {of_age}

-- @cte period_referral
SELECT * FROM every_referral WHERE day BETWEEN {from} AND {to}

-- @cte referred_child
SELECT child, day, journey, observation FROM (
  SELECT r.*, row_number() OVER (PARTITION BY child ORDER BY day, journey) AS place
  FROM period_referral r)
WHERE place = 1

-- @cte counted_journey
SELECT j.id AS journey, j.child_id AS child, j.start AS day, NULL AS observation
FROM journey j
JOIN child c ON c.id = j.child_id
WHERE j.start <= {as_of}
  AND j.start < {of_age}

-- @cte birthday
SELECT child, of_age, min({as_of}, date(of_age, '-1 day')) AS last_day FROM (
  SELECT c.id AS child, {of_age} AS of_age FROM child c)

-- @cte told_support
SELECT m.journey, o.id AS observation, o.child_id AS child,
  coalesce(o.support_started, o.support_ended) AS start, o.support_ended AS finish, o.tier, o.provider
FROM journey_observation m
JOIN observation o ON o.id = m.observation
LEFT JOIN milestone d ON d.journey = m.journey AND d.kind = 'support_started'
WHERE o.kind IN ('referral', 'support') AND (o.support_started IS NOT NULL
  OR (o.support_ended IS NOT NULL AND d.day IS NULL))

-- @cte support_spell
SELECT t.journey, t.observation, t.child, t.start, t.tier, t.provider,
  coalesce(t.finish,
    (SELECT max(u.finish) FROM told_support u WHERE u.journey = t.journey
      AND abs(julianday(u.start) - julianday(t.start)) <= 28),
    (SELECT min(e.support_ended) FROM journey_observation n JOIN observation e ON e.id = n.observation
      WHERE n.journey = t.journey AND e.kind IN ('referral', 'support')
        AND e.support_started IS NULL AND e.support_ended >= t.start),
    (SELECT max(x.day, t.start) FROM milestone x WHERE x.journey = t.journey
      AND x.kind = 'closed')) AS finish
FROM told_support t
JOIN child c ON c.id = t.child
WHERE t.start <= {as_of}
  AND t.start < {of_age}

-- @cte period_support
SELECT s.*, max(s.start, {from}) AS day FROM support_spell s
JOIN child c ON c.id = s.child
WHERE s.start <= {to} AND coalesce(s.finish, {to}) >= {from}
  AND max(s.start, {from}) < {of_age}

-- @cte supported_child
SELECT child, day, journey, observation FROM (
  SELECT s.*, row_number() OVER (PARTITION BY child ORDER BY start, observation) AS place
  FROM period_support s)
WHERE place = 1

-- @cte milestone_day
SELECT journey,
  max(day) FILTER (WHERE kind = 'concern') AS concern,
  max(day) FILTER (WHERE kind = 'referral_received') AS referral_received,
  max(day) FILTER (WHERE kind = 'decision') AS decision,
  max(day) FILTER (WHERE kind = 'meeting') AS meeting,
  max(day) FILTER (WHERE kind = 'assessment_started') AS assessment_started,
  max(day) FILTER (WHERE kind = 'assessment_completed') AS assessment_completed,
  max(day) FILTER (WHERE kind = 'support_offered') AS support_offered,
  max(day) FILTER (WHERE kind = 'support_started') AS support_started,
  max(day) FILTER (WHERE kind = 'support_ended') AS support_ended,
  max(day) FILTER (WHERE kind = 'closed') AS closed
FROM milestone GROUP BY journey

-- @cte stage
SELECT column1 AS code, column2 AS number
FROM (VALUES ('referred', 0), ('decided', 1), ('assessed', 2), ('offered', 3), ('started', 4))

-- @cte stage_reached
SELECT f.child, f.day, f.journey, f.observation,
  max(CASE WHEN coalesce(m.support_started, m.support_ended) <= b.last_day THEN 4 WHEN m.support_offered <= b.last_day THEN 3
    WHEN m.assessment_completed <= b.last_day THEN 2
    WHEN m.decision <= b.last_day OR m.meeting <= b.last_day OR m.assessment_started <= b.last_day
      THEN 1 ELSE 0 END) AS last
FROM referred_child f
JOIN birthday b ON b.child = f.child
JOIN period_referral r ON r.child = f.child
LEFT JOIN milestone_day m ON m.journey = r.journey
GROUP BY f.child

-- @cte stage_told
SELECT r.child, g.code FROM period_referral r JOIN stage g
LEFT JOIN untold_step u ON u.journey = r.journey AND u.stage = g.code
WHERE u.journey IS NULL
UNION SELECT s.child, g.code FROM stage_reached s JOIN stage g ON g.number <= s.last

-- @cte referral_standing
SELECT r.child, r.day, r.journey,
  CASE WHEN coalesce(m.support_started, m.support_ended) <= b.last_day THEN 'started'
    WHEN m.closed <= b.last_day THEN 'closed_without_support'
    WHEN b.last_day < {as_of} THEN 'of_age' ELSE 'waiting' END AS state
FROM period_referral r
JOIN birthday b ON b.child = r.child
LEFT JOIN milestone_day m ON m.journey = r.journey

-- @cte referral_state
SELECT f.child, f.day, f.journey, f.observation,
  CASE WHEN max(r.state = 'started') THEN 'started' WHEN max(r.state = 'waiting') THEN 'waiting'
    WHEN max(r.state = 'of_age') THEN 'of_age' ELSE 'closed_without_support' END AS state
FROM referred_child f
JOIN referral_standing r ON r.child = f.child
LEFT JOIN untold_step u ON u.journey = r.journey AND u.step = 'support_started'
GROUP BY f.child HAVING max(u.journey IS NULL)

-- @cte interval
SELECT column1 || '_to_' || column2 AS code, column1 AS first, column2 AS second
FROM (VALUES ('concern', 'referral_received'), ('concern', 'support_started'),
  ('referral_received', 'decision'), ('referral_received', 'meeting'), ('notification', 'meeting'),
  ('referral_received', 'assessment_started'), ('referral_received', 'assessment_completed'),
  ('referral_received', 'support_offered'), ('referral_received', 'support_started'),
  ('decision', 'assessment_started'), ('assessment_started', 'assessment_completed'),
  ('assessment_completed', 'support_offered'), ('support_offered', 'support_started'),
  ('support_started', 'support_ended'), ('strategy_discussion', 'protection_conference'))

-- @cte begun
SELECT p.first, p.second, b.child, b.journey, b.day, b.place FROM (
  SELECT DISTINCT first, second FROM interval
  UNION SELECT first, second FROM standard) p
JOIN (
  SELECT 'concern' AS ground, j.child, j.journey, m.kind, m.day, j.journey AS place
  FROM counted_journey j JOIN milestone m ON m.journey = j.journey
  UNION ALL SELECT 'referral', r.child, r.journey, m.kind, m.day,
    row_number() OVER (PARTITION BY m.kind ORDER BY r.child, r.day, r.journey)
  FROM every_referral r JOIN milestone m ON m.journey = r.journey) b
ON b.kind = p.first AND b.ground = CASE
  WHEN p.first IN ('concern', 'notification', 'strategy_discussion') THEN 'concern'
  ELSE 'referral' END

-- @cte later_step
SELECT a.column1 AS step, b.column1 AS later FROM (VALUES ('referral_received', 0),
  ('decision', 1), ('meeting', 2), ('assessment_started', 3), ('assessment_completed', 4),
  ('support_offered', 5), ('support_started', 6)) a
JOIN (VALUES ('decision', 1), ('meeting', 2), ('assessment_started', 3),
  ('assessment_completed', 4), ('support_offered', 5), ('support_started', 6),
  ('support_ended', 7)) b ON b.column2 > a.column2
WHERE a.column2 > 0 OR b.column2 NOT BETWEEN 2 AND 4

-- @cte begun_wait
SELECT b.first, b.second, b.child, b.journey, b.place, b.day AS start, e.day AS reached,
  x.day AS closed, y.of_age, CASE WHEN coalesce(e.day, '9999-12-31') > {as_of}
    THEN (SELECT min(m.day) FROM milestone m JOIN later_step l ON l.later = m.kind
      WHERE m.journey = b.journey AND l.step = b.second) END AS passed,
  u.journey IS NOT NULL AS untold, b.second = 'support_started' AND e.day IS NULL
    AND z.day IS NOT NULL AS undated
FROM begun b
LEFT JOIN milestone z ON z.journey = b.journey AND z.kind = 'support_ended'
LEFT JOIN untold_step u ON u.journey = b.journey AND u.step = b.second
JOIN birthday y ON y.child = b.child
LEFT JOIN milestone e ON e.journey = b.journey AND e.kind = b.second
LEFT JOIN milestone x ON x.journey = b.journey AND x.kind = 'closed'

-- @cte ranked_begun
SELECT * FROM (
  SELECT w.*, row_number() OVER (PARTITION BY first, second, child
    ORDER BY {left_out} IS NOT NULL, untold, start, place) AS rank
  FROM begun_wait w WHERE start BETWEEN {from} AND {to})
WHERE rank = 1

-- @cte first_begun
SELECT first, second, child, journey, start, reached, closed, passed FROM ranked_begun
WHERE NOT untold AND NOT undated

-- @category left_out
CASE WHEN untold THEN 'not_kept' WHEN undated THEN 'undated' WHEN start < {calendar_first} THEN 'outside_calendar'
      WHEN reached < start THEN 'backwards'
      WHEN closed < start THEN 'after_closure'
      WHEN of_age <= start THEN 'of_age'
      WHEN start < {records_from} AND min(of_age, {as_of}, coalesce(reached, of_age),
        coalesce(closed, of_age)) < {watched_from}
        THEN 'before_records' END

-- @cte row_day
SELECT id AS observation, kind, agency, delivery_file, coalesce(occurred, concern, recorded,
  received, decided, support_started, assessment_started, meeting, closed) AS day
FROM observation

-- @category age_band
CASE
    WHEN {oldest} <= 9 THEN '0_9'
    WHEN {youngest} >= 10 AND {oldest} <= 12 THEN '10_12'
    WHEN {youngest} >= 13 AND {oldest} <= 15 THEN '13_15'
    WHEN {youngest} >= 16 AND {oldest} <= 17 THEN '16_17'
    ELSE 'unknown' END

-- @category single_year
CASE WHEN {youngest} = {oldest} AND {oldest} <= 17 THEN CAST({oldest} AS TEXT) ELSE 'unknown' END

-- @category criminal_responsibility
CASE WHEN {oldest} < {responsible_age} THEN 'under_{responsible_age}'
  WHEN {youngest} >= {responsible_age} THEN '{responsible_age}_plus' ELSE 'unknown' END

-- @category first_birth
coalesce(c.birth, c.birth_month)

-- @category last_birth
coalesce(c.birth, date(c.birth_month, '+1 month', '-1 day'))

-- @category of_age
coalesce(date({last_birth}, '+18 years'), '9999-12-31')

-- @category oldest
CASE WHEN {youngest} < 18 THEN min(17, {oldest_of_all}) ELSE {oldest_of_all} END

-- @category oldest_of_all
CASE WHEN s.day >= {first_birth} THEN substr(s.day, 1, 4) - substr({first_birth}, 1, 4)
      - (substr(s.day, 6) < substr({first_birth}, 6)) END

-- @category youngest
CASE WHEN s.day >= {first_birth} THEN max(0, substr(s.day, 1, 4) - substr({last_birth}, 1, 4)
      - (substr(s.day, 6) < substr({last_birth}, 6))) END

-- @category age_band_range
CASE WHEN {oldest} IS NOT NULL THEN ' ' || CASE WHEN {youngest} <= 9 THEN '0_9 ' ELSE '' END
    || CASE WHEN {youngest} <= 12 AND {oldest} >= 10 THEN '10_12 ' ELSE '' END
    || CASE WHEN {youngest} <= 15 AND {oldest} >= 13 THEN '13_15 ' ELSE '' END
    || CASE WHEN {oldest} >= 16 THEN '16_17 ' ELSE '' END END

-- @category single_year_range
' ' || {youngest} || ' ' || {oldest} || ' '

-- @category criminal_responsibility_range
CASE WHEN {oldest} IS NOT NULL THEN
    CASE WHEN {youngest} < {responsible_age} THEN ' under_{responsible_age}' ELSE '' END
    || CASE WHEN {oldest} >= {responsible_age} THEN ' {responsible_age}_plus' ELSE '' END || ' ' END

-- @category sex
c.sex

-- @category ethnic_group
coalesce((SELECT g.ethnic_group FROM ethnic_group g WHERE g.ethnicity = c.ethnicity), 'unknown')

-- @category ethnicity
coalesce(c.ethnicity, 'unknown')

-- @category learning_broad
c.learning_broad

-- @category looked_after
coalesce((SELECT a.looked_after FROM event_looked_after a JOIN own_event e
        ON e.observation = a.observation WHERE a.observation = s.observation),
      (SELECT a.looked_after FROM event_looked_after a JOIN journey_home h
        ON h.observation = a.observation WHERE h.journey = s.journey), 'unknown')

-- @category state
s.state

-- @category setting
coalesce((SELECT a.setting FROM event_setting a JOIN own_event e
        ON e.observation = a.observation WHERE a.observation = s.observation),
      (SELECT a.setting FROM event_setting a JOIN journey_home h
        ON h.observation = a.observation WHERE h.journey = s.journey), 'unknown')

-- @category referring_agency
coalesce(j.referring_agency, 'unknown')

-- @category route
coalesce(j.route, 'unknown')

-- @category level
coalesce(j.level, 'unknown')

-- @category technology
coalesce(j.technology, 'unknown')

-- @category nearness
CASE WHEN t.observation = e.observation THEN 0 WHEN t.logged = e.referral AND t.day IS NOT NULL THEN 1
      WHEN t.day <= e.day THEN 2 WHEN t.day > e.day THEN 3 ELSE 4 END,
    CASE WHEN t.day > e.day AND t.logged IS NOT coalesce(e.referral, 'none') THEN t.day END,
    t.day DESC, t.observation DESC

-- @category told_by
coalesce(s.observation, (SELECT o.id FROM journey_observation m
      JOIN observation o ON o.id = m.observation
      WHERE m.journey = s.journey AND o.received = s.day AND o.kind IN ('referral', 'support')
      ORDER BY o.kind = 'referral' DESC, o.id LIMIT 1))

-- @category residence
coalesce((SELECT e.residence FROM event_residence e WHERE e.observation = {told_by}), 'unknown')

-- @category responsible
coalesce((SELECT e.responsible FROM event_authority e WHERE e.observation = {told_by}), 'unknown')

-- @category place
coalesce((SELECT CASE WHEN e.responsible IS NULL OR e.residence IS NULL THEN 'unknown'
    WHEN e.responsible IN ({own_areas}) THEN
      CASE WHEN e.residence IN ({own_areas}) THEN 'in_area' ELSE 'placed_out' END
    WHEN e.residence IN ({own_areas}) THEN 'placed_here' ELSE 'elsewhere' END
  FROM placed_event e WHERE e.observation = {told_by}), 'unknown')
