-- Steps of which the source of a referral tells nothing, by journey, up to the day :as_of, where
-- the log is whole from the day :records_from ('0000-01-01' where always), and of columns is said what
-- :kept_columns holds ('[]' where nothing; else such as
-- '[["log", "support_started", 8096, null, 0]]': source, step, first and last quarter since the year
-- 0, whether the service ended): such a referral is in no figure of the step. docs/indicators.md says why and by what rule.
-- Made from the program's queries; a test keeps them equal.
WITH RECURSIVE
stage AS (
  SELECT column1 AS code, column2 AS number
  FROM (VALUES ('referred', 0), ('decided', 1), ('assessed', 2), ('offered', 3), ('started', 4))),
sent_row AS (
  SELECT o.*, o.agency || ' ' || o.kind || ' ' || d.system AS stream, d.source, d.system, coalesce(recorded,
    received, occurred, concern, decided, support_started, assessment_started, meeting, closed) AS told_day
  FROM observation o
  JOIN delivery_file f ON f.id = o.delivery_file JOIN delivery d ON d.id = f.delivery),
receipt AS (
  SELECT journey, stream, kind, quarter FROM (
    SELECT r.journey, o.stream, o.kind,
      CAST(substr(r.received, 1, 4) AS INTEGER) * 4 + (CAST(substr(r.received, 6, 2) AS INTEGER) - 1) / 3 AS quarter,
      row_number() OVER (PARTITION BY r.journey ORDER BY o.kind = 'referral' DESC, o.id) AS place
    FROM referral r
    JOIN journey_observation m ON m.journey = r.journey
    JOIN sent_row o ON o.id = m.observation
    WHERE o.received = r.received AND o.kind IN ('referral', 'support'))
  WHERE place = 1),
kept_step AS (
  SELECT column1 AS step, column2 AS stage FROM (VALUES ('decision', 'decided'), ('meeting', NULL),
    ('assessment_started', NULL), ('assessment_completed', 'assessed'), ('support_offered', 'offered'),
    ('support_started', 'started'))),
sent_step AS (
  SELECT observation, stream, kind, step, told, own_day, needless,
    CASE WHEN day <= :as_of THEN min(max(told,
      CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3), told + 23) END AS filled
  FROM (
    SELECT id AS observation, stream, kind, step, own_day,
      CAST(substr(told_day, 1, 4) AS INTEGER) * 4 + (CAST(substr(told_day, 6, 2) AS INTEGER) - 1) / 3 AS told, own_day IS NULL AND step = 'support_started' AND (NOT no_reason
        OR coalesce(decision, '') IN ('no_further_action', 'signposted')) AS needless,
      own_day AS day
    FROM (
      SELECT w.*, coalesce(w.no_support_reason, 'unrecognised') = 'unrecognised' AS no_reason, p.step,
        CASE p.step WHEN 'decision' THEN w.decided WHEN 'meeting' THEN w.meeting
          WHEN 'assessment_started' THEN w.assessment_started
          WHEN 'assessment_completed' THEN w.assessment_completed
          WHEN 'support_offered' THEN w.support_offered ELSE w.support_started END AS own_day
      FROM sent_row w, kept_step p)
    WHERE told_day <= :as_of)),
column_told AS (
  SELECT stream, step, CASE WHEN min(kind) = 'referral' AND :records_from > '0000-01-01'
    THEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3 FROM (SELECT :records_from AS day)) ELSE min(told) END AS since,
    count(filled) AS filled, sum(NOT needless) AS number
  FROM sent_step GROUP BY stream, step),
column_run AS (
  SELECT stream, step, lower, filled - 1 AS upper, slips
  FROM (
    SELECT stream, step, filled, min(min(told)) OVER of_column AS lower,
      row_number() OVER in_order AS place, coalesce(lag(count(*)) OVER in_order, 0) AS slips
    FROM sent_step WHERE NOT needless GROUP BY stream, step, filled
    WINDOW of_column AS (PARTITION BY stream, step),
      in_order AS (PARTITION BY stream, step ORDER BY filled NULLS LAST))
  WHERE filled > lower AND place <= 2 AND slips <= 1),
told_quarter AS (
  SELECT stream, step, told, filled - told AS delay, count(*) AS number
  FROM sent_step WHERE NOT needless GROUP BY stream, step, told, delay),
