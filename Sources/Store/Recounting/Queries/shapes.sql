-- How a table's numbers are made from what is counted. Each ends in `figure`: one row for every
-- value, with count, denominator and value. `cell` lists the categories that are asked for.

-- @cte counted
SELECT key1, key2, count(*) AS number FROM unit GROUP BY key1, key2

-- @cte whole
SELECT key1, key2, count(*) AS number FROM base GROUP BY key1, key2

-- @shape count
figure AS (
  SELECT x.key1, x.key2, 'count' AS measure, coalesce(n.number, 0) AS count,
    NULL AS denominator, 1.0 * coalesce(n.number, 0) AS value
  FROM cell x
  LEFT JOIN counted n ON n.key1 IS x.key1 AND n.key2 IS x.key2)

-- @shape sum
summed AS (SELECT key1, key2, sum(number) AS number FROM part GROUP BY key1, key2),
figure AS (
  SELECT x.key1, x.key2, 'count' AS measure, coalesce(n.number, 0) AS count,
    NULL AS denominator, 1.0 * coalesce(n.number, 0) AS value
  FROM cell x
  LEFT JOIN summed n ON n.key1 IS x.key1 AND n.key2 IS x.key2)

-- @shape share
share AS (
  SELECT x.key1, x.key2, coalesce(n.number, 0) AS count, coalesce(sum(w.number), 0) AS total
  FROM cell x
  LEFT JOIN counted n ON n.key1 IS x.key1 AND n.key2 IS x.key2
  LEFT JOIN whole w ON coalesce(w.key1, x.key1) IS x.key1 AND coalesce(w.key2, x.key2) IS x.key2
  GROUP BY x.key1, x.key2),
not_known AS (
  SELECT {outer_key} AS outer_key, sum(number) AS number,
    sum(number) FILTER (WHERE {inner_key} IN ({unknown_codes})) AS not_known
  FROM counted GROUP BY 1),
figure AS (
  SELECT key1, key2, 'percentage' AS measure, count, total AS denominator,
    CASE WHEN total > 0 THEN 100.0 * count / total END AS value
  FROM share
  UNION ALL
  SELECT key1, key2, 'highest_share', count + possible, total, 100.0 * (count + possible) / total
  FROM (SELECT x.*, (SELECT count(*) FROM unit u WHERE u.{outer_key} IS x.{outer_key}
        AND u.{inner_key} IN ({unknown_codes})
        AND ({may} IS NULL OR {may} LIKE '% ' || x.{inner_key} || ' %')) AS possible
    FROM share x JOIN not_known n ON n.outer_key IS x.{outer_key}
    WHERE total > 0 AND n.number = total AND n.not_known > 0
      AND x.{inner_key} NOT IN ({unknown_codes})))

-- @shape rate
figure AS (
  SELECT x.key1, x.key2, 'rate' AS measure, coalesce(n.number, 0) AS count,
    p.children AS denominator, 10000.0 * coalesce(n.number, 0) / p.children AS value
  FROM cell x
  LEFT JOIN counted n ON n.key1 IS x.key1
  LEFT JOIN population p ON p.characteristic = '{characteristic}'
    AND p.code = coalesce(x.key1, 'all'))

-- @shape rate_ratio
figure AS (
  SELECT x.key1, x.key2, '{measure}' AS measure, count, of_group AS denominator,
    CASE WHEN 1.0 * (count + rest) * min(of_group, of_rest) / (of_group + of_rest) >= 5
      AND rest > 0 THEN 1.0 * count / of_group / (1.0 * rest / of_rest) END AS value
  FROM cell x JOIN compared r ON r.key1 IS x.key1 AND r.key2 IS x.key2)

-- @cte series_span
SELECT min(CAST(substr(key1, 1, 4) AS INTEGER) * 12 + substr(key1, 6, 2) - 1) AS first,
  max(CAST(substr(key1, 1, 4) AS INTEGER) * 12 + substr(key1, 6, 2) - 1)
    + max(key1 LIKE '%-quarter') * 2 AS last,
  1 + max(key1 LIKE '%-quarter') * 2 AS width
FROM series

-- @cte sender
SELECT source, count(*) AS number, min(month) AS first, max(month) AS last FROM (
  SELECT o.agency || ' ' || o.kind AS source,
    CAST(substr(s.day, 1, 4) AS INTEGER) * 12 + substr(s.day, 6, 2) - 1 AS month
  FROM sent s JOIN observation o ON o.id = s.observation)
JOIN (SELECT first AS series_first, last AS series_last FROM series_span)
WHERE month BETWEEN series_first AND series_last
GROUP BY source

-- @cte sender_silence
SELECT s.source, 0 AS side, s.number, s.last / 3 - s.first / 3 + 1 AS told,
  s.first / 3 - p.first / 3 AS silent, s.first / p.width * p.width AS start
