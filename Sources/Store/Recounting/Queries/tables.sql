-- What each table of the release counts. A `table` gives `unit`, the rows counted, and `base`, those
-- out of which they are counted, or what else its shape needs. A `use` makes a table of a pattern
-- for each name, or `name=category`, or `name=outer/inner`; `-` stands for no ground.

-- @table A1.headline count
unit AS (SELECT NULL AS key1, NULL AS key2, child, journey, observation FROM displayed_child)

-- @table A1.linkage count
unit AS (SELECT 'used' AS key1, NULL AS key2, child, journey, observation FROM displayed_child)

-- @table A1.event_kind count
unit AS (
  SELECT e.kind AS key1, NULL AS key2, e.child, NULL AS journey, group_concat(e.observation, ' ') AS observation
  FROM displayed_event e GROUP BY e.kind, e.child)

-- @use split A1 displayed_child age_band age=single_year criminal_responsibility sex ethnic_group ethnicity learning_broad setting looked_after route level technology residence responsible place

-- @table A2.headline count
unit AS (
  SELECT 'referrals' AS key1, NULL AS key2, child, journey, observation FROM period_referral
  UNION ALL SELECT 'children', NULL, child, journey, observation FROM referred_child)

-- @table A2.re_referrals share
unit AS (
  SELECT NULL AS key1, NULL AS key2, r.child, r.journey, r.observation
  FROM period_referral r
  WHERE EXISTS (
    SELECT 1 FROM every_referral b JOIN milestone m ON m.journey = b.journey AND m.kind = 'closed'
    WHERE b.child = r.child AND b.day < r.day AND m.day <= r.day
      AND r.day < date(m.day, '+1 year'))),
base AS (SELECT NULL AS key1, NULL AS key2 FROM period_referral)

-- @table A2.re_referrals_by_setting share
settled AS (
  SELECT {setting} AS key1, s.child, s.journey, s.observation, s.day FROM period_referral s),
unit AS (
  SELECT r.key1, NULL AS key2, r.child, r.journey, r.observation FROM settled r
  WHERE EXISTS (
    SELECT 1 FROM every_referral b JOIN milestone m ON m.journey = b.journey AND m.kind = 'closed'
    WHERE b.child = r.child AND b.day < r.day AND m.day <= r.day
      AND r.day < date(m.day, '+1 year'))),
base AS (SELECT key1, NULL AS key2 FROM settled)

-- @table A2.agency count
unit AS (
  SELECT {referring_agency} AS key1, NULL AS key2, s.child, s.journey, s.observation
  FROM period_referral s JOIN journey j ON j.id = s.journey)

-- @use split A2 period_referral age_band age=single_year criminal_responsibility sex ethnic_group ethnicity learning_broad setting looked_after route level technology residence responsible place

-- @cte agency_known
SELECT k.child, group_concat(k.agency, '+') AS agencies, count(*) AS known,
  (SELECT group_concat(e.observation, ' ') FROM displayed_event e WHERE e.child = k.child)
    AS observation
FROM (SELECT DISTINCT e.child, e.agency, l.position FROM displayed_event e
  JOIN code_list l ON l.list = 'agency' AND l.code = e.agency ORDER BY e.child, l.position) k
GROUP BY k.child

-- @table A3.combinations count
unit AS (
  SELECT agencies AS key1, NULL AS key2, child, NULL AS journey, observation
  FROM agency_known)

-- @table A3.how_many share
unit AS (
  SELECT CAST(known AS TEXT) AS key1, NULL AS key2, child, NULL AS journey, observation
  FROM agency_known),
base AS (SELECT NULL AS key1, NULL AS key2 FROM agency_known)

-- @table A3.agency share
unit AS (
  SELECT agency AS key1, NULL AS key2, child, NULL AS journey,
    group_concat(observation, ' ') AS observation
  FROM displayed_event GROUP BY agency, child),
base AS (SELECT NULL AS key1, NULL AS key2 FROM displayed_child)

-- @table A3.how_many_by_setting share
placed AS (
  SELECT s.child, {setting} AS setting FROM displayed_child s
  JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey),
unit AS (
  SELECT p.setting AS key1, CAST(k.known AS TEXT) AS key2, k.child, NULL AS journey, k.observation
  FROM agency_known k JOIN placed p ON p.child = k.child),
base AS (SELECT setting AS key1, NULL AS key2 FROM placed)

-- @table A3.agency_by_setting share
placed AS (
  SELECT s.child, {setting} AS setting FROM displayed_child s
  JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey),
unit AS (
  SELECT p.setting AS key1, e.agency AS key2, e.child, NULL AS journey,
    group_concat(e.observation, ' ') AS observation
  FROM displayed_event e JOIN placed p ON p.child = e.child GROUP BY e.agency, e.child),
base AS (SELECT setting AS key1, NULL AS key2 FROM placed)

-- @table A5.rate rate
unit AS (SELECT NULL AS key1, NULL AS key2, child, journey, observation FROM displayed_child)

-- @table A5.rate_by_age_band rate age_band
unit AS (
  SELECT {age_band} AS key1, NULL AS key2, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child)

-- @table A5.rate_by_age rate age
unit AS (
  SELECT {single_year} AS key1, NULL AS key2, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child)

-- @table A5.rate_by_sex rate sex
unit AS (
  SELECT {sex} AS key1, NULL AS key2, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child)

-- @table A5.rate_by_ethnic_group rate ethnic_group
unit AS (
  SELECT {ethnic_group} AS key1, NULL AS key2, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child)

-- @table A5.rate_by_residence rate residence
unit AS (
  SELECT {residence} AS key1, NULL AS key2, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child)

-- @table A6.children_by_month trend
sent AS (
  SELECT observation, day FROM counted_event WHERE role IN ('displayed', 'both')),
unit AS (
  SELECT strftime('%Y-%m', day) AS key1, NULL AS key2, child, NULL AS journey,
    group_concat(observation, ' ') AS observation
  FROM counted_event WHERE role IN ('displayed', 'both') GROUP BY 1, child)

-- @table A6.referrals_by_month trend
sent AS (SELECT {told_by} AS observation, s.day FROM every_referral s),
unit AS (
  SELECT strftime('%Y-%m', day) AS key1, NULL AS key2, child, journey, observation
  FROM every_referral)

-- @table A6.children_by_quarter trend
sent AS (
  SELECT observation, day FROM counted_event WHERE role IN ('displayed', 'both')),
unit AS (
  SELECT {quarter} AS key1, NULL AS key2, child, NULL AS journey,
    group_concat(observation, ' ') AS observation
  FROM counted_event WHERE role IN ('displayed', 'both') GROUP BY 1, child)

-- @table A6.referrals_by_quarter trend
sent AS (SELECT {told_by} AS observation, s.day FROM every_referral s),
unit AS (
  SELECT {quarter} AS key1, NULL AS key2, child, journey, observation FROM every_referral)

-- @category quarter
strftime('%Y-', day)
    || substr('0' || ((CAST(strftime('%m', day) AS INTEGER) - 1) / 3 * 3 + 1), -2) || '-quarter'

-- @cte role_child
SELECT CASE WHEN max(role IN ('displayed', 'both')) AND max(role IN ('harmed', 'both')) THEN 'both'
    WHEN max(role IN ('displayed', 'both')) THEN 'displayed'
    WHEN max(role IN ('harmed', 'both')) THEN 'harmed' ELSE 'unknown' END AS role,
  child, group_concat(observation, ' ') AS observation
FROM counted_event WHERE day BETWEEN {from} AND {to} GROUP BY child

-- @table A7.roles count
unit AS (SELECT role AS key1, NULL AS key2, child, NULL AS journey, observation FROM role_child)