waiting_delay AS (
  SELECT 0 AS delay UNION ALL SELECT delay + 1 FROM waiting_delay WHERE delay < 23),
next_quarter AS (
  SELECT CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3 AS number FROM (SELECT date(:as_of, '+1 day') AS day)),
run_delay AS (
  SELECT r.stream, r.step, r.upper, d.delay, sum(t.number) AS number,
    sum(t.number * (t.told + d.delay BETWEEN r.lower AND r.upper)) AS inside,
    sum(t.number * (t.told > r.upper)) AS since,
    sum(t.number * (t.told > r.upper AND t.delay IS d.delay)) AS since_filled,
    sum(t.number * (t.told <= r.upper)) AS before, sum(t.number * (t.told <= r.upper AND t.delay >= 0)) AS made_up
  FROM column_run r
  JOIN told_quarter t ON t.stream = r.stream AND t.step = r.step
  JOIN waiting_delay d ON d.delay <= coalesce(t.delay, 23) AND t.told + d.delay <= (SELECT number FROM next_quarter)
  GROUP BY r.stream, r.step, r.upper, d.delay),
run_filled AS (
  SELECT a.stream, a.step, a.upper, 1.0 * a.inside / a.number AS hit,
    row_number() OVER (PARTITION BY a.stream, a.step, a.upper ORDER BY a.delay) AS place
  FROM run_delay a
  JOIN sent_step s ON s.stream = a.stream AND s.step = a.step AND s.filled - s.told = a.delay
  WHERE a.inside > 0 AND NOT s.needless AND s.told + a.delay <= (SELECT number FROM next_quarter)),
run_chance AS (
  SELECT stream, step, upper, slips, 0 AS place, 1.0 AS none, 0.0 AS one FROM column_run
  UNION ALL
  SELECT c.stream, c.step, c.upper, c.slips, f.place, c.none * (1 - f.hit),
    c.one * (1 - f.hit) + c.none * f.hit
  FROM run_chance c
  JOIN run_filled f ON f.stream = c.stream AND f.step = c.step AND f.upper = c.upper
    AND f.place = c.place + 1
  WHERE c.none + c.slips * c.one >= 0.01),
run_since AS (
  SELECT stream, step, upper, -1 AS delay, 1.0 AS empty FROM column_run
  UNION ALL
  SELECT c.stream, c.step, c.upper, c.delay + 1, c.empty * coalesce((
    SELECT 1 - 1.0 * d.since_filled / d.since FROM run_delay d
    WHERE d.stream = c.stream AND d.step = c.step AND d.upper = c.upper AND d.delay = c.delay + 1
      AND d.since > 0), 1.0)
  FROM run_since c WHERE c.delay < 23),
column_gap AS (
  SELECT c.stream, c.step, max(c.upper) AS upper
  FROM run_chance c
  JOIN run_since n ON n.stream = c.stream AND n.step = c.step AND n.upper = c.upper AND n.delay = 23
  JOIN run_delay d ON d.stream = c.stream AND d.step = c.step AND d.upper = c.upper AND d.delay = 0
  WHERE c.none + c.slips * c.one < 0.01
    AND 1.0 * d.made_up / d.before < CASE WHEN 1 - n.empty > 0 THEN 0.9 * (1 - n.empty) ELSE 0.5 END
  GROUP BY c.stream, c.step),
said_column AS (
  SELECT DISTINCT w.stream, s.step, s.first, s.last, s.ended FROM (
    SELECT json_extract(value, '$[0]') AS source, json_extract(value, '$[1]') AS step,
      json_extract(value, '$[2]') AS first, json_extract(value, '$[3]') AS last,
      json_extract(value, '$[4]') AS ended
    FROM json_each(:kept_columns)) s
  JOIN (SELECT DISTINCT source, agency, system FROM sent_row) d ON d.source = s.source
  JOIN (SELECT DISTINCT stream, agency, system FROM sent_row) w
    ON w.agency = d.agency AND w.system = d.system),
