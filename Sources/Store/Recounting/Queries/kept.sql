-- Which columns an agency keeps of the records of a kind that it sends, and in which quarters; and of
-- which steps the sources of a referral therefore say nothing.

-- @category quarter_told
CAST(substr(told_day, 1, 4) AS INTEGER) * 4 + (CAST(substr(told_day, 6, 2) AS INTEGER) - 1) / 3

-- @category quarter_filled
CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3

-- @category quarter_received
CAST(substr(r.received, 1, 4) AS INTEGER) * 4 + (CAST(substr(r.received, 6, 2) AS INTEGER) - 1) / 3

-- @category quarter_end
(SELECT number FROM next_quarter)

-- @cte next_quarter
SELECT {quarter_filled} AS number FROM (SELECT date({as_of}, '+1 day') AS day)

-- @cte kept_step
SELECT column1 AS step, column2 AS stage FROM (VALUES ('decision', 'decided'), ('meeting', NULL),
  ('assessment_started', NULL), ('assessment_completed', 'assessed'), ('support_offered', 'offered'),
  ('support_started', 'started'))

-- @cte sent_row
SELECT o.*, o.agency || ' ' || o.kind || ' ' || d.system AS stream, coalesce(recorded, received,
  occurred, concern, decided, support_started, assessment_started, meeting, closed) AS told_day
FROM observation o
JOIN delivery_file f ON f.id = o.delivery_file JOIN delivery d ON d.id = f.delivery

-- @cte sent_step
SELECT observation, stream, kind, step, told, own_day, needless,
  CASE WHEN day <= {as_of} THEN max(told,
    {quarter_filled}) END AS filled
FROM (
  SELECT id AS observation, stream, kind, step, own_day,
    {quarter_told} AS told, own_day IS NULL AND step = 'support_started' AND (NOT no_reason
      OR coalesce(decision, '') IN ('no_further_action', 'signposted')) AS needless,
    own_day AS day
  FROM (
    SELECT w.*, coalesce(w.no_support_reason, 'unrecognised') = 'unrecognised' AS no_reason, p.step,
      CASE p.step WHEN 'decision' THEN w.decided WHEN 'meeting' THEN w.meeting
        WHEN 'assessment_started' THEN w.assessment_started
        WHEN 'assessment_completed' THEN w.assessment_completed
        WHEN 'support_offered' THEN w.support_offered ELSE w.support_started END AS own_day
    FROM sent_row w, kept_step p)
  WHERE told_day <= {as_of})

-- @cte column_told
SELECT stream, step, CASE WHEN min(kind) = 'referral' AND {records_from} > '0000-01-01'
  THEN (SELECT {quarter_filled} FROM (SELECT {records_from} AS day)) ELSE min(told) END AS since,
  count(filled) AS filled, sum(NOT needless) AS number
FROM sent_step GROUP BY stream, step

-- @cte column_run
SELECT stream, step, lower, upper FROM (
  SELECT stream, step, told, filled, lower, begin - 1 AS upper FROM (
    SELECT stream, step, told, filled, needless, min(filled) OVER alike AS begin,
      min(told) FILTER (WHERE NOT needless) OVER alike AS lower
    FROM sent_step WINDOW alike AS (PARTITION BY stream, step))
  WHERE NOT needless AND begin IS NOT NULL)
WHERE told <= upper GROUP BY stream, step HAVING 2 * count(filled) < count(*)

-- @cte told_quarter
SELECT stream, step, told, min(filled - told, 23) AS delay, count(*) AS number
FROM sent_step WHERE NOT needless GROUP BY stream, step, told, delay

-- @cte waiting_delay
SELECT 0 AS delay UNION ALL SELECT delay + 1 FROM waiting_delay WHERE delay < 23

-- @cte run_delay
SELECT r.stream, r.step, d.delay, sum(t.number) AS number,
  sum(t.number * (t.told + d.delay BETWEEN r.lower AND r.upper)) AS inside
FROM column_run r
JOIN told_quarter t ON t.stream = r.stream AND t.step = r.step
JOIN waiting_delay d ON d.delay <= coalesce(t.delay, 23) AND t.told + d.delay <= {quarter_end}
GROUP BY r.stream, r.step, d.delay

-- @cte run_filled
SELECT a.stream, a.step, 1 - 1.0 * a.inside / a.number AS ratio,
  row_number() OVER (PARTITION BY a.stream, a.step ORDER BY a.delay) AS place
FROM run_delay a
JOIN sent_step s ON s.stream = a.stream AND s.step = a.step AND min(s.filled - s.told, 23) = a.delay
WHERE a.inside > 0 AND NOT s.needless AND s.told + a.delay <= {quarter_end}

-- @cte run_chance
SELECT stream, step, upper, 0 AS place, 1.0 AS chance FROM column_run
UNION ALL
SELECT c.stream, c.step, c.upper, f.place, c.chance * f.ratio
FROM run_chance c
JOIN run_filled f ON f.stream = c.stream AND f.step = c.step AND f.place = c.place + 1
WHERE c.chance >= 0.01

-- @cte column_gap
SELECT stream, step, upper FROM run_chance WHERE chance < 0.01

-- @cte kept_column
SELECT t.stream, t.step, t.since, coalesce(g.upper + 1, 0) AS begin
FROM column_told t LEFT JOIN column_gap g ON g.stream = t.stream AND g.step = t.step
WHERE t.filled > 1 OR (t.filled = 1 AND t.number < 20) OR t.number = 0

-- @cte sent_stream
SELECT stream, min(kind) AS kind, min(told) AS first, max(max(told, coalesce(filled, told))) AS heard,
  count(DISTINCT observation) AS number
