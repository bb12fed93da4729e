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

-- @cte series_period
SELECT key1, substr(key1, 1, 7) || '-01' AS first, date(substr(key1, 1, 7) || '-01',
  CASE WHEN key1 LIKE '%-quarter' THEN '+3 months' ELSE '+1 month' END, '-1 day') AS last
FROM series

-- @category quarter_of_day
CAST(substr(day, 1, 4) AS INTEGER) * 4 + (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3

-- @cte sender_day
SELECT source, day, number, {quarter_of_day} AS quarter,
  lead(day) OVER (PARTITION BY source ORDER BY day) AS next
FROM (
  SELECT o.agency || ' ' || o.kind AS source, s.day, count(*) AS number
  FROM sent s JOIN observation o ON o.id = s.observation
  JOIN (SELECT min(first) AS start, max(last) AS finish FROM series_period) p
    ON s.day BETWEEN p.start AND p.finish
  GROUP BY 1, 2)

-- @cte sender
SELECT source, sum(number) AS number, min(day) AS first, max(day) AS last,
  count(DISTINCT quarter) AS quarters, max(quarter) - min(quarter) + 1 AS told
FROM sender_day GROUP BY source

-- @cte silence
SELECT d.source, d.day AS after, d.next AS before
FROM (SELECT x.source, x.day, x.next, x.quarter, y.quarter - x.quarter - 1 AS empty FROM sender_day x
  JOIN sender_day y ON y.source = x.source AND y.day = x.next) d
JOIN sender s ON s.source = d.source
WHERE d.empty > 0 AND (exp(-1.0 * s.number / s.quarters) < 0.01
  OR pow(1.0 * (s.told - d.empty) / s.told, s.number) < 0.01)
UNION ALL
SELECT source, after, before FROM (
  SELECT s.source, NULL AS after, s.first AS before, s.told, s.number,
    (SELECT {quarter_of_day} FROM (SELECT s.first AS day))
      - (SELECT {quarter_of_day} FROM (SELECT min(first) AS day FROM series_period)) AS empty
  FROM sender s
  UNION ALL SELECT s.source, s.last, NULL, s.told, s.number,
    (SELECT {quarter_of_day} FROM (SELECT max(last) AS day FROM series_period))
      - (SELECT {quarter_of_day} FROM (SELECT s.last AS day))
  FROM sender s)
WHERE empty > 0 AND pow(1.0 * told / (told + empty), number) < 0.01

-- @cte sender_time
SELECT s.source, s.number, julianday(s.last) - julianday(s.first) + 1 - coalesce((
  SELECT sum(julianday(q.before) - julianday(q.after) - 1) FROM silence q
  WHERE q.source = s.source), 0) AS days
FROM sender s

-- @cte standing
SELECT key1, source, min(standing) AS standing FROM (
  SELECT p.key1, q.source, q.after, CASE
    WHEN coalesce(q.after, '') < p.first AND coalesce(q.before, '9999') > p.last THEN 'a silent'
    WHEN q.after BETWEEN p.first AND p.last AND pow(t.days / (t.days + julianday(p.last)
      - julianday(q.after)), t.number) < 0.01 THEN 'b stops'
    WHEN q.before BETWEEN p.first AND p.last AND pow(t.days / (t.days + julianday(q.before)
      - julianday(p.first)), t.number) < 0.01 THEN 'c begins' END AS standing
  FROM series_period p JOIN silence q JOIN sender_time t ON t.source = q.source)
WHERE standing IS NOT NULL GROUP BY key1, source

-- @cte stretch_of
SELECT key1, sum(coalesce(state <> before_it, 0) OR is_apart) OVER (ORDER BY key1) AS stretch
FROM (
  SELECT key1, state, lag(state) OVER (ORDER BY key1) AS before_it, is_apart FROM (
    SELECT p.key1, coalesce((SELECT group_concat(source || standing) FROM (
      SELECT source, standing FROM standing w WHERE w.key1 = p.key1 ORDER BY source)), '') AS state,
      coalesce(date(lag(p.last) OVER (ORDER BY p.key1), '+1 day') <> p.first, 0) AS is_apart
    FROM series_period p JOIN told_series t ON t.key1 = p.key1))

-- @shape trend
point AS (
  SELECT x.key1, coalesce(n.number, 0) AS number, b.stretch
  FROM stretch_of b JOIN series x ON x.key1 = b.key1
  LEFT JOIN counted n ON n.key1 = x.key1),
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
SELECT s.*, min(reached_day, closed_day, of_age, {as_of}) AS finish,
  CASE WHEN of_age <= min(reached_day, closed_day, {as_of}) THEN 'of_age'
    WHEN reached_day <= min(closed_day, {as_of}) THEN 'reached'
    WHEN closed_day <= {as_of} THEN 'closed' ELSE 'open' END AS ended
FROM (
  SELECT s.*, coalesce(s.reached, '9999-12-31') AS reached_day,
    coalesce(s.closed, '9999-12-31') AS closed_day, b.of_age
  FROM span s JOIN birthday b ON b.child = s.child) s
WHERE start <= {as_of}

-- @cte dated_span
SELECT * FROM timed_span
WHERE reached_day >= start AND closed_day >= start AND of_age > start
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
  sum(ended IN ('closed', 'of_age')) AS closed, sum(ended = 'open') AS open
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