FROM sender s, series_span p
UNION ALL
SELECT s.source, 1, s.number, s.last / 3 - s.first / 3 + 1, p.last / 3 - s.last / 3,
  s.last / p.width * p.width + p.width
FROM sender s, series_span p

-- @cte silence_chance
SELECT source, side, number AS rows_left, 1.0 AS chance FROM sender_silence WHERE silent > 0
UNION ALL
SELECT c.source, c.side, c.rows_left - 1, c.chance * s.told / (s.told + s.silent)
FROM silence_chance c JOIN sender_silence s ON s.source = c.source AND s.side = c.side
WHERE c.rows_left > 0 AND c.chance >= 0.01

-- @cte stretch_start
SELECT DISTINCT s.start FROM sender_silence s JOIN silence_chance c
ON c.source = s.source AND c.side = s.side WHERE c.chance < 0.01

-- @shape trend
point AS (
  SELECT x.key1, coalesce(n.number, 0) AS number,
    (SELECT count(*) FROM stretch_start b WHERE b.start
      <= CAST(substr(x.key1, 1, 4) AS INTEGER) * 12 + substr(x.key1, 6, 2) - 1) AS stretch
  FROM series x LEFT JOIN counted n ON n.key1 = x.key1),
moving AS (
  SELECT stretch, abs(number - lag(number) OVER (PARTITION BY stretch ORDER BY key1)) AS range
  FROM point),
mean_range AS (SELECT stretch, avg(range) AS range FROM moving GROUP BY stretch),
ordinary AS (
  SELECT a.stretch, coalesce(
    (SELECT avg(m.range) FROM moving m WHERE m.stretch = a.stretch AND m.range < 3.267 * a.range),
    a.range) AS range
  FROM mean_range a),
middle AS (
  SELECT stretch, avg(number) AS mean, count(*) AS points FROM point GROUP BY stretch),
charted AS (
  SELECT p.key1, m.mean, o.range FROM point p JOIN middle m ON m.stretch = p.stretch
  JOIN ordinary o ON o.stretch = p.stretch WHERE m.points > 1),
figure AS (
  SELECT x.key1, x.key2, 'count' AS measure, p.number AS count, NULL AS denominator,
    1.0 * p.number AS value
  FROM cell x JOIN point p ON p.key1 = x.key1
  UNION ALL SELECT x.key1, x.key2, 'process_mean', NULL, NULL, c.mean
  FROM cell x JOIN charted c ON c.key1 = x.key1
  UNION ALL SELECT x.key1, x.key2, 'lower_process_limit', NULL, NULL,
    max(0, c.mean - 2.66 * c.range)
  FROM cell x JOIN charted c ON c.key1 = x.key1
  UNION ALL SELECT x.key1, x.key2, 'upper_process_limit', NULL, NULL, c.mean + 2.66 * c.range
  FROM cell x JOIN charted c ON c.key1 = x.key1)

-- @cte timed_span
SELECT s.*, min(reached_day, passed_day, closed_day, of_age, {as_of}) AS finish,
  CASE WHEN of_age <= min(reached_day, passed_day, closed_day, {as_of}) THEN 'of_age'
    WHEN reached_day <= min(closed_day, {as_of}) THEN 'reached'
    WHEN passed_day <= min(closed_day, {as_of}) THEN 'passed'
    WHEN closed_day <= {as_of} THEN 'closed' ELSE 'open' END AS ended
FROM (
  SELECT s.*, coalesce(s.reached, '9999-12-31') AS reached_day,
    coalesce(s.passed, '9999-12-31') AS passed_day,
    coalesce(s.closed, '9999-12-31') AS closed_day, b.of_age
  FROM span s JOIN birthday b ON b.child = s.child) s
WHERE start <= {as_of}

-- @cte dated_span
SELECT * FROM timed_span
WHERE reached_day >= start AND passed_day >= start AND closed_day >= start AND of_age > start
  AND start >= {calendar_first}

-- @cte wait
SELECT key1, key2, child, journey, ended,
  {days(start, finish)} AS days,
  CASE WHEN start < {records_from} THEN {days(start, date({watched_from}, '-1 day'))}
    ELSE -1 END AS entry
FROM dated_span
WHERE start >= {records_from} OR finish >= {watched_from}

-- @cte wait_step
SELECT key1, key2, days, sum(ended = 'reached') AS reached,
  sum(ended IN ('passed', 'closed', 'of_age')) AS closed, sum(ended = 'open') AS open
FROM wait GROUP BY key1, key2, days

-- @cte wait_risk
SELECT s.*, row_number() OVER (PARTITION BY key1, key2 ORDER BY days) AS place,
  (SELECT count(*) FROM wait w WHERE w.key1 IS s.key1 AND w.key2 IS s.key2
    AND w.days >= s.days AND w.entry < s.days) AS at_risk
FROM wait_step s