kept_column AS (
  SELECT t.stream, t.step, iif(s.stream IS NULL, t.since, 0) AS since, coalesce(s.first, g.upper + 1, 0) AS begin,
    coalesce(s.last, 99999) AS finish
  FROM column_told t
  LEFT JOIN column_gap g ON g.stream = t.stream AND g.step = t.step
  LEFT JOIN said_column s ON s.stream = t.stream AND s.step = t.step
  WHERE t.filled > 1 OR (t.filled = 1 AND t.number < 20) OR t.number = 0 OR s.stream IS NOT NULL),
own_step AS (
  SELECT a.journey, c.step FROM receipt a
  JOIN kept_column c ON c.stream = a.stream AND a.quarter BETWEEN c.begin AND c.finish),
whole AS (
  SELECT key1, key2, count(*) AS number FROM base GROUP BY key1, key2),
step_teller AS (
  SELECT a.stream, b.step, b.stream AS teller, count(*) AS number,
    sum(count(*)) OVER (PARTITION BY a.stream, b.step) AS whole
  FROM receipt a
  JOIN journey_observation m ON m.journey = a.journey
  JOIN sent_step b ON b.observation = m.observation
  WHERE b.own_day IS NOT NULL AND b.stream <> a.stream AND CASE b.step
    WHEN 'decision' THEN b.kind = a.kind
    WHEN 'meeting' THEN b.kind NOT IN ('social_care_referral', 'enquiry')
    WHEN 'support_offered' THEN b.kind IN ('referral', 'support')
    WHEN 'support_started' THEN b.kind IN ('referral', 'support') ELSE 1 END
  GROUP BY a.stream, b.step, b.stream),
sent_stream AS (
  SELECT stream, min(kind) AS kind, min(told) AS first, max(min(max(told, filled), told + 23)) AS heard,
    count(*) AS number
  FROM (
    SELECT stream, kind, CAST(substr(told_day, 1, 4) AS INTEGER) * 4 + (CAST(substr(told_day, 6, 2) AS INTEGER) - 1) / 3 AS told, CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3 AS filled
    FROM (SELECT stream, kind, told_day, max(told_day, iif(occurred <= :as_of, occurred, ''),
        iif(concern <= :as_of, concern, ''), iif(recorded <= :as_of, recorded, ''),
        iif(referred_on <= :as_of, referred_on, ''), iif(received <= :as_of, received, ''),
        iif(decided <= :as_of, decided, ''), iif(meeting <= :as_of, meeting, ''),
        iif(assessment_started <= :as_of, assessment_started, ''),
        iif(assessment_completed <= :as_of, assessment_completed, ''),
        iif(support_offered <= :as_of, support_offered, ''),
        iif(support_started <= :as_of, support_started, ''), iif(support_ended <= :as_of, support_ended, ''),
        iif(closed <= :as_of, closed, ''), iif(reviewed <= :as_of, reviewed, '')) AS day
      FROM sent_row WHERE told_day <= :as_of))
  GROUP BY stream),
silent_chance AS (
  SELECT stream, heard, number AS rest, 1.0 AS chance,
    (heard - first + 1.0) / ((SELECT number FROM next_quarter) - first) AS ratio
  FROM sent_stream WHERE heard + 1 < (SELECT number FROM next_quarter)
  UNION ALL
  SELECT stream, heard, rest - 1, chance * ratio, ratio FROM silent_chance
  WHERE rest > 0 AND chance >= 0.01),
silent_stream AS (
  SELECT stream, heard FROM silent_chance WHERE chance < 0.01),
silent_column AS (
  SELECT q.stream, k.step, q.heard - 2 AS last
  FROM silent_stream q JOIN kept_step k
  LEFT JOIN said_column s ON s.stream = q.stream AND s.step = k.step
  WHERE s.last IS NULL AND NOT coalesce(s.ended, 0)
  UNION ALL SELECT stream, step, last FROM said_column WHERE last IS NOT NULL),
refused_support AS (
  SELECT DISTINCT m.journey, 'support_started' AS step FROM journey_observation m
  JOIN observation o ON o.id = m.observation
  WHERE o.kind IN ('referral', 'support') AND (o.decision IN ('no_further_action', 'signposted')
    OR o.no_support_reason <> 'unrecognised')),
