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
SELECT o.*, o.agency || ' ' || o.kind AS stream, coalesce(recorded, received, occurred, concern,
  decided, support_started, assessment_started, meeting, closed) AS told_day
FROM observation o

-- @cte sent_step
SELECT observation, stream, kind, step, told, own_day,
  CASE WHEN day <= {as_of} THEN max(told,
    {quarter_filled}) END AS filled
FROM (
  SELECT id AS observation, stream, kind, step, own_day,
    {quarter_told} AS told,
    CASE WHEN own_day IS NULL AND step = 'support_started' AND no_support_reason <> 'unrecognised'
      THEN min({as_of}, coalesce(closed, told_day)) ELSE own_day END AS day
  FROM (
    SELECT w.*, p.step, CASE p.step WHEN 'decision' THEN w.decided WHEN 'meeting' THEN w.meeting
        WHEN 'assessment_started' THEN w.assessment_started
        WHEN 'assessment_completed' THEN w.assessment_completed
        WHEN 'support_offered' THEN w.support_offered ELSE w.support_started END AS own_day
    FROM sent_row w, kept_step p)
  WHERE told_day <= {as_of})

-- @cte column_told
SELECT stream, step, min(told) AS first, count(filled) AS filled, count(*) AS number
FROM sent_step GROUP BY stream, step

-- @cte column_delay
SELECT stream, step, min(delay) AS delay FROM (
  SELECT stream, step, filled - told AS delay, count(*) OVER (PARTITION BY stream, step) AS number,
    row_number() OVER (PARTITION BY stream, step ORDER BY filled - told) AS place
  FROM sent_step WHERE filled IS NOT NULL)
WHERE 4 * place >= 3 * number GROUP BY stream, step

-- @cte column_quarter
SELECT stream, step, first AS quarter FROM column_told
WHERE filled > 0 AND first < {quarter_end}
UNION ALL SELECT stream, step, quarter + 1 FROM column_quarter WHERE quarter + 1 < {quarter_end}

-- @cte column_run
SELECT stream, step, min(quarter) AS lower, max(quarter) AS upper FROM (
  SELECT q.stream, q.step, q.quarter, q.quarter - row_number() OVER (
    PARTITION BY q.stream, q.step ORDER BY q.quarter) AS island
  FROM column_quarter q
  LEFT JOIN (SELECT DISTINCT stream, step, filled FROM sent_step) f
    ON f.stream = q.stream AND f.step = q.step AND f.filled = q.quarter
  WHERE f.filled IS NULL)
GROUP BY stream, step, island

-- @cte run_row
SELECT r.stream, r.step, r.lower, r.upper, r.first,
  max(coalesce(s.filled, 0) = {quarter_end}) AS goes_on,
  sum(s.filled IS NULL AND s.told BETWEEN r.lower AND r.upper - r.delay) AS empty, sum({apart}) AS told,
  sum({apart} AND s.filled - s.told <= r.delay) AS filled
FROM (
  SELECT u.stream, u.step, u.lower, u.upper, t.first, d.delay FROM column_run u
  JOIN column_told t ON t.stream = u.stream AND t.step = u.step
  JOIN column_delay d ON d.stream = u.stream AND d.step = u.step) r
JOIN sent_step s ON s.stream = r.stream AND s.step = r.step
GROUP BY r.stream, r.step, r.lower

-- @cte run_chance
SELECT stream, step, lower, filled AS rest, 1.0 AS chance FROM run_row WHERE empty > 0 AND filled > 0
UNION ALL
SELECT c.stream, c.step, c.lower, c.rest - 1, c.chance * r.told / (r.told + r.empty)
FROM run_chance c JOIN run_row r ON r.stream = c.stream AND r.step = c.step AND r.lower = c.lower
WHERE c.rest > 0 AND c.chance >= 0.01

-- @cte column_gap
SELECT r.stream, r.step, CASE WHEN r.lower = r.first THEN 0 ELSE r.lower END AS lower,
  CASE WHEN r.upper = {quarter_end} - 1 AND NOT r.goes_on THEN 99999 ELSE r.upper END AS upper
FROM run_row r
JOIN run_chance c ON c.stream = r.stream AND c.step = r.step AND c.lower = r.lower
WHERE c.chance < 0.01 AND r.lower = r.first

-- @category apart
(s.told + r.delay < {quarter_end} AND NOT (s.told <= r.upper AND s.told + r.delay >= r.lower))

-- @cte kept_column
SELECT stream, step, first FROM column_told WHERE filled > 1 OR (filled = 1 AND number < 20)

-- @cte receipt
SELECT journey, stream, kind, quarter FROM (
  SELECT r.journey, o.agency || ' ' || o.kind AS stream, o.kind,
    {quarter_received} AS quarter,
    row_number() OVER (PARTITION BY r.journey ORDER BY o.kind = 'referral' DESC, o.id) AS place
  FROM referral r
  JOIN journey_observation m ON m.journey = r.journey
  JOIN observation o ON o.id = m.observation
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

-- @cte told_step
SELECT DISTINCT a.journey, c.step
FROM receipt a
JOIN (SELECT stream, step, stream AS teller FROM kept_column UNION SELECT * FROM step_teller) l
  ON l.stream = a.stream
JOIN kept_column c ON c.stream = l.teller AND c.step = l.step
LEFT JOIN column_gap g ON g.stream = c.stream AND g.step = c.step
  AND a.quarter BETWEEN g.lower AND g.upper
WHERE g.stream IS NULL AND (l.teller = a.stream OR a.quarter >= c.first)

-- @cte untold_step
SELECT a.journey, k.step, k.stage
FROM receipt a JOIN kept_step k
LEFT JOIN told_step t ON t.journey = a.journey AND t.step = k.step
WHERE t.journey IS NULL