FROM sent_step GROUP BY stream

-- @cte silent_chance
SELECT stream, heard, number AS rest, 1.0 AS chance,
  (heard - first + 1.0) / ({quarter_end} - first) AS ratio
FROM sent_stream WHERE heard + 1 < {quarter_end}
UNION ALL
SELECT stream, heard, rest - 1, chance * ratio, ratio FROM silent_chance
WHERE rest > 0 AND chance >= 0.01

-- @cte silent_stream
SELECT stream, heard FROM silent_chance WHERE chance < 0.01

-- @cte receipt
SELECT journey, stream, kind, quarter FROM (
  SELECT r.journey, o.stream, o.kind,
    {quarter_received} AS quarter,
    row_number() OVER (PARTITION BY r.journey ORDER BY o.kind = 'referral' DESC, o.id) AS place
  FROM referral r
  JOIN journey_observation m ON m.journey = r.journey
  JOIN sent_row o ON o.id = m.observation
  WHERE o.received = r.received AND o.kind IN ('referral', 'support'))
WHERE place = 1

-- @cte step_teller
SELECT DISTINCT a.stream, b.step, b.stream AS teller
FROM receipt a
JOIN journey_observation m ON m.journey = a.journey
JOIN sent_step b ON b.observation = m.observation
WHERE b.own_day IS NOT NULL AND b.stream <> a.stream AND CASE b.step
  WHEN 'decision' THEN b.kind = a.kind
  WHEN 'meeting' THEN b.kind NOT IN ('social_care_referral', 'enquiry')
  WHEN 'support_offered' THEN b.kind IN ('referral', 'support')
  WHEN 'support_started' THEN b.kind IN ('referral', 'support') ELSE 1 END

-- @cte own_step
SELECT a.journey, c.step FROM receipt a
JOIN kept_column c ON c.stream = a.stream AND a.quarter >= c.begin

-- @cte heard_step
SELECT DISTINCT a.journey, a.stream, l.step, (a.quarter - 1) / 4 AS year
FROM receipt a
JOIN step_teller l ON l.stream = a.stream
JOIN kept_column c ON c.stream = l.teller AND c.step = l.step
LEFT JOIN own_step o ON o.journey = a.journey AND o.step = l.step
LEFT JOIN silent_stream q ON q.stream = l.teller
WHERE o.journey IS NULL AND a.quarter BETWEEN max(c.begin, c.since) AND coalesce(q.heard, a.quarter)

-- @cte named_step
SELECT h.journey, h.stream, h.step, h.year, max(CASE h.step WHEN 'decision' THEN w.decided
    WHEN 'meeting' THEN w.meeting WHEN 'assessment_started' THEN w.assessment_started
    WHEN 'assessment_completed' THEN w.assessment_completed
    WHEN 'support_offered' THEN w.support_offered ELSE w.support_started END IS NOT NULL)
    FILTER (WHERE l.teller IS NOT NULL) AS says
FROM heard_step h
JOIN journey_observation m ON m.journey = h.journey
JOIN sent_row w ON w.id = m.observation
LEFT JOIN step_teller l ON l.stream = h.stream AND l.step = h.step AND l.teller = w.stream
GROUP BY h.journey, h.stream, h.step, h.year

-- @cte judged_step
SELECT journey, step, count(*) OVER of_step AS number, count(says) OVER of_step AS named,
  20 * total(says) OVER of_step - count(*) OVER of_step AS excess, count(*) OVER of_own_year AS of_year,
  count(*) OVER of_own_year - 2 * count(says) OVER of_own_year AS shortfall
FROM named_step
WINDOW of_step AS (PARTITION BY stream, step), of_own_year AS (PARTITION BY stream, step, year)

-- @cte told_step
SELECT journey, step FROM own_step
UNION SELECT journey, step FROM judged_step
WHERE excess > 0 AND excess * excess > 103 * number AND 2 * named >= number
  AND NOT (shortfall > 0 AND 100 * shortfall * shortfall > 541 * of_year)
UNION SELECT m.journey, m.kind FROM milestone m JOIN kept_step k ON k.step = m.kind
UNION SELECT journey, 'support_started' FROM milestone WHERE kind = 'support_ended'
UNION SELECT m.journey, 'support_started' FROM journey_observation m
JOIN observation o ON o.id = m.observation
WHERE o.kind IN ('referral', 'support') AND (o.decision IN ('no_further_action', 'signposted')
  OR o.no_support_reason <> 'unrecognised')

-- @cte untold_step
SELECT a.journey, k.step, k.stage
FROM receipt a JOIN kept_step k
LEFT JOIN told_step t ON t.journey = a.journey AND t.step = k.step
WHERE t.journey IS NULL
UNION ALL SELECT n.journey, 'meeting', NULL FROM (
  SELECT journey, {quarter_filled} AS quarter FROM milestone WHERE kind = 'notification') n
LEFT JOIN receipt a ON a.journey = n.journey
LEFT JOIN milestone m ON m.journey = n.journey AND m.kind = 'meeting'
WHERE a.journey IS NULL AND m.journey IS NULL AND NOT EXISTS (
  SELECT 1 FROM kept_column c JOIN sent_stream s ON s.stream = c.stream
  LEFT JOIN silent_stream q ON q.stream = c.stream
  WHERE c.step = 'meeting' AND n.quarter BETWEEN max(c.begin, c.since) AND coalesce(q.heard, n.quarter)
    AND s.kind NOT IN ('person', 'plan', 'educational_need', 'social_care_referral', 'enquiry'))