heard_step AS (
  SELECT DISTINCT a.journey, a.stream, l.step, a.quarter, (a.quarter - 1) / 4 AS year
  FROM receipt a
  JOIN step_teller l ON l.stream = a.stream
  JOIN kept_column c ON c.stream = l.teller AND c.step = l.step
  LEFT JOIN own_step o ON o.journey = a.journey AND o.step = l.step
  LEFT JOIN silent_column q ON q.stream = l.teller AND q.step = l.step
  LEFT JOIN refused_support f ON f.journey = a.journey AND f.step = l.step
  WHERE o.journey IS NULL AND f.journey IS NULL
    AND a.quarter BETWEEN max(c.begin, c.since) AND min(c.finish, coalesce(q.last, c.finish))),
named_step AS (
  SELECT h.journey, h.stream, h.step, h.quarter, h.year, max(CASE h.step WHEN 'decision' THEN w.decided
      WHEN 'meeting' THEN w.meeting WHEN 'assessment_started' THEN w.assessment_started
      WHEN 'assessment_completed' THEN w.assessment_completed
      WHEN 'support_offered' THEN w.support_offered ELSE w.support_started END IS NOT NULL)
      FILTER (WHERE l.teller IS NOT NULL) AS says
  FROM heard_step h
  JOIN journey_observation m ON m.journey = h.journey
  JOIN sent_row w ON w.id = m.observation
  LEFT JOIN step_teller l ON l.stream = h.stream AND l.step = h.step AND l.teller = w.stream
  GROUP BY h.journey, h.stream, h.step, h.quarter, h.year),
judged_step AS (
  SELECT journey, stream, step, quarter, count(*) OVER of_step AS number,
    count(says) OVER of_step AS named, 20 * total(says) OVER of_step - count(*) OVER of_step AS excess
  FROM (
    SELECT *, sum(old) OVER of_own_year AS of_year,
      sum(old - 2 * old * (says IS NOT NULL)) OVER of_own_year AS shortfall
    FROM (SELECT *, quarter + 2 < (SELECT number FROM next_quarter) AS old FROM named_step)
    WINDOW of_own_year AS (PARTITION BY stream, step, year))
  WHERE NOT (shortfall > 0 AND 100 * shortfall * shortfall > 541 * of_year)
  WINDOW of_step AS (PARTITION BY stream, step)),
teller_end AS (
  SELECT l.stream, l.step, min(q.last) AS last
  FROM step_teller l JOIN silent_column q ON q.stream = l.teller AND q.step = l.step
  WHERE 10 * l.number >= l.whole GROUP BY l.stream, l.step),
told_step AS (
  SELECT journey, step FROM own_step
  UNION SELECT j.journey, j.step FROM judged_step j
  LEFT JOIN teller_end e ON e.stream = j.stream AND e.step = j.step
  WHERE excess > 0 AND excess * excess > 103 * number AND 2 * named >= number
    AND quarter <= coalesce(e.last, quarter)
  UNION SELECT m.journey, m.kind FROM milestone m JOIN kept_step k ON k.step = m.kind
  UNION SELECT journey, 'support_started' FROM milestone WHERE kind = 'support_ended'
  UNION SELECT journey, step FROM refused_support),
untold_step AS (
  SELECT a.journey, k.step, k.stage
  FROM receipt a JOIN kept_step k
  LEFT JOIN told_step t ON t.journey = a.journey AND t.step = k.step
  WHERE t.journey IS NULL
  UNION ALL SELECT n.journey, 'meeting', NULL FROM (
    SELECT journey, CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3 AS quarter FROM milestone WHERE kind = 'notification') n
  LEFT JOIN receipt a ON a.journey = n.journey
  LEFT JOIN milestone m ON m.journey = n.journey AND m.kind = 'meeting'
  WHERE a.journey IS NULL AND m.journey IS NULL AND NOT EXISTS (
    SELECT 1 FROM kept_column c JOIN sent_stream s ON s.stream = c.stream
    LEFT JOIN silent_column q ON q.stream = c.stream AND q.step = c.step
    WHERE c.step = 'meeting'
      AND n.quarter BETWEEN max(c.begin, c.since) AND min(c.finish, coalesce(q.last, c.finish))
      AND s.kind NOT IN ('person', 'plan', 'educational_need', 'social_care_referral', 'enquiry')))
SELECT journey, step FROM untold_step ORDER BY journey, step