-- @cte wait_curve
SELECT key1, key2, place, days,
  1.0 - 1.0 * (reached + {competing} * closed) / at_risk AS waiting,
  1.0 * reached / at_risk AS share
FROM wait_risk WHERE place = 1
UNION ALL
SELECT r.key1, r.key2, r.place, r.days,
  v.waiting * (1.0 - 1.0 * (r.reached + {competing} * r.closed) / r.at_risk),
  v.share + v.waiting * r.reached / r.at_risk
FROM wait_curve v JOIN wait_risk r ON r.key1 IS v.key1 AND r.key2 IS v.key2 AND r.place = v.place + 1

-- @cte wait_watch
SELECT key1, key2, max(entry) AS latest, sum(entry < 0) AS from_start FROM wait GROUP BY key1, key2

-- @cte thin_wait
SELECT key1, key2 FROM wait_watch t
WHERE latest >= 0 AND (from_start < 10 OR EXISTS (SELECT 1 FROM wait_curve v
  WHERE v.key1 IS t.key1 AND v.key2 IS t.key2 AND v.days <= t.latest
    AND (SELECT count(*) FROM wait w WHERE w.key1 IS v.key1 AND w.key2 IS v.key2
      AND w.days > v.days AND w.entry <= v.days) < max(1, 10 * v.waiting - 1e-9)))

-- @cte asked_quantile
SELECT column1 AS measure, column2 AS share FROM (VALUES ('lower_quartile', 0.25),
  ('median', 0.5), ('upper_quartile', 0.75), ('ninetieth_percentile', 0.9))

-- @cte waiting_children
SELECT x.key1, x.key2, count(w.days) AS children, coalesce(sum(w.ended = 'reached'), 0) AS reached
FROM cell x LEFT JOIN wait w ON w.key1 IS x.key1 AND w.key2 IS x.key2
GROUP BY x.key1, x.key2

-- @cte wait_within
SELECT n.key1, n.key2, n.children, (SELECT count(*) FROM wait w WHERE w.key1 IS n.key1
    AND w.key2 IS n.key2 AND w.ended = 'reached' AND w.days <= l.days) AS reached,
  CASE WHEN n.children > 0 AND NOT EXISTS (SELECT 1 FROM thin_wait t WHERE t.key1 IS n.key1
      AND t.key2 IS n.key2) AND EXISTS (SELECT 1 FROM wait_step s WHERE s.key1 IS n.key1
      AND s.key2 IS n.key2 AND (s.days >= l.days OR (s.days = (SELECT max(days) FROM wait_step t
        WHERE t.key1 IS n.key1 AND t.key2 IS n.key2)
        AND s.open + (1 - {competing}) * s.closed = 0)))
    THEN 100.0 * coalesce((SELECT v.share FROM wait_curve v WHERE v.key1 IS n.key1
      AND v.key2 IS n.key2 AND v.days <= l.days ORDER BY v.days DESC LIMIT 1), 0) END AS value
FROM waiting_children n
JOIN wait_limit l ON l.key1 IS n.key1

-- @shape waits
figure AS (
  SELECT key1, key2, 'count' AS measure, children AS count, NULL AS denominator,
    1.0 * children AS value
  FROM waiting_children
  UNION ALL
  SELECT n.key1, n.key2, a.measure, n.reached, n.children,
    1.0 * (SELECT min(v.days) FROM wait_curve v WHERE v.key1 IS n.key1 AND v.key2 IS n.key2
      AND v.share >= a.share - 1e-9 AND NOT EXISTS (SELECT 1 FROM thin_wait t
        WHERE t.key1 IS n.key1 AND t.key2 IS n.key2))
  FROM waiting_children n, asked_quantile a
  UNION ALL
  SELECT key1, key2, 'within_limit', reached, children, value FROM wait_within)

-- @shape within
figure AS (
  SELECT key1, key2, 'count' AS measure, children AS count, NULL AS denominator,
    1.0 * children AS value
  FROM waiting_children
  UNION ALL
  SELECT key1, key2, 'within_limit', reached, children, value FROM wait_within)

-- @shape gap
figure AS (
  SELECT x.key1, NULL AS key2, 'count' AS measure, children AS count, NULL AS denominator,
    1.0 * children AS value
  FROM wanted x JOIN waiting_children n ON n.key1 IS x.key1 AND n.key2 = 'own'
  UNION ALL
  SELECT x.key1, NULL, 'within_limit', n.reached, n.children, n.value
  FROM wanted x JOIN wait_within n ON n.key1 IS x.key1 AND n.key2 = 'own'
  UNION ALL
  SELECT x.key1, NULL, 'difference', n.children, NULL, n.value - o.value
  FROM wanted x JOIN wait_within n ON n.key1 IS x.key1 AND n.key2 = 'own'
  JOIN wait_within o ON o.key1 IS x.key1 AND o.key2 = 'rest')
