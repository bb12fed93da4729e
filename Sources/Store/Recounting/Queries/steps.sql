-- How the rows of a ground come about, step by step: what is looked at, what is left out and why,
-- what remains. The steps of a ground are told where a query rests on it, in this order.

-- @step named_event rows in the store
SELECT count(*) FROM observation
-- @step named_event rows that the case definition takes for an event
SELECT count(*) FROM named_event
-- @step dated_event left out: without any date of the event
SELECT count(*) FROM named_event WHERE day IS NULL
-- @step dated_event left out: no event, by an analyst's correction
SELECT count(*) FROM named_event e JOIN correction k ON k.observation = e.observation
WHERE e.day IS NOT NULL AND k.verdict = 'not_an_event'
-- @step dated_event with a role other than recorded, by an analyst's correction
SELECT count(*) FROM named_event e JOIN correction k ON k.observation = e.observation
WHERE e.day IS NOT NULL AND k.verdict = 'role'
-- @step own_event left out: another authority was responsible for the child then
SELECT count(*) FROM other_event
-- @step counted_event left out: after the reference date
SELECT count(*) FROM own_event WHERE day > {as_of}
-- @step counted_event left out: aged 18 or over on the day
SELECT count(*) FROM own_event e JOIN child c ON c.id = e.child
WHERE e.day <= {as_of} AND e.day >= {of_age}
-- @step displayed_event left out: role not displayed or both
SELECT count(*) FROM counted_event WHERE role NOT IN ('displayed', 'both')
-- @step displayed_event left out: outside the period
SELECT count(*) FROM counted_event
WHERE role IN ('displayed', 'both') AND day NOT BETWEEN {from} AND {to}
-- @step displayed_event events that count
SELECT count(*) FROM displayed_event
-- @step displayed_child left out: further events of a child already counted in the period
SELECT (SELECT count(*) FROM displayed_event) - (SELECT count(*) FROM displayed_child)
-- @step displayed_child children who displayed in the period
SELECT count(*) FROM displayed_child

-- @step counted_journey journeys in the store
SELECT count(*) FROM journey
-- @step counted_journey left out: begun after the reference date
SELECT count(*) FROM journey WHERE start > {as_of}
-- @step counted_journey left out: child aged 18 or over at the start
SELECT count(*) FROM journey j JOIN child c ON c.id = j.child_id
WHERE j.start <= {as_of} AND j.start >= {of_age}

-- @step every_referral journeys with a referral
SELECT count(*) FROM referral
-- @step every_referral left out: without a day of receipt
SELECT count(*) FROM referral WHERE received IS NULL
-- @step every_referral left out: received after the reference date
SELECT count(*) FROM referral WHERE received > {as_of}
-- @step every_referral left out: child aged 18 or over on the day of receipt
SELECT count(*) FROM referral r JOIN child c ON c.id = r.child_id
WHERE r.received <= {as_of} AND r.received >= {of_age}
-- @step every_referral referrals of children who displayed
SELECT count(*) FROM every_referral
-- @step period_referral left out: received outside the period
SELECT count(*) FROM every_referral WHERE day NOT BETWEEN {from} AND {to}
-- @step period_referral referrals received in the period
SELECT count(*) FROM period_referral
-- @step referred_child left out: later referrals of a child already counted in the period
SELECT (SELECT count(*) FROM period_referral) - (SELECT count(*) FROM referred_child)
-- @step referred_child children referred in the period
SELECT count(*) FROM referred_child
-- @step stage_told left out: no source keeps the stage, and no later one is recorded
SELECT (SELECT count(*) FROM referred_child) - count(*)
FROM stage_told t JOIN told_cell x ON t.code = coalesce(x.key2, x.key1)
-- @step stage_told children of whom the stage is told, whatever their group
SELECT count(*) FROM stage_told t JOIN told_cell x ON t.code = coalesce(x.key2, x.key1)
-- @step referral_state left out: no source keeps the start of support
SELECT (SELECT count(*) FROM referred_child) - (SELECT count(*) FROM referral_state)
-- @step referral_state children of whom it is told whether support started, whatever their group
SELECT count(*) FROM referral_state
-- @step open_today children who wait on the reference date, as far as is recorded
SELECT count(DISTINCT child) FROM open_today
-- @step open_today left out: no source keeps the start of support
SELECT count(DISTINCT child) FROM open_today WHERE child NOT IN (SELECT child FROM waiting_today)
-- @step any_wait open waits for the step, as far as is recorded
SELECT count(*) FROM any_wait w JOIN told_cell x ON x.key1 = w.step
-- @step any_wait left out: the source does not keep the step
SELECT count(*) FROM any_wait w JOIN told_cell x ON x.key1 = w.step WHERE untold
-- @step any_standard open waits that the standard holds for, as far as is recorded
SELECT count(*) FROM any_standard w JOIN told_cell x ON x.key1 = w.key1
-- @step any_standard left out: the source does not keep the step
SELECT count(*) FROM any_standard w JOIN told_cell x ON x.key1 = w.key1 WHERE untold