-- @table A7.roles_by_setting count
first_known AS (
  SELECT * FROM (SELECT e.child, m.journey, e.observation, row_number() OVER (PARTITION BY e.child
      ORDER BY m.journey IS NULL, e.day, e.observation) AS place
    FROM counted_event e LEFT JOIN journey_observation m ON m.observation = e.observation
    WHERE e.day BETWEEN {from} AND {to})
  WHERE place = 1),
unit AS (
  SELECT {setting} AS key1, r.role AS key2, r.child, NULL AS journey, r.observation
  FROM role_child r JOIN first_known s ON s.child = r.child JOIN child c ON c.id = r.child
  LEFT JOIN journey j ON j.id = s.journey)

-- @use split B1 referred_child age_band age_single=single_year criminal_responsibility

-- @table B1.age_by_sex count
unit AS (
  SELECT {age_band} AS key1, {sex} AS key2, s.child, s.journey, s.observation
  FROM referred_child s JOIN child c ON c.id = s.child)

-- @use nested B1 referred_child age_band_by_setting=setting/age_band
-- @use split B2 referred_child sex
-- @use nested B2 referred_child sex_by_setting=setting/sex
-- @use split B3 referred_child ethnic_group ethnicity
-- @use nested B3 referred_child ethnic_group_by_setting=setting/ethnic_group

-- @cte learning_answer
SELECT f.child, f.journey, f.observation, d.code AS definition, CASE d.code
  WHEN 'narrow' THEN c.learning_narrow WHEN 'broad' THEN c.learning_broad
  WHEN 'any_sen' THEN c.any_sen ELSE c.learning_concern END AS answer
FROM {learning_ground} f JOIN child c ON c.id = f.child
JOIN (SELECT column1 AS code FROM (VALUES ('narrow'), ('broad'), ('any_sen'), ('concern'))) d

-- @table B4.learning share
unit AS (
  SELECT definition AS key1, NULL AS key2, child, journey, observation FROM learning_answer
  WHERE answer = 'yes'),
base AS (
  SELECT definition AS key1, NULL AS key2 FROM learning_answer WHERE answer <> 'unknown')

-- @table B4.coverage share
unit AS (
  SELECT definition AS key1, NULL AS key2, child, journey, observation FROM learning_answer
  WHERE answer <> 'unknown'),
base AS (SELECT NULL AS key1, NULL AS key2 FROM referred_child)

-- @table B4.answers share
unit AS (
  SELECT definition AS key1, answer AS key2, child, journey, observation FROM learning_answer),
base AS (SELECT NULL AS key1, NULL AS key2 FROM referred_child)

-- @cte placed_answer
SELECT {setting} AS setting, s.* FROM learning_answer s

-- @table B4.learning_by_setting share
unit AS (
  SELECT setting AS key1, definition AS key2, child, journey, observation FROM placed_answer
  WHERE answer = 'yes'),
base AS (
  SELECT setting AS key1, definition AS key2 FROM placed_answer WHERE answer <> 'unknown')

-- @use nested B4 referred_child by_sex=sex/learning_broad learning_broad_by_setting=setting/learning_broad

-- @use ratio B5 - sex age_band age=single_year ethnic_group learning_broad
-- @use bounds B5 - sex age_band age=single_year ethnic_group learning_broad
-- @use stages B5 - sex age_band age=single_year ethnic_group learning_broad setting

-- @use split B6 referred_child setting looked_after

-- @table B7.level share
unit AS (
  SELECT coalesce(j.level, 'light_' || j.light, 'neither') AS key1, NULL AS key2, s.child,
    s.journey, s.observation
  FROM referred_child s JOIN journey j ON j.id = s.journey),
base AS (SELECT NULL AS key1, NULL AS key2 FROM referred_child)

-- @cte light_level
SELECT column1 AS light, column2 AS level FROM (VALUES ('green', 'normal'),
  ('amber', 'inappropriate'), ('amber', 'problematic'), ('red', 'abusive'), ('red', 'violent'))

-- @table B7.level_bounds share
unit AS (
  SELECT l.code AS key1, b.column1 AS key2, s.child, s.journey, s.observation
  FROM referred_child s JOIN journey j ON j.id = s.journey
  JOIN code_list l ON l.list = 'behaviour_level'
  JOIN (VALUES ('least'), ('most')) b
  WHERE j.level = l.code OR (b.column1 = 'most' AND j.level IS NULL AND (j.light IS NULL
    OR EXISTS (SELECT 1 FROM light_level x WHERE x.light = j.light AND x.level = l.code)))),
base AS (SELECT NULL AS key1, NULL AS key2 FROM referred_child)

-- @table B7.light share
unit AS (
  SELECT coalesce(j.light, 'unknown') AS key1, NULL AS key2, s.child, s.journey, s.observation
  FROM referred_child s JOIN journey j ON j.id = s.journey),
base AS (SELECT NULL AS key1, NULL AS key2 FROM referred_child)

-- @use split B7 referred_child technology
-- @use nested B7 referred_child level_by_age_band=age_band/level level_by_setting=setting/level technology_by_setting=setting/technology

-- @cte need_factor
SELECT column1 AS need, column2 AS factor FROM (VALUES ('learning_difficulty', '5A'),
  ('emotional_distress', '4A'), ('emotional_distress', '15A'), ('other_risky_behaviour', '14A'),
  ('parental_mental_ill_health', '4B'), ('parental_substance_misuse', '1B'),
  ('parental_substance_misuse', '2B'), ('domestic_abuse', '3A'), ('domestic_abuse', '3B'),
  ('domestic_abuse', '3C'), ('sexual_abuse_or_exploitation', '11A'),
  ('sexual_abuse_or_exploitation', '19A'), ('sexual_abuse_or_exploitation', '19B'),
  ('sexual_abuse_or_exploitation', '19C'), ('neglect', '16A'))

-- @cte listed_need
SELECT f.child, f.journey, f.observation, ' ' || group_concat(o.needs, ' ') || ' ' AS needs,
  ' ' || group_concat(o.factors, ' ') || ' ' AS factors
FROM referred_child f
JOIN journey_observation m ON m.journey = f.journey
JOIN observation o ON o.id = m.observation
GROUP BY f.child

-- @cte told_need
SELECT n.child, n.journey, n.observation, l.code AS need,
  coalesce(n.needs LIKE '% ' || l.code || ' %', 0) OR EXISTS (SELECT 1 FROM need_factor x
    WHERE x.need = l.code AND n.factors LIKE '% ' || x.factor || ' %') AS says
FROM listed_need n JOIN code_list l ON l.list = 'need'
WHERE n.needs IS NOT NULL
  OR (n.factors IS NOT NULL AND l.code IN (SELECT need FROM need_factor))

-- @table B8.needs share
unit AS (
  SELECT need AS key1, NULL AS key2, child, journey, observation FROM told_need WHERE says),
base AS (SELECT need AS key1, NULL AS key2 FROM told_need)

-- @table B8.coverage share
unit AS (
  SELECT need AS key1, NULL AS key2, child, journey, observation FROM told_need),
base AS (SELECT NULL AS key1, NULL AS key2 FROM referred_child)

-- @cte placed_need
SELECT {setting} AS setting, s.child, s.journey, s.observation, s.need, s.says
FROM told_need s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey

-- @table B8.needs_by_setting share
unit AS (
  SELECT setting AS key1, need AS key2, child, journey, observation FROM placed_need WHERE says),
base AS (SELECT setting AS key1, need AS key2 FROM placed_need)

-- @use nested B9 referred_child age_band=sex/age_band route=sex/route referring_agency=sex/referring_agency level=sex/level setting=sex/setting

-- @table C0.headline count
unit AS (SELECT NULL AS key1, NULL AS key2, child, journey, observation FROM supported_child)

