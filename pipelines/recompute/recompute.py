"""Recomputes headline figures of a release from the restricted store, with Python and lifelines.

    python recompute.py STORE RELEASE BANK-HOLIDAYS [KEPT-COLUMNS]

STORE is store.sqlite, RELEASE the release's database, BANK-HOLIDAYS a CSV of division and date, such as
Sources/Vocabulary/Calendars/bank-holidays.csv, KEPT-COLUMNS what the pipeline file says of columns, as
untold.sql describes it. Needs lifelines. For England and Wales. Prints one line
for each kind of figure, and ends with 1 where any differs by more than 1e-6.

lifelines moves tied times at random in its Aalen-Johansen estimate, so cumulative incidence is left to
recompute.R; its Kaplan-Meier is exact.
"""

import csv
import math
import sqlite3
import sys
import warnings
from bisect import bisect_right
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

from lifelines import KaplanMeierFitter

warnings.simplefilter("ignore")
SHARES = {
    "lower_quartile": 0.25,
    "median": 0.5,
    "upper_quartile": 0.75,
    "ninetieth_percentile": 0.9,
}
INTERVALS = [
    ("referral_received", to)
    for to in (
        "decision", "meeting", "assessment_started", "assessment_completed", "support_offered",
        "support_started",
    )
] + [
    ("decision", "assessment_started"),
    ("assessment_started", "assessment_completed"),
    ("assessment_completed", "support_offered"),
    ("support_offered", "support_started"),
    ("support_started", "support_ended"),
]


class WorkingDays:
    """Working days after one day up to and including another."""

    def __init__(self, path):
        with open(path, newline="", encoding="utf-8") as file:
            closed = {
                row["date"] for row in csv.DictReader(file)
                if row["division"] == "england-and-wales"
            }
        self.number = {}
        day, count = date(2012, 1, 1), 0
        while day.year < 2029:
            count += day.weekday() < 5 and day.isoformat() not in closed
            self.number[day.isoformat()] = count
            day += timedelta(days=1)

    def between(self, start, end):
        return self.number[end] - self.number[start]

    def first_from(self, day):
        """The first working day on or after a day, and the day before it."""
        known = sorted(self.number)
        place = known.index(day)
        while self.number[known[place]] == self.number[known[place - 1]]:
            place += 1
        return known[place], known[place - 1]


class Store:
    """What a store says of referrals, and how their waits ended."""

    def __init__(self, path, as_of, whole, kept_columns, calendar):
        """`whole` is the day from which on the records are whole, or nothing."""
        self.whole = whole or "0000-01-01"
        self.watched, self.day_before = calendar.first_from(whole) if whole else (self.whole,) * 2
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.as_of, self.calendar = as_of, calendar
        self.referrals = database.execute(
            """SELECT r.journey, r.child_id, r.received, c.sex,
              coalesce(date(coalesce(c.birth, date(c.birth_month, '+1 month', '-1 day')),
                '+18 years'), '9999-12-31') AS of_age FROM referral r
            JOIN child c ON c.id = r.child_id
            WHERE r.role IN ('displayed', 'both') AND r.received <= ? AND r.received < of_age
            ORDER BY r.child_id, r.received, r.journey""",
            (as_of,),
        ).fetchall()
        self.day = {
            (journey, kind): day
            for journey, kind, day in database.execute("SELECT journey, kind, day FROM milestone")
        }
        query = Path(__file__).with_name("untold.sql").read_text(encoding="utf-8")
        told = {"as_of": as_of, "records_from": self.whole, "kept_columns": kept_columns}
        self.untold = set(database.execute(query, told).fetchall())

    def is_undated(self, journey):
        """Whether support has an end and no start: it had started, on a day that nobody told."""
        return (journey, "support_started") not in self.day and (
            journey, "support_ended") in self.day

    def waits(self, start, end, first, last):
        """Each child's first wait that began in the period, of those whose dates can be.

        Working days, whether the milestone ended it, and the day after which it was watched. What
        comes first ends a wait: the 18th birthday, the milestone, the closure or the reference date.
        """
        waits = {}
        for journey, child, _, _, of_age in self.referrals:
            day = self.day.get((journey, start))
            if day is None or not first <= day <= min(last, self.as_of):
                continue
            if child in waits and waits[child][0] <= day:
                continue
            if (journey, end) in self.untold:
                continue  # Its source does not keep the day waited for.
            if end == "support_started" and self.is_undated(journey):
                continue
            reached = self.day.get((journey, end), "9999")
            closed = self.day.get((journey, "closed"), "9999")
            over = min(reached, closed, of_age, self.as_of)
            if min(reached, closed) < day or of_age <= day:
                continue
            if day < self.whole and over < self.watched:
                continue
            late = day < self.whole
            entry = self.calendar.between(day, self.day_before) if late else -1
            waits[child] = (
                day, self.calendar.between(day, over), reached == over and of_age > over, entry)
        return [wait[1:] for wait in waits.values()]


