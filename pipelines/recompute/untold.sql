-- Steps of which the source of a referral tells nothing, by journey, up to the day :as_of: such a
-- referral is in no figure of the step. docs/indicators.md says why and by what rule.
WITH RECURSIVE
next_quarter AS (
  SELECT CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3 AS number
  FROM (SELECT date(:as_of, '+1 day') AS day)),
kept_step AS (
  SELECT column1 AS step, column2 AS stage FROM (VALUES ('decision', 'decided'), ('meeting', NULL),
    ('assessment_started', NULL), ('assessment_completed', 'assessed'), ('support_offered', 'offered'),
    ('support_started', 'started'))),
sent_row AS (
  SELECT o.*, o.agency || ' ' || o.kind AS stream, coalesce(recorded, received, occurred, concern,
    decided, support_started, assessment_started, meeting, closed) AS told_day
  FROM observation o),
sent_step AS (
  SELECT observation, stream, kind, step, told, own_day,
    CASE WHEN day <= :as_of THEN max(told,
      CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3) END AS filled
  FROM (
    SELECT id AS observation, stream, kind, step, own_day,
      CAST(substr(told_day, 1, 4) AS INTEGER) * 4 + (CAST(substr(told_day, 6, 2) AS INTEGER) - 1) / 3 AS told,
      CASE WHEN own_day IS NULL AND step = 'support_started' AND no_support_reason <> 'unrecognised'
        THEN min(:as_of, coalesce(closed, told_day)) ELSE own_day END AS day
    FROM (
      SELECT w.*, p.step, CASE p.step WHEN 'decision' THEN w.decided WHEN 'meeting' THEN w.meeting
          WHEN 'assessment_started' THEN w.assessment_started
          WHEN 'assessment_completed' THEN w.assessment_completed
          WHEN 'support_offered' THEN w.support_offered ELSE w.support_started END AS own_day
      FROM sent_row w, kept_step p)
    WHERE told_day <= :as_of)),
column_told AS (
  SELECT stream, step, min(told) AS first, count(filled) AS filled, count(*) AS number
  FROM sent_step GROUP BY stream, step),
column_delay AS (
  SELECT stream, step, min(delay) AS delay FROM (
    SELECT stream, step, filled - told AS delay, count(*) OVER (PARTITION BY stream, step) AS number,
      row_number() OVER (PARTITION BY stream, step ORDER BY filled - told) AS place
    FROM sent_step WHERE filled IS NOT NULL)
  WHERE 4 * place >= 3 * number GROUP BY stream, step),
column_quarter AS (
  SELECT stream, step, first AS quarter FROM column_told
  WHERE filled > 0 AND first < (SELECT number FROM next_quarter)
  UNION ALL SELECT stream, step, quarter + 1 FROM column_quarter
  WHERE quarter + 1 < (SELECT number FROM next_quarter)),
column_run AS (
  SELECT stream, step, min(quarter) AS lower, max(quarter) AS upper FROM (
    SELECT q.stream, q.step, q.quarter, q.quarter - row_number() OVER (
      PARTITION BY q.stream, q.step ORDER BY q.quarter) AS island
    FROM column_quarter q
    LEFT JOIN (SELECT DISTINCT stream, step, filled FROM sent_step) f
      ON f.stream = q.stream AND f.step = q.step AND f.filled = q.quarter
    WHERE f.filled IS NULL)
  GROUP BY stream, step, island),