-- @table C0.tier count
told AS (
  SELECT child, CASE tier WHEN 'unrecognised' THEN 'unknown' ELSE coalesce(tier, 'unknown')
    END AS code, group_concat(observation, ' ') AS observation
  FROM period_support GROUP BY 1, 2),
unit AS (
  SELECT code AS key1, NULL AS key2, child, NULL AS journey, observation FROM told t
  WHERE code <> 'unknown' OR NOT EXISTS (SELECT 1 FROM told u
    WHERE u.child = t.child AND u.code <> 'unknown'))

-- @table C0.provider count
told AS (
  SELECT child, CASE provider WHEN 'unrecognised' THEN 'unknown'
    ELSE coalesce(provider, 'unknown') END AS code, group_concat(observation, ' ') AS observation
  FROM period_support GROUP BY 1, 2),
unit AS (
  SELECT code AS key1, NULL AS key2, child, NULL AS journey, observation FROM told t
  WHERE code <> 'unknown' OR NOT EXISTS (SELECT 1 FROM told u
    WHERE u.child = t.child AND u.code <> 'unknown'))

-- @table C0.learning share
unit AS (
  SELECT definition AS key1, NULL AS key2, child, journey, observation FROM learning_answer
  WHERE answer = 'yes'),
base AS (
  SELECT definition AS key1, NULL AS key2 FROM learning_answer WHERE answer <> 'unknown')

-- @use split C0 supported_child age_band sex ethnic_group ethnicity looked_after setting level technology route referring_agency

-- @table C1.funnel share
unit AS (
  SELECT g.code AS key1, NULL AS key2, s.child, s.journey, s.observation
  FROM stage_reached s JOIN stage g ON g.number <= s.last
  JOIN stage_told t ON t.child = s.child AND t.code = g.code),
base AS (SELECT code AS key1, NULL AS key2 FROM stage_told)

-- @use funnel C1 - age_band age=single_year criminal_responsibility sex ethnic_group ethnicity learning_broad setting looked_after referring_agency route level technology residence responsible place

-- @table C1.referred_again share
unit AS (
  SELECT NULL AS key1, NULL AS key2, f.child, f.journey, f.observation FROM referred_child f
  WHERE (SELECT count(*) FROM period_referral r WHERE r.child = f.child) > 1),
base AS (SELECT NULL AS key1, NULL AS key2 FROM referred_child)

-- @cte numbered_referral
SELECT r.child, r.day, r.journey, m.support_started, coalesce(m.closed, '9999-12-31') AS closed,
  m.support_started IS NULL AND m.support_ended IS NOT NULL AS undated,
  row_number() OVER (PARTITION BY r.child ORDER BY r.day, r.journey) AS place
FROM period_referral r LEFT JOIN milestone_day m ON m.journey = r.journey