def is_thin(waits):
    """Whether, before the last came under watch, fewer were than would be left of ten."""
    last = max(entry for _, _, entry in waits)
    if last < 0:
        return False
    if sum(entry < 0 for _, _, entry in waits) < 10:
        return True
    left = 1
    for day in sorted({days for days, _, _ in waits if days <= last}):
        events = sum(days == day and ended for days, ended, _ in waits)
        left *= 1 - events / sum(days >= day > entry for days, _, entry in waits)
        watched = sum(days > day >= entry for days, _, entry in waits)
        if watched < max(1, 10 * left - 1e-9):
            return True
    return False


class Comparison:
    """Numbers beside those that were published."""

    def __init__(self):
        self.equal, self.differing = defaultdict(int), defaultdict(list)

    def same(self, kind, name, ours, theirs):
        """Compares what the release has; what no source tells is not in it."""
        if theirs is None:
            return

        def equal(one, other):
            if one is None or other is None:
                return one is other
            return abs(one - other) <= 1e-6 * max(1, abs(other))

        if all(equal(one, other) for one, other in zip(ours, theirs, strict=True)):
            self.equal[kind] += 1
        else:
            self.differing[kind].append(f"{name}: lifelines {ours}, release {theirs}")

    def tell(self):
        for kind in [*self.equal, *(k for k in self.differing if k not in self.equal)]:
            wrong = self.differing[kind]
            word = "failed" if wrong else "passed"
            print(f"{word}: python: {kind}, {self.equal[kind]} of {self.equal[kind] + len(wrong)}")
            for line in wrong[:6]:
                print("  " + line)
        return 1 if any(self.differing.values()) else 0


def wilson(count, total):
    z = 1.959963984540054
    middle, spread = 2 * count + z * z, z * math.sqrt(z * z + 4 * count * (1 - count / total))
    low, high = ((middle + sign * spread) / (2 * (total + z * z)) for sign in (-1, 1))
    return [100 * count / total, 100 * max(0, low), 100 * min(1, high)]


def first_day(frame, share):
    """The first day on which a curve has fallen far enough; nothing where it never does."""
    days = frame.index[frame.iloc[:, 0] <= 1 - share + 1e-9]
    return float(days[0]) if len(days) else None