-- @step told_support rows that tell of support, within a journey
SELECT count(*) FROM told_support
-- @step support_spell left out: started after the reference date
SELECT count(*) FROM told_support WHERE start > {as_of}
-- @step support_spell left out: child aged 18 or over at the start
SELECT count(*) FROM told_support t JOIN child c ON c.id = t.child
WHERE t.start <= {as_of} AND t.start >= {of_age}
-- @step period_support left out: not under way on any day of the period while under 18
SELECT (SELECT count(*) FROM support_spell) - (SELECT count(*) FROM period_support)
-- @step supported_child left out: further rows about a child already counted
SELECT (SELECT count(*) FROM period_support) - (SELECT count(*) FROM supported_child)
-- @step supported_child children supported in the period
SELECT count(*) FROM supported_child

-- @step ranked_begun children with such a wait that begins in the period, whatever their group
SELECT count(*) FROM ranked_begun r JOIN told_cell x
  ON x.key1 || '_' LIKE r.first || '\_to\_' || r.second || '\_%' ESCAPE '\'
-- @step ranked_begun left out: the source does not keep the step waited for
SELECT count(*) FROM ranked_begun r JOIN told_cell x
  ON x.key1 || '_' LIKE r.first || '\_to\_' || r.second || '\_%' ESCAPE '\' WHERE r.untold
-- @step ranked_begun left out: support has an end and no start
SELECT count(*) FROM ranked_begun r JOIN told_cell x
  ON x.key1 || '_' LIKE r.first || '\_to\_' || r.second || '\_%' ESCAPE '\' WHERE r.undated
-- @step ranked_wait children referred in the period, whatever their group
SELECT count(*) FROM ranked_wait
-- @step ranked_wait left out: no source keeps the start of support
SELECT count(*) FROM ranked_wait WHERE untold
-- @step ranked_wait left out: support has an end and no start
SELECT count(*) FROM ranked_wait WHERE undated
-- @step wait waits that begin in the period
SELECT count(*) FROM span s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
-- @step wait left out: begun after the reference date
SELECT count(*) FROM span s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
WHERE start > {as_of}
-- @step wait left out: begun before the bank-holiday calendar
SELECT count(*) FROM timed_span s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
WHERE start < {calendar_first}
-- @step wait left out: over before it began, begun after the closure or on the 18th birthday or later
SELECT count(*) FROM timed_span s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
WHERE start >= {calendar_first}
  AND (reached_day < start OR closed_day < start OR of_age <= start)
-- @step wait left out: over before the records are whole
SELECT (SELECT count(*) FROM dated_span s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2)
  - (SELECT count(*) FROM wait s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2)
-- @step wait waits counted
SELECT count(*) FROM wait s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
-- @step wait of these, over because the milestone was reached
SELECT count(*) FROM wait s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
WHERE ended = 'reached'
-- @step wait of these, ended by the closure
SELECT count(*) FROM wait s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
WHERE ended = 'closed'
-- @step wait of these, ended by the 18th birthday
SELECT count(*) FROM wait s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
WHERE ended = 'of_age'
-- @step wait of these, open on the reference date
SELECT count(*) FROM wait s JOIN told_cell x ON x.key1 IS s.key1 AND x.key2 IS s.key2
WHERE ended = 'open'