-- @cte referral_from
SELECT s.place AS since, r.*, max(r.closed) OVER (PARTITION BY r.child, s.place ORDER BY r.place
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS open_until
FROM numbered_referral s JOIN numbered_referral r ON r.child = s.child AND r.place >= s.place

-- @cte unbroken_referral
SELECT r.*, coalesce(sum(r.day > r.open_until) OVER (PARTITION BY r.child, r.since
    ORDER BY r.place), 0) AS gaps
FROM referral_from r

-- @cte wait_since
SELECT r.child, r.since, max(CASE place WHEN since THEN r.journey END) AS journey, min(day) AS start,
  min(CASE WHEN place = since OR support_started >= day THEN support_started END) AS reached,
  nullif(max(CASE gaps WHEN 0 THEN closed END), '9999-12-31') AS closed, NULL AS passed, b.of_age,
  min(u.journey IS NOT NULL) AS untold, coalesce(
    min(CASE WHEN r.undated THEN r.day END) < min(CASE WHEN place = since OR support_started >= day
      THEN support_started END), max(r.undated)) AS undated
FROM unbroken_referral r JOIN birthday b ON b.child = r.child
LEFT JOIN untold_step u ON u.journey = r.journey AND u.step = 'support_started'
GROUP BY r.child, r.since

-- @cte ranked_wait
SELECT * FROM (
  SELECT w.*, row_number() OVER (PARTITION BY child ORDER BY {left_out} IS NOT NULL, since)
    AS place FROM wait_since w)
WHERE place = 1

-- @cte support_wait
SELECT child, journey, start, reached, closed, passed FROM ranked_wait
WHERE NOT untold AND NOT undated

-- @table C2.support waits competing
span AS (
  SELECT NULL AS key1, NULL AS key2, child, journey, start, reached, closed, passed,
    'working_days' AS unit FROM support_wait),
wait_limit AS (SELECT NULL AS key1, NULL AS key2, NULL AS days WHERE 0)

-- @table C2.within within competing
wait_limit AS (
  SELECT column1 AS key1, column2 AS days FROM (VALUES ('30', 30), ('90', 90), ('180', 180))),
span AS (
  SELECT l.key1, NULL AS key2, child, journey, start, reached, closed, passed,
    'calendar_days' AS unit
  FROM support_wait, wait_limit l)

-- @use support_within C2 - sex age_band level referring_agency setting ethnic_group learning_broad

-- @table C3.state share
unit AS (
  SELECT state AS key1, NULL AS key2, child, journey, observation FROM referral_state),
base AS (SELECT NULL AS key1, NULL AS key2 FROM referral_state)

-- @use nested C3 referral_state state_by_sex=sex/state state_by_age_band=age_band/state state_by_level=level/state state_by_referring_agency=referring_agency/state state_by_setting=setting/state state_by_ethnic_group=ethnic_group/state state_by_learning_broad=learning_broad/state

-- @cte given_reason
SELECT r.child, nullif(j.no_support_reason, 'not_recorded') AS reason,
  row_number() OVER (PARTITION BY r.child ORDER BY
    coalesce(j.no_support_reason, 'not_recorded') = 'not_recorded', r.day DESC, r.journey DESC)
    AS place
FROM period_referral r JOIN journey j ON j.id = r.journey

-- @cte unsupported_child
SELECT s.child, s.journey, s.observation, coalesce(g.reason, 'not_recorded') AS reason
FROM referral_state s JOIN given_reason g ON g.child = s.child AND g.place = 1
WHERE s.state = 'closed_without_support'

-- @table C3.no_support count
unit AS (
  SELECT reason AS key1, NULL AS key2, child, journey, observation FROM unsupported_child)

-- @table C3.no_support_by_setting count
unit AS (
  SELECT {setting} AS key1, s.reason AS key2, s.child, s.journey, s.observation
  FROM unsupported_child s)

-- @cte waiting_child
SELECT child, journey, observation, {working_days(max(first, {calendar_first}), {as_of})} AS days
FROM (SELECT s.child, s.journey, s.observation, min(r.day) AS first FROM referral_state s
  JOIN referral_standing r ON r.child = s.child AND r.state = 'waiting'
  WHERE s.state = 'waiting' GROUP BY s.child)

-- @table C3.waiting count
unit AS (
  SELECT {wait_band} AS key1, NULL AS key2, child, journey, observation FROM waiting_child)

-- @table C3.waiting_by_setting count
unit AS (
  SELECT {setting} AS key1, {wait_band} AS key2, s.child, s.journey, s.observation
  FROM waiting_child s)

-- @cte open_today
SELECT r.*, u.journey IS NOT NULL AS untold
FROM every_referral r JOIN birthday b ON b.child = r.child
LEFT JOIN milestone_day m ON m.journey = r.journey
LEFT JOIN untold_step u ON u.journey = r.journey AND u.step = 'support_started'
WHERE b.of_age > {as_of} AND coalesce(m.support_started, m.support_ended, '9999-12-31') > {as_of}
  AND (m.closed IS NULL OR m.closed > {as_of})
  AND NOT EXISTS (SELECT 1 FROM every_referral o
    JOIN milestone_day p ON p.journey = o.journey
    WHERE o.child = r.child
      AND coalesce(p.support_started, p.support_ended) BETWEEN r.day AND {as_of})

-- @cte waiting_today
SELECT child, journey, observation, {working_days(max(day, {calendar_first}), {as_of})} AS days
FROM (
  SELECT r.*, row_number() OVER (PARTITION BY r.child ORDER BY r.day, r.journey) AS place
  FROM open_today r WHERE NOT untold)
WHERE place = 1

-- @table C3.waiting_now count
unit AS (
  SELECT {wait_band} AS key1, NULL AS key2, child, journey, observation FROM waiting_today)

-- @table C3.waiting_now_by_setting count
unit AS (
  SELECT {setting} AS key1, {wait_band} AS key2, s.child, s.journey, s.observation
  FROM waiting_today s)

-- @category wait_band
CASE WHEN days <= 10 THEN '0_10' WHEN days <= 45 THEN '11_45' WHEN days <= 90 THEN '46_90'
    WHEN days <= 180 THEN '91_180' ELSE 'over_180' END

-- @cte supported_episode
SELECT f.child, f.journey, f.observation, (SELECT l.code FROM code_list l
    WHERE l.list = 'behaviour_level' AND l.position = e.level) AS level, e.tier
FROM (SELECT r.child, max(l.position) AS level, max(j.tier) AS tier
  FROM referral_standing r JOIN journey j ON j.id = r.journey
  LEFT JOIN code_list l ON l.list = 'behaviour_level' AND l.code = j.level
  WHERE r.state = 'started' GROUP BY r.child) e
JOIN referred_child f ON f.child = e.child

-- @table C4.level_by_tier count
unit AS (
  SELECT coalesce(level, 'unknown') AS key1, coalesce(tier, 'unknown') AS key2, child, journey,
    observation
  FROM supported_episode)

-- @table C4.tier_by_setting count
unit AS (
  SELECT {setting} AS key1, coalesce(s.tier, 'unknown') AS key2, s.child, s.journey, s.observation
  FROM supported_episode s)

-- @cte tier_standing
SELECT CASE WHEN s.level IS NULL OR s.tier IS NULL THEN 'unknown'
    WHEN p.level IS NULL THEN 'no_policy' WHEN s.tier < p.lowest THEN 'below'
    WHEN s.tier > p.highest THEN 'above' ELSE 'within' END AS standing, s.child, s.journey,
  s.observation
FROM supported_episode s LEFT JOIN expected_tier p ON p.level = s.level

-- @table C4.expected share
unit AS (
  SELECT standing AS key1, NULL AS key2, child, journey, observation FROM tier_standing),
base AS (SELECT NULL AS key1, NULL AS key2 FROM tier_standing)

-- @table C4.expected_by_setting share
unit AS (
  SELECT {setting} AS key1, s.standing AS key2, s.child, s.journey, s.observation
  FROM tier_standing s),
base AS (SELECT key1, NULL AS key2 FROM unit)

-- @use gap C5 - sex age_band ethnic_group learning_broad setting referring_agency

-- @cte tool_row
SELECT j.child, j.journey, o.id AS observation,
  CASE o.tool WHEN 'unrecognised' THEN 'other' ELSE o.tool END AS tool,
  coalesce(o.assessment_started, j.day) AS day,
  row_number() OVER (PARTITION BY j.child, o.tool ORDER BY j.journey, o.id) AS place
FROM counted_journey j
JOIN journey_observation m ON m.journey = j.journey
JOIN observation o ON o.id = m.observation
WHERE o.tool IS NOT NULL AND j.day BETWEEN {from} AND {to}

-- @cte tool_use
SELECT s.child, s.journey, s.observation, s.tool, coalesce(j.level, 'unknown') AS level,
  {age_band} AS band, CASE WHEN {youngest} = {oldest} THEN {oldest} END AS years
FROM tool_row s JOIN journey j ON j.id = s.journey JOIN child c ON c.id = s.child
WHERE s.place = 1

-- @table C6.tool_by_level count
unit AS (SELECT tool AS key1, level AS key2, child, journey, observation FROM tool_use)

-- @table C6.tool_by_age_band count
unit AS (SELECT tool AS key1, band AS key2, child, journey, observation FROM tool_use)

-- @table C6.tool_by_setting count
unit AS (
  SELECT s.tool AS key1, {setting} AS key2, s.child, s.journey, s.used AS observation FROM (
    SELECT child, journey, tool, observation AS used, NULL AS observation FROM tool_use) s)

-- @table C6.tool_by_level_0_9 count
unit AS (
  SELECT tool AS key1, level AS key2, child, journey, observation FROM tool_use
  WHERE band = '0_9')

-- @table C6.tool_by_level_10_12 count
unit AS (
  SELECT tool AS key1, level AS key2, child, journey, observation FROM tool_use
  WHERE band = '10_12')

-- @table C6.tool_by_level_13_15 count
unit AS (
  SELECT tool AS key1, level AS key2, child, journey, observation FROM tool_use
  WHERE band = '13_15')

-- @table C6.tool_by_level_16_17 count
unit AS (
  SELECT tool AS key1, level AS key2, child, journey, observation FROM tool_use
  WHERE band = '16_17')

-- @table C6.tool_by_level_unknown count
unit AS (
  SELECT tool AS key1, level AS key2, child, journey, observation FROM tool_use
  WHERE band = 'unknown')

-- @table C6.outside share
unit AS (
  SELECT u.tool AS key1, NULL AS key2, u.child, u.journey, u.observation
  FROM tool_use u JOIN tool_age a ON a.tool = u.tool
  WHERE u.years < a.youngest OR u.years > a.oldest),
base AS (SELECT tool AS key1, NULL AS key2 FROM tool_use WHERE years IS NOT NULL)

-- @table D1.waits waits
wait_limit AS (
  SELECT i.code AS key1, (SELECT t.days FROM standard t WHERE t.first = i.first
    AND t.second = i.second AND t.unit = 'working_days' AND min({to}, {as_of})
    BETWEEN t.since AND t.until ORDER BY t.number LIMIT 1) AS days
  FROM interval i
  WHERE days IS NOT NULL),
span AS (
  SELECT i.code AS key1, NULL AS key2, b.child, b.journey, b.start, b.reached, b.closed, b.passed,
    'working_days' AS unit
  FROM interval i JOIN first_begun b ON b.first = i.first AND b.second = i.second)

-- @use waits_between D1 - sex age_band level referring_agency setting ethnic_group learning_broad

-- @cte standard_span
SELECT t.key AS key1, NULL AS key2, b.child, b.journey, NULL AS observation, b.start, b.reached,
  b.closed, b.passed, t.unit, t.days AS standard_days
FROM standard t JOIN first_begun b ON b.first = t.first AND b.second = t.second
WHERE b.start BETWEEN t.since AND t.until

-- @table D2.within within
wait_limit AS (SELECT key AS key1, days FROM standard),
span AS (
  SELECT key1, key2, child, journey, start, reached, closed, passed, unit FROM standard_span)

-- @table D2.incidence within competing
wait_limit AS (SELECT key AS key1, days FROM standard),
span AS (
  SELECT key1, key2, child, journey, start, reached, closed, passed, unit FROM standard_span)

-- @use within_standard D2 - sex age_band level referring_agency setting ethnic_group learning_broad

-- @use incidence_of_standard D2 - setting

-- @table D2.plain share
span AS (
  SELECT key1, key2, child, journey, start, reached, closed, passed, unit FROM standard_span),
completed AS (
  SELECT w.key1, w.child, w.journey, w.days, w.ended, t.days AS standard_days
  FROM wait w JOIN standard t ON t.key = w.key1 WHERE w.ended <> 'open'),
unit AS (
  SELECT key1, NULL AS key2, child, journey, NULL AS observation FROM completed
  WHERE ended = 'reached' AND days <= standard_days),
base AS (SELECT key1, NULL AS key2 FROM completed)

-- @table D2.plain_by_setting share
span AS (
  SELECT key1, key2, child, journey, start, reached, closed, passed, unit FROM standard_span),
completed AS (
  SELECT s.key1, {setting} AS key2, s.child, s.journey, s.days, s.ended, t.days AS standard_days
  FROM (SELECT w.*, NULL AS observation FROM wait w) s JOIN standard t ON t.key = s.key1
  WHERE s.ended <> 'open'),
unit AS (
  SELECT key1, key2, child, journey, NULL AS observation FROM completed
  WHERE ended = 'reached' AND days <= standard_days),
base AS (SELECT key1, key2 FROM completed)

-- @category duration
CASE WHEN days <= 0 THEN '0' WHEN days <= 10 THEN '1_10' WHEN days <= 20 THEN '11_20'
      WHEN days <= 30 THEN '21_30' WHEN days <= 40 THEN '31_40' WHEN days <= 45 THEN '41_45'
      WHEN days <= 50 THEN '46_50' WHEN days <= 60 THEN '51_60' ELSE '61_plus' END

-- @table D2.completed_bands share
span AS (
  SELECT NULL AS key1, NULL AS key2, child, journey, start, reached, closed, passed,
    'working_days' AS unit
  FROM first_begun WHERE first = 'assessment_started' AND second = 'assessment_completed'),
completed AS (SELECT child, journey, days FROM wait WHERE ended = 'reached'),
unit AS (
  SELECT {duration} AS key1, NULL AS key2, child, journey, NULL AS observation FROM completed),
base AS (SELECT NULL AS key1, NULL AS key2 FROM completed)

-- @table D2.completed_bands_by_setting share
span AS (
  SELECT NULL AS key1, NULL AS key2, child, journey, start, reached, closed, passed,
    'working_days' AS unit
  FROM first_begun WHERE first = 'assessment_started' AND second = 'assessment_completed'),
completed AS (
  SELECT child, journey, days, NULL AS observation FROM wait WHERE ended = 'reached'),
unit AS (
  SELECT {setting} AS key1, {duration} AS key2, s.child, s.journey, s.observation
  FROM completed s),
base AS (SELECT key1, NULL AS key2 FROM unit)

-- @cte awaited
SELECT column1 AS step FROM (VALUES ('decision'), ('meeting'), ('assessment_started'),
  ('assessment_completed'), ('support_offered'), ('support_started'))
UNION SELECT second FROM standard

-- @cte open_ground
SELECT r.child, r.journey, r.observation, r.ground FROM (
  SELECT child, journey, observation, 'referral' AS ground FROM every_referral
  UNION ALL SELECT child, journey, observation, 'concern' FROM counted_journey) r
JOIN birthday b ON b.child = r.child AND b.of_age > {as_of}
WHERE NOT EXISTS (SELECT 1 FROM milestone x WHERE x.journey = r.journey AND x.kind = 'closed'
  AND x.day <= {as_of})

-- @cte open_step
SELECT r.child, r.journey, r.observation, r.ground, a.step, u.journey IS NOT NULL AS untold
FROM open_ground r JOIN awaited a
LEFT JOIN untold_step u ON u.journey = r.journey AND u.step = a.step
WHERE NOT EXISTS (SELECT 1 FROM milestone m
  WHERE m.journey = r.journey AND m.day <= {as_of}
  AND (m.kind = a.step OR m.kind IN (SELECT l.later FROM later_step l WHERE l.step = a.step)))

-- @cte any_wait
SELECT w.step, w.child, w.journey, w.observation, w.untold, m.day AS start
FROM open_step w
JOIN milestone m ON m.journey = w.journey
  AND m.kind = CASE w.step WHEN 'meeting' THEN 'notification' ELSE 'referral_received' END
WHERE w.ground = CASE w.step WHEN 'meeting' THEN 'concern' ELSE 'referral' END
  AND m.day BETWEEN {calendar_first} AND {as_of}

-- @cte open_wait
SELECT * FROM any_wait WHERE NOT untold

-- @table D3.open count
unit AS (
  SELECT step AS key1, {wait_band} AS key2, child, journey, observation FROM (
    SELECT w.*, {working_days(start, {as_of})} AS days FROM open_wait w))

-- @table D3.open_by_setting count
unit AS (
  SELECT s.step AS key1, {setting} AS key2, s.child, s.journey, s.observation
  FROM open_wait s)

-- @cte any_standard
SELECT t.key AS key1, {setting} AS home, t.days AS standard_days, t.unit, s.child, s.journey,
  s.observation, s.untold, m.day AS start
FROM standard t
JOIN open_step s ON s.step = t.second AND s.ground = CASE
  WHEN t.first IN ('concern', 'notification', 'strategy_discussion') THEN 'concern'
  ELSE 'referral' END
JOIN milestone m ON m.journey = s.journey AND m.kind = t.first
WHERE m.day BETWEEN {calendar_first} AND {as_of} AND m.day BETWEEN t.since AND t.until

-- @cte open_standard
SELECT * FROM any_standard WHERE NOT untold

-- @table D3.overdue share
unit AS (
  SELECT key1, NULL AS key2, child, journey, observation FROM open_standard
  WHERE {days(start, {as_of})} > standard_days),
base AS (SELECT key1, NULL AS key2 FROM open_standard)

-- @table D3.overdue_by_setting share
unit AS (
  SELECT key1, home AS key2, child, journey, observation FROM open_standard
  WHERE {days(start, {as_of})} > standard_days),
base AS (SELECT key1, home AS key2 FROM open_standard)

-- @cte first_told
SELECT m.journey, o.id AS observation,
  CASE o.kind WHEN 'referral' THEN o.referring_agency ELSE o.agency END AS agency,
  CASE o.kind WHEN 'referral' THEN o.concern
    ELSE coalesce(o.recorded, o.concern, o.occurred, o.received, o.decided, o.support_started)
    END AS day
FROM journey_observation m
JOIN observation o ON o.id = m.observation
JOIN dated_event e ON e.observation = o.id AND e.role IN ('displayed', 'both')
WHERE o.kind <> 'support'

-- @cte first_knowledge
SELECT j.id AS journey, j.child_id AS child, k.agency, k.day AS start,
  (SELECT min(o.received) FROM journey_observation m JOIN observation o ON o.id = m.observation
    WHERE m.journey = j.id AND o.kind IN ('referral', 'social_care_referral')) AS reached,
  NULL AS closed, NULL AS passed, {of_age} AS of_age, 0 AS untold,
  0 AS undated
FROM (SELECT t.*, row_number() OVER (PARTITION BY journey ORDER BY day, observation) AS place
  FROM first_told t
  WHERE day IS NOT NULL AND agency IS NOT NULL AND agency NOT IN ('social_care', 'unrecognised')) k
JOIN journey j ON j.id = k.journey
JOIN child c ON c.id = j.child_id
WHERE k.place = 1 AND k.day <= {as_of}
  AND k.day < {of_age}

-- @cte known_first
SELECT * FROM (SELECT k.*, row_number() OVER (PARTITION BY child
    ORDER BY {left_out} IS NOT NULL, start, journey) AS place
  FROM first_knowledge k WHERE start BETWEEN {from} AND {to})
WHERE place = 1

-- @table D4.waits waits
wait_limit AS (SELECT NULL AS key1, NULL AS days WHERE 0),
span AS (
  SELECT a.column1 AS key1, NULL AS key2, child, journey, start, reached, closed, passed,
    'working_days' AS unit
  FROM known_first k JOIN (VALUES ('any'), ('school'), ('police'), ('health'), ('youth_justice'),
    ('voluntary')) a ON a.column1 IN ('any', k.agency))

-- @use waits_until_referral D4 - sex age_band level setting

-- @cte review
SELECT j.child_id AS child, j.id AS journey, o.id AS observation, o.reviewed AS start,
  CASE WHEN a.position < 0 OR b.position < 0 THEN 'unknown' WHEN b.position > a.position THEN 'raised'
    WHEN b.position = a.position THEN 'same' WHEN b.position < a.position THEN 'lowered'
    ELSE 'unknown' END AS level,
  CASE WHEN t.position < 0 OR u.position < 0 THEN 'unknown' WHEN u.position > t.position THEN 'raised'
    WHEN u.position = t.position THEN 'same' WHEN u.position < t.position THEN 'lowered'
    ELSE 'unknown' END AS tier,
  (SELECT min(p.support_started) FROM journey_observation n
    JOIN observation p ON p.id = n.observation
    JOIN code_list q ON q.list = 'service_tier' AND q.code = p.tier
    WHERE n.journey = j.id AND t.position >= 0 AND q.position > t.position
      AND p.support_started >= o.reviewed) AS later,
  (SELECT x.day FROM milestone x WHERE x.journey = j.id AND x.kind = 'closed') AS closed,
  NULL AS passed, {of_age} AS of_age
FROM journey_observation m
JOIN observation o ON o.id = m.observation AND o.kind = 'referral'
JOIN journey j ON j.id = m.journey
JOIN child c ON c.id = j.child_id
LEFT JOIN code_list a ON a.list = 'behaviour_level' AND a.code = o.level
LEFT JOIN code_list b ON b.list = 'behaviour_level' AND b.code = o.level_at_review
LEFT JOIN code_list t ON t.list = 'service_tier' AND t.code = o.tier
LEFT JOIN code_list u ON u.list = 'service_tier' AND u.code = o.tier_at_review
WHERE o.reviewed <= {as_of}
  AND o.reviewed < {of_age}

-- @cte first_review
SELECT * FROM (SELECT r.*,
    row_number() OVER (PARTITION BY child ORDER BY start, journey, observation) AS place
  FROM review r WHERE start BETWEEN {from} AND {to})
WHERE place = 1

-- @table D5.raised share
unit AS (
  SELECT 'level' AS key1, level AS key2, child, journey, observation FROM first_review
  UNION ALL SELECT 'tier', tier, child, journey, observation FROM first_review),
base AS (SELECT NULL AS key1, NULL AS key2 FROM first_review)

-- @cte settled_review
SELECT {setting} AS setting, s.child, s.journey, s.level, s.tier
FROM (SELECT child, journey, level, tier, NULL AS observation FROM first_review) s

-- @table D5.level_by_setting share
unit AS (
  SELECT setting AS key1, level AS key2, child, journey, NULL AS observation
  FROM settled_review),
base AS (SELECT setting AS key1, NULL AS key2 FROM settled_review)

-- @table D5.tier_by_setting share
unit AS (
  SELECT setting AS key1, tier AS key2, child, journey, NULL AS observation FROM settled_review),
base AS (SELECT setting AS key1, NULL AS key2 FROM settled_review)

-- @cte raised_wait
SELECT child, journey, observation, start, CASE tier WHEN 'raised' THEN start ELSE later END
  AS reached, closed, passed, of_age, 0 AS untold, 0 AS undated
FROM review WHERE level = 'raised'

-- @cte first_raised
SELECT * FROM (SELECT r.*, row_number() OVER (PARTITION BY child
    ORDER BY {left_out} IS NOT NULL, start, journey, observation) AS place
  FROM raised_wait r WHERE start BETWEEN {from} AND {to})
WHERE place = 1

-- @table D5.waits waits
wait_limit AS (SELECT NULL AS key1, NULL AS days WHERE 0),
span AS (
  SELECT NULL AS key1, NULL AS key2, child, journey, start, reached, closed, passed,
    'working_days' AS unit
  FROM first_raised)

-- @table D5.waits_by_setting waits
wait_limit AS (SELECT NULL AS key1, NULL AS days WHERE 0),
span AS (
  SELECT {setting} AS key1, NULL AS key2, s.child, s.journey, s.start, s.reached, s.closed, s.passed,
    'working_days' AS unit
  FROM (SELECT child, journey, start, reached, closed, passed, NULL AS observation
    FROM first_raised) s)

-- @cte field_value
SELECT id, 'upn' AS field, CASE WHEN upn IS NOT NULL THEN 'sent' END AS value FROM observation
UNION ALL SELECT id, 'nhs_number', CASE WHEN nhs_number IS NOT NULL THEN 'sent' END FROM observation
UNION ALL SELECT id, 'birth', CASE WHEN birth IS NOT NULL THEN 'sent' END FROM observation
UNION ALL SELECT id, 'birth_month', CASE WHEN birth_month IS NOT NULL THEN 'sent' END FROM observation
UNION ALL SELECT id, 'sex', sex FROM observation
UNION ALL SELECT id, 'ethnicity', ethnicity FROM observation
UNION ALL SELECT id, 'residence_area', residence_area FROM observation
UNION ALL SELECT id, 'responsible_authority', responsible_authority FROM observation
UNION ALL SELECT id, 'looked_after', looked_after FROM observation
UNION ALL SELECT id, 'sen_provision', sen_provision FROM observation
UNION ALL SELECT id, 'role', role FROM observation
UNION ALL SELECT id, 'level', level FROM observation
UNION ALL SELECT id, 'light', light FROM observation
UNION ALL SELECT id, 'technology', technology FROM observation
UNION ALL SELECT id, 'setting', setting FROM observation
UNION ALL SELECT id, 'route', route FROM observation
UNION ALL SELECT id, 'referring_agency', referring_agency FROM observation
UNION ALL SELECT id, 'decision', decision FROM observation
UNION ALL SELECT id, 'tier', tier FROM observation
UNION ALL SELECT id, 'provider', provider FROM observation
UNION ALL SELECT id, 'tool', tool FROM observation

-- @cte sent_field
SELECT o.id AS observation, d.source, o.kind, o.agency, f.field, f.value
FROM observation o
JOIN delivery_file x ON x.id = o.delivery_file
JOIN delivery d ON d.id = x.delivery
JOIN field_value f ON f.id = o.id

-- @cte asked_field
SELECT DISTINCT source, kind, field FROM sent_field WHERE value IS NOT NULL

-- @cte asked_row
SELECT s.* FROM sent_field s JOIN asked_field a
ON a.source = s.source AND a.kind = s.kind AND a.field = s.field

-- @table E1.completeness share
unit AS (
  SELECT field AS key1, agency AS key2, NULL AS child, NULL AS journey, observation FROM asked_row
  WHERE value IS NOT NULL AND value <> 'unrecognised'),
base AS (SELECT field AS key1, agency AS key2 FROM asked_row)

-- @table E1.unknown_codes share
unit AS (
  SELECT field AS key1, agency AS key2, NULL AS child, NULL AS journey, observation FROM asked_row
  WHERE value = 'unrecognised'),
base AS (SELECT field AS key1, agency AS key2 FROM asked_row)

-- @table E1.births count
first_event AS (
  SELECT child, day, observation FROM (SELECT e.*,
      row_number() OVER (PARTITION BY child ORDER BY day, observation) AS place FROM counted_event e)
  WHERE place = 1),
known_birth AS (
  SELECT s.child, s.observation, {age_band} AS band, CASE WHEN c.birth IS NOT NULL THEN 'day'
    WHEN c.birth_month IS NOT NULL THEN 'month' ELSE 'unknown' END AS birth
  FROM first_event s JOIN child c ON c.id = s.child),
unit AS (
  SELECT birth AS key1, NULL AS key2, child, NULL AS journey, observation FROM known_birth
  UNION ALL SELECT 'month_unsure', NULL, child, NULL, observation FROM known_birth
  WHERE birth = 'month' AND band = 'unknown')

-- @cte file_rows
SELECT d.source, d.source || '-file-' || row_number() OVER (PARTITION BY d.id ORDER BY f.id) AS file,
  f.rows_read, f.rows_used, f.rows_set_aside, f.rows_superseded
FROM delivery d JOIN delivery_file f ON f.delivery = d.id

-- @cte file_end
SELECT source, file, 'read' AS disposition, rows_read AS number FROM file_rows
UNION ALL SELECT source, file, 'used', rows_used FROM file_rows
UNION ALL SELECT source, file, 'set_aside', rows_set_aside FROM file_rows
UNION ALL SELECT source, file, 'superseded', rows_superseded FROM file_rows

-- @table E2.rows sum
part AS (SELECT source AS key1, disposition AS key2, number FROM file_end)

-- @table E2.files sum
part AS (
  SELECT file AS key1, disposition AS key2, number FROM file_end
  UNION ALL SELECT 'all', disposition, number FROM file_end)

-- @table E2.rules count
unit AS (
  SELECT rule AS key1, severity AS key2, NULL AS child, NULL AS journey, NULL AS observation
  FROM finding)

-- @table E2.severity count
unit AS (
  SELECT source AS key1, severity AS key2, NULL AS child, NULL AS journey, NULL AS observation
  FROM finding
  UNION ALL SELECT 'all', severity, NULL, NULL, NULL FROM finding)

-- @table E2.quarantine sum
part AS (
  SELECT source AS key1, state AS key2, rows AS number FROM quarantine
  UNION ALL SELECT 'all', state, rows FROM quarantine)

-- @table E2.uncounted count
unit AS (
  SELECT 'undated' AS key1, NULL AS key2, e.child, NULL AS journey, e.observation
  FROM named_event e WHERE e.day IS NULL
  UNION ALL SELECT 'out_of_scope', NULL, e.child, NULL, e.observation FROM own_event e
  WHERE NOT EXISTS (SELECT 1 FROM counted_event k WHERE k.observation = e.observation)
  UNION ALL SELECT 'other_authority', NULL, e.child, NULL, e.observation FROM other_event e)

-- @table E2.events count
unit AS (
  SELECT CASE WHEN e.observation IN (SELECT observation FROM other_event) THEN 'other_authority'
      WHEN e.day > {as_of} THEN 'later' WHEN e.day >= {of_age} THEN 'of_age'
      WHEN e.role IN ('displayed', 'both') THEN 'counted' ELSE 'other_role' END AS key1,
    NULL AS key2, e.child, NULL AS journey, e.observation
  FROM dated_event e JOIN child c ON c.id = e.child WHERE e.day BETWEEN {from} AND {to})

-- @table E2.elsewhere count
first_elsewhere AS (
  SELECT * FROM (SELECT e.*,
      row_number() OVER (PARTITION BY e.child ORDER BY e.day, e.observation) AS rank
    FROM other_event e JOIN child c ON c.id = e.child
    WHERE e.role IN ('displayed', 'both') AND e.day BETWEEN {from} AND {to} AND e.day <= {as_of}
      AND e.day < {of_age})
  WHERE rank = 1),
unit AS (
  SELECT CASE WHEN e.child IN (SELECT child FROM displayed_child) THEN 'counted' ELSE e.place
    END AS key1, NULL AS key2, e.child, NULL AS journey, e.observation
  FROM first_elsewhere e)

-- @table E2.corrections sum
part AS (
  SELECT 'known' AS key1, NULL AS key2, {corrections_known} AS number
  UNION ALL SELECT 'idle', NULL, {corrections_idle}
  UNION ALL SELECT 'contradicted', NULL, {corrections_contradicted}
  UNION ALL SELECT CASE k.verdict WHEN 'not_an_event' THEN 'not_event' ELSE 'role' END, NULL, count(*)
  FROM named_event e JOIN correction k ON k.observation = e.observation
  WHERE e.day IS NOT NULL GROUP BY 1)

-- @table E1.known share
told AS (
  SELECT 'age_band' AS key1, NULL AS key2, {age_band} AS code, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey
  UNION ALL SELECT 'sex' AS key1, NULL AS key2, {sex} AS code, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey
  UNION ALL SELECT 'ethnic_group' AS key1, NULL AS key2, {ethnic_group} AS code, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey
  UNION ALL SELECT 'learning_broad' AS key1, NULL AS key2, {learning_broad} AS code, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey
  UNION ALL SELECT 'looked_after' AS key1, NULL AS key2, {looked_after} AS code, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey
  UNION ALL SELECT 'setting' AS key1, NULL AS key2, {setting} AS code, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey
  UNION ALL SELECT 'residence' AS key1, NULL AS key2, {residence} AS code, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey
  UNION ALL SELECT 'responsible' AS key1, NULL AS key2, {responsible} AS code, s.child, s.journey, s.observation
  FROM displayed_child s JOIN child c ON c.id = s.child LEFT JOIN journey j ON j.id = s.journey),
unit AS (
  SELECT key1, key2, child, journey, observation FROM told
  WHERE code NOT IN ('unknown', 'not_stated')),
base AS (SELECT NULL AS key1, NULL AS key2 FROM displayed_child)

-- @cte waiting_pair
SELECT max(a.since, b.since) AS since FROM weighed_pair p
JOIN known_person l ON l.key = p.left_unit JOIN child_id a ON a.id = l.child_id
JOIN known_person r ON r.key = p.right_unit JOIN child_id b ON b.id = r.child_id
WHERE 1 / (1 + pow(2, -p.weight)) BETWEEN 0.1 AND 0.9 AND p.outcome <> 'reviewed'
  AND NOT EXISTS (SELECT 1 FROM link_decision d
    WHERE d.left_person = p.left_unit AND d.right_person = p.right_unit)

-- @table E4.review sum
part AS (
  SELECT 'waiting' AS key1, NULL AS key2, count(*) AS number FROM waiting_pair
  UNION ALL SELECT 'oldest', NULL, (SELECT max(number) FROM run) - min(since) FROM waiting_pair
  -- Of each pair the decision of the latest day, of one day the last taken over.
  UNION ALL SELECT verdict, NULL, count(*) FROM (
    SELECT verdict, row_number() OVER (
      PARTITION BY left_person, right_person ORDER BY day DESC, id DESC) AS place
    FROM link_decision) WHERE place = 1 GROUP BY verdict)

-- @table E4.cluster_sizes sum
part AS (
  SELECT CAST(min(units, 5) AS TEXT) AS key1, NULL AS key2, count(*) AS number
  FROM (SELECT count(*) AS units FROM linkage_unit GROUP BY cluster) GROUP BY 1)

-- @table E4.chances sum
part AS (
  SELECT CAST(min(9, CAST(10 / (1 + pow(2, -weight)) AS INTEGER)) AS TEXT) AS key1, outcome AS key2,
    count(*) AS number
  FROM weighed_pair GROUP BY 1, 2)

-- @table E2.backwards count
span AS (
  SELECT i.code AS key1, b.child, b.journey, b.start, b.reached, b.closed, b.passed, b.of_age,
    b.untold, b.undated
  FROM interval i JOIN begun_wait b ON b.first = i.first AND b.second = i.second
  UNION ALL SELECT 'first_knowledge_to_referral', child, journey, start, reached, closed, passed,
    of_age, untold, undated
  FROM first_knowledge
  UNION ALL SELECT 'raised_level_to_higher_tier', child, journey, start, reached, closed, passed,
    of_age, untold, undated
  FROM raised_wait),
unit AS (
  SELECT key1, {left_out} AS key2, child, journey, NULL AS observation
  FROM span WHERE start <= {as_of})

-- @table E2.not_kept share
unit AS (
  SELECT i.code AS key1, NULL AS key2, b.child, b.journey, NULL AS observation
  FROM interval i JOIN begun_wait b ON b.first = i.first AND b.second = i.second
  WHERE b.untold AND b.start <= {as_of}),
base AS (
  SELECT i.code AS key1, NULL AS key2
  FROM interval i JOIN begun_wait b ON b.first = i.first AND b.second = i.second
  WHERE b.start <= {as_of})

-- @table E2.passed share
told AS (
  SELECT i.code AS key1, b.child, b.journey, b.passed <= min(coalesce(b.reached, {as_of}),
    coalesce(b.closed, {as_of}), {as_of}) AND b.passed < b.of_age AS is_passed
  FROM interval i JOIN begun_wait b ON b.first = i.first AND b.second = i.second
  WHERE start <= {as_of} AND {left_out} IS NULL),
unit AS (
  SELECT key1, NULL AS key2, child, journey, NULL AS observation FROM told WHERE is_passed),
base AS (SELECT key1, NULL AS key2 FROM told)

-- @table E2.closures count
judging AS (
  SELECT m.journey, o.kind, o.closed, max(o.kind = 'referral') OVER (PARTITION BY m.journey) AS is_logged
  FROM journey_observation m JOIN observation o ON o.id = m.observation
  WHERE o.kind IN ('referral', 'support')),
unit AS (
  SELECT CASE WHEN d.day IS NULL THEN 'receipt' ELSE 'decision' END AS key1, NULL AS key2,
    r.child, r.journey, r.observation
  FROM every_referral r
  JOIN milestone x ON x.journey = r.journey AND x.kind = 'closed'
  LEFT JOIN milestone d ON d.journey = r.journey AND d.kind = 'decision'
  WHERE NOT EXISTS (SELECT 1 FROM judging j WHERE j.journey = r.journey AND j.closed IS NOT NULL
    AND (j.kind = 'referral' OR j.is_logged = 0)))

-- @cte recorded_row
SELECT id AS observation, agency, CASE
  WHEN julianday(recorded) - julianday(coalesce(occurred, concern)) <= 0 THEN '0'
  WHEN julianday(recorded) - julianday(coalesce(occurred, concern)) <= 2 THEN '1_2'
  WHEN julianday(recorded) - julianday(coalesce(occurred, concern)) <= 7 THEN '3_7'
  WHEN julianday(recorded) - julianday(coalesce(occurred, concern)) <= 30 THEN '8_30'
  WHEN julianday(recorded) - julianday(coalesce(occurred, concern)) <= 90 THEN '31_90'
  ELSE 'over_90' END AS band
FROM observation WHERE coalesce(occurred, concern) <= recorded

-- @table E3.recording share
unit AS (
  SELECT agency AS key1, band AS key2, NULL AS child, NULL AS journey, observation
  FROM recorded_row),
base AS (SELECT agency AS key1, NULL AS key2 FROM recorded_row)

-- @table E3.freshness sum
part AS (
  SELECT d.source AS key1, NULL AS key2,
    CAST(min(julianday({as_of}) - julianday(r.day)) AS INTEGER) AS number
  FROM row_day r JOIN delivery_file f ON f.id = r.delivery_file JOIN delivery d ON d.id = f.delivery
  WHERE r.day <= {as_of} GROUP BY d.source)

-- @table E4.links count
unit AS (
  SELECT rule AS key1, NULL AS key2, NULL AS child, NULL AS journey, left_observation AS observation
  FROM link)

-- @table E4.refused sum
part AS (SELECT rule AS key1, NULL AS key2, joins AS number FROM refused_link)

-- @table E4.conflicts count
unit AS (
  SELECT x.key1, NULL AS key2, c.id AS child, NULL AS journey, NULL AS observation
  FROM series x JOIN child c ON ' ' || c.conflicts || ' ' LIKE '% ' || x.key1 || ' %')

-- @cte spell_pair
SELECT a.journey, a.child, a.start <> b.start AS start_differs,
  coalesce(a.finish <> b.finish, 0) AS finish_differs,
  coalesce(a.tier <> b.tier AND 'unrecognised' NOT IN (a.tier, b.tier), 0) AS tier_differs
FROM told_support a
JOIN told_support b ON b.journey = a.journey AND b.observation > a.observation
WHERE abs(julianday(a.start) - julianday(b.start)) <= 28

-- @cte journey_value
SELECT m.journey, f.field, f.value
FROM journey_observation m
JOIN (SELECT id, 'level' AS field, level AS value FROM observation
  UNION ALL SELECT id, 'light', light FROM observation
  UNION ALL SELECT id, 'setting', setting FROM observation WHERE setting <> 'unknown'
  UNION ALL SELECT id, 'route', route FROM observation
  UNION ALL SELECT id, 'no_support_reason', no_support_reason FROM observation
    WHERE no_support_reason <> 'not_recorded'
  UNION ALL SELECT observation, 'role', role FROM dated_event
    WHERE role IN ('displayed', 'both')) f ON f.id = m.observation
WHERE f.value <> 'unrecognised'

-- @table E4.journey_conflicts count
said AS (
  SELECT field AS code, journey FROM journey_value WHERE field <> 'light'
  GROUP BY field, journey HAVING count(DISTINCT value) > 1
  UNION SELECT 'light', j.id FROM journey j
  WHERE j.level IS NOT NULL AND j.light IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM light_level x WHERE x.light = j.light AND x.level = j.level)
  UNION SELECT 'support_started', journey FROM spell_pair WHERE start_differs
  UNION SELECT 'support_ended', journey FROM spell_pair WHERE finish_differs
  UNION SELECT 'tier', journey FROM spell_pair WHERE tier_differs),