def compare_waits(comparison, published, key, waits, limit=None):
    shown = published(key, "count")
    if shown is None:
        return
    comparison.same("waits: children", key, [len(waits)], shown[:1])
    if not waits:
        return
    if is_thin(waits):
        for measure in [*SHARES, "within_limit"]:
            shown = published(key, measure)
            if shown is not None:
                comparison.same(
                    "waits: none where too few were under watch", f"{key} {measure}", [None] * 3,
                    shown[1:])
        return
    # lifelines has who enters at a time at risk at it: half a day later is before the next.
    late = {"entry": [w[2] + 0.5 for w in waits]} if any(w[2] >= 0 for w in waits) else {}
    fit = KaplanMeierFitter().fit([w[0] for w in waits], [w[1] for w in waits], **late)
    curve, limits = fit.survival_function_, fit.confidence_interval_survival_function_
    # Where nobody is left there are no limits; lifelines fills them with 0.
    limits = limits[(curve.iloc[:, 0] > 0).to_numpy()]
    lower, upper = limits.iloc[:, [0]], limits.iloc[:, [1]]
    for measure, share in SHARES.items():
        shown = published(key, measure)
        if shown is None:
            continue
        value = first_day(curve, share)
        ours = [value, first_day(lower, share), first_day(upper, share)]
        comparison.same(
            "waits: Kaplan-Meier quantiles and limits", f"{key} {measure}",
            ours if value is not None else [None] * 3, shown[1:])
    shown = published(key, "within_limit")
    if limit is None or shown is None or shown[1] is None:
        return
    left = float(fit.predict(limit))
    ours = [100 * (1 - left), None, None]
    if 1e-9 < left < 1 - 1e-9:
        place = bisect_right(list(limits.index), limit) - 1
        ours[1:] = [100 * (1 - limit.iloc[place, 0]) for limit in (upper, lower)]
    elif all(entry < min(w[0] for w in waits) for _, _, entry in waits):
        # Of nobody or everybody: Wilson's limits of those who were followed to the day.
        followed = sum(days >= limit or ended for days, ended, _ in waits)
        ours[1:] = wilson(followed if left < 0.5 else 0, followed)[1:]
    comparison.same("waits: share within the limit", key, ours, shown[1:])


def main(store_path, release_path, holidays, kept_columns="[]"):
    release = sqlite3.connect(f"file:{release_path}?mode=ro", uri=True)
    as_of, whole = release.execute("SELECT as_of, records_from FROM release").fetchone()
    store = Store(store_path, as_of, whole, kept_columns, WorkingDays(holidays))
    comparison = Comparison()
    for kind, code, first, last in release.execute(
        """SELECT DISTINCT p.period_kind, p.period_code, p.first_day, p.last_day FROM period p
        JOIN released_table t ON t.period_kind = p.period_kind AND t.period_code = p.period_code
        WHERE t.table_id = 'D1.waits' AND p.label NOT LIKE '%frozen%'"""
    ).fetchall():

        def published(table, key, measure):
            return release.execute(
                """SELECT count, value, lower_ci, upper_ci FROM indicator_value WHERE table_id = ?
                AND period_kind = ? AND period_code = ? AND category1 = ? AND measure = ?
                AND count IS NOT NULL""",
                (table, kind, code, key, measure),
            ).fetchone()

        def part(values, wanted):
            return values and values[wanted]

        own = [r for r in store.referrals if first <= r[2] <= last]
        children = {}
        for referral in own:
            children.setdefault(referral[1], referral)
        for key, count in (("referrals", len(own)), ("children", len(children))):
            comparison.same(
                "counts", f"A2 {code} {key}", [count],
                part(published("A2.headline", key, "count"), slice(1)))
        for sex in {r[3] for r in children.values()}:
            count = sum(r[3] == sex for r in children.values())
            comparison.same(
                "shares and Wilson's interval", f"B2 {code} {sex}", wilson(count, len(children)),
                part(published("B2.sex", sex, "percentage"), slice(1, None)))
        for start, end in INTERVALS:
            compare_waits(
                comparison, lambda key, measure: published("D1.waits", key, measure),
                f"{start}_to_{end}", store.waits(start, end, first, last))
        for (key,) in release.execute(
            """SELECT DISTINCT category1 FROM indicator_value
            WHERE table_id = 'D2.within' AND category1 IS NOT NULL"""
        ).fetchall():
            start, rest = key.split("_to_", 1)
            if start in ("concern", "notification", "strategy_discussion"):
                continue  # From these every journey waits, not referrals alone.
            end, limit = rest.rsplit("_", 1)
            compare_waits(
                comparison, lambda key, measure: published("D2.within", key, measure), key,
                store.waits(start, end, first, last), int(limit))
    return comparison.tell()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