run_row AS (
  SELECT r.stream, r.step, r.lower, r.upper, r.first,
    max(coalesce(s.filled, 0) = (SELECT number FROM next_quarter)) AS goes_on,
    sum(s.filled IS NULL AND s.told BETWEEN r.lower AND r.upper - r.delay) AS empty,
    sum((s.told + r.delay < (SELECT number FROM next_quarter)
      AND NOT (s.told <= r.upper AND s.told + r.delay >= r.lower))) AS told,
    sum((s.told + r.delay < (SELECT number FROM next_quarter)
      AND NOT (s.told <= r.upper AND s.told + r.delay >= r.lower)) AND s.filled - s.told <= r.delay) AS filled
  FROM (
    SELECT u.stream, u.step, u.lower, u.upper, t.first, d.delay FROM column_run u
    JOIN column_told t ON t.stream = u.stream AND t.step = u.step
    JOIN column_delay d ON d.stream = u.stream AND d.step = u.step) r
  JOIN sent_step s ON s.stream = r.stream AND s.step = r.step
  GROUP BY r.stream, r.step, r.lower),
run_chance AS (
  SELECT stream, step, lower, filled AS rest, 1.0 AS chance FROM run_row WHERE empty > 0 AND filled > 0
  UNION ALL
  SELECT c.stream, c.step, c.lower, c.rest - 1, c.chance * r.told / (r.told + r.empty)
  FROM run_chance c JOIN run_row r ON r.stream = c.stream AND r.step = c.step AND r.lower = c.lower
  WHERE c.rest > 0 AND c.chance >= 0.01),
column_gap AS (
  SELECT r.stream, r.step, CASE WHEN r.lower = r.first THEN 0 ELSE r.lower END AS lower,
    CASE WHEN r.upper = (SELECT number FROM next_quarter) - 1 AND NOT r.goes_on
      THEN 99999 ELSE r.upper END AS upper
  FROM run_row r
  JOIN run_chance c ON c.stream = r.stream AND c.step = r.step AND c.lower = r.lower
  WHERE c.chance < 0.01 AND r.lower = r.first),
kept_column AS (
  SELECT stream, step, first FROM column_told WHERE filled > 1 OR (filled = 1 AND number < 20)),
receipt AS (
  SELECT journey, stream, kind, quarter FROM (
    SELECT r.journey, o.agency || ' ' || o.kind AS stream, o.kind,
      CAST(substr(r.received, 1, 4) AS INTEGER) * 4
        + (CAST(substr(r.received, 6, 2) AS INTEGER) - 1) / 3 AS quarter,
      row_number() OVER (PARTITION BY r.journey ORDER BY o.kind = 'referral' DESC, o.id) AS place
    FROM referral r
    JOIN journey_observation m ON m.journey = r.journey
    JOIN observation o ON o.id = m.observation
    WHERE o.received = r.received AND o.kind IN ('referral', 'support'))
  WHERE place = 1),
step_teller AS (
  SELECT DISTINCT a.stream, b.step, b.stream AS teller
  FROM receipt a
  JOIN journey_observation m ON m.journey = a.journey
  JOIN sent_step b ON b.observation = m.observation
  WHERE b.own_day IS NOT NULL AND b.stream <> a.stream AND CASE b.step
    WHEN 'decision' THEN b.kind = a.kind
    WHEN 'meeting' THEN b.kind NOT IN ('social_care_referral', 'enquiry')
    WHEN 'support_offered' THEN b.kind IN ('referral', 'support')
    WHEN 'support_started' THEN b.kind IN ('referral', 'support') ELSE 1 END),
told_step AS (
  SELECT DISTINCT a.journey, c.step
  FROM receipt a
  JOIN (SELECT stream, step, stream AS teller FROM kept_column UNION SELECT * FROM step_teller) l
    ON l.stream = a.stream
  JOIN kept_column c ON c.stream = l.teller AND c.step = l.step
  LEFT JOIN column_gap g ON g.stream = c.stream AND g.step = c.step
    AND a.quarter BETWEEN g.lower AND g.upper
  WHERE g.stream IS NULL AND (l.teller = a.stream OR a.quarter >= c.first)),
untold_step AS (
  SELECT a.journey, k.step, k.stage
  FROM receipt a JOIN kept_step k
  LEFT JOIN told_step t ON t.journey = a.journey AND t.step = k.step
  WHERE t.journey IS NULL)
SELECT journey, step FROM untold_step ORDER BY journey, step