unit AS (
  SELECT s.code AS key1, NULL AS key2, j.child_id AS child, s.journey, NULL AS observation
  FROM said s JOIN journey j ON j.id = s.journey)

-- @table E5.breaks count
side AS (
  SELECT b.code, CASE WHEN r.day < b.since THEN 'before' ELSE 'after' END AS side, r.observation
  FROM row_day r
  JOIN delivery_file f ON f.id = r.delivery_file
  JOIN delivery d ON d.id = f.delivery
  JOIN series_break b ON d.format LIKE b.format || '%'
  WHERE r.day IS NOT NULL),
unit AS (
  SELECT code AS key1, side AS key2, NULL AS child, NULL AS journey, observation FROM side)

-- @cte series_break
SELECT column1 AS code, column2 AS format, column3 AS since FROM (VALUES
  ('cin_sex', 'cin-census', '2024-04-01'), ('cin_factors', 'cin-census', '2020-04-01'),
  ('ssda903_sex', 'ssda903', '2024-04-01'), ('school_ethnicity', 'school-census', '2025-01-01'))

-- @table E6.rows count
quarter AS (SELECT key1 AS code, substr(key1, 1, 7) || '-01' AS first FROM series
  WHERE key1 LIKE '%-quarter'),
unit AS (
  SELECT CASE WHEN day IS NULL THEN 'undated' WHEN day < (SELECT min(first) FROM quarter)
      THEN 'earlier'
    WHEN day >= (SELECT date(max(first), '+3 months') FROM quarter) THEN 'later'
    ELSE {quarter} END AS key1, agency AS key2, NULL AS child, NULL AS journey, observation
  FROM row_day)
