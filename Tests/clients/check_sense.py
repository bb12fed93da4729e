"""What an analyst adds up first: parts make their whole, and no later stage is larger."""

import sqlite3

from report import database, say

file = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
WHOLE = {
    "A1.age_band": "A1.headline", "A1.sex": "A1.headline", "A1.ethnic_group": "A1.headline",
    "A1.residence": "A1.headline", "A3.combinations": "A1.headline", "A3.how_many": "A1.headline",
    "C0.age_band": "C0.headline", "C0.sex": "C0.headline", "C0.ethnic_group": "C0.headline",
    "C0.looked_after": "C0.headline"}


def totals(table, where="1"):
    return dict(file.execute(
        f"""SELECT period_code, sum(count) FROM indicator_value
        WHERE table_id = ? AND measure IN ('count', 'percentage') AND {where}
        GROUP BY period_code""", [table]))


def differences():
    for part, whole in WHOLE.items():
        wholes = totals(whole)
        for period, total in totals(part).items():
            if total != wholes[period]:
                yield f"{part} {period}: {total}, and {whole} {wholes[period]}"
    closed = totals("C3.state", "category1 LIKE 'closed%'")
    waiting = totals("C3.state", "category1 LIKE 'waiting%'")
    for table, states in (("C3.no_support", closed), ("C3.waiting", waiting)):
        for period, total in totals(table).items():
            if total != states[period]:
                yield f"{table} {period}: {total}, and C3.state {states[period]}"


GROWING = """
    SELECT table_id, period_code, coalesce(v.category1, ''), c.code, count,
      lag(count) OVER (PARTITION BY table_id, period_kind, period_code, CASE
        WHEN dimension2 = 'stage' THEN category1 END ORDER BY c.position) AS before
    FROM indicator_value v JOIN category c ON c.dimension_id = 'stage'
      AND c.code = CASE WHEN dimension2 = 'stage' THEN category2 ELSE category1 END
    WHERE table_id LIKE 'C1.%' AND (dimension1 = 'stage' OR dimension2 = 'stage')"""
growing = file.execute(f"SELECT * FROM ({GROWING}) WHERE count > before").fetchall()
say("sense: parts add up to their whole", differences())
say("sense: no stage is reached by more children than the one before",
    [f"{table} {period} {group} {stage}: {count} after {before}"
     for table, period, group, stage, count, before in growing])
say("sense: no count exceeds what it is out of", file.execute(
    "SELECT table_id, period_code FROM indicator_value WHERE measure = 'percentage'"
    " AND count > denominator").fetchall())
early = """SELECT label FROM period WHERE provisional = 0 AND period_kind <> 'snapshot'
    AND first_day < (SELECT min(first_day) FROM period WHERE period_kind = 'financial_year')"""
say("sense: a period that began before the first whole year is provisional",
    [row[0] for row in file.execute(early)])
