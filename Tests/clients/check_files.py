"""Every cell of every CSV file, against the database."""

import csv
import re
import sqlite3

from report import database, release, say

file = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
file.row_factory = sqlite3.Row
tables = {row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
measures = file.execute("SELECT measure, label, unit FROM measure").fetchall()
FIXED = {
    "Table": "table_id", "Title": "table_title", "Kind of period": "period_kind",
    "Period code": "period_code", "Period": "period", "From": "period_from", "To": "period_to",
    "Breakdown 1": "breakdown_1", "Category 1": "category_1", "Breakdown 2": "breakdown_2",
    "Category 2": "category_2", "Count (number)": "count", "Out of (number)": "out_of",
    "Count, status": "count_status", "Out of, status": "out_of_status", "Low count": "low_count", "Note": "note"}


def columns():
    known = dict(FIXED)
    for measure, label, unit in measures:
        known |= {
            f"{label} ({unit})": measure, f"{label}, status": f"{measure}_status",
            f"{label}, lower 95% limit ({unit})": f"{measure}_lower_95",
            f"{label}, upper 95% limit ({unit})": f"{measure}_upper_95"}
    return known


def is_same(text, value):
    if value is None:
        return text == ""
    if isinstance(value, str):
        return text == value or text == "'" + value
    return text != "" and float(text) == value


def problems(path, known):
    name = path.stem
    lines = list(csv.reader(path.open(encoding="utf-8-sig", newline="")))
    head, body = lines[0], lines[1:]
    if name in tables:
        rows = file.execute(f'SELECT * FROM "{name}"').fetchall()
    else:
        wide = "wide_" + re.match(r"[A-Z]\d+", name)[0].lower()
        rows = file.execute(f'SELECT * FROM "{wide}" WHERE table_id = ?', [name]).fetchall()
        head = [known.get(title, title) for title in head]
    if len(rows) != len(body):
        yield f"{path.name}: {len(body)} rows, not {len(rows)}"
    for number, (line, row) in enumerate(zip(body, rows), 2):
        for title, text in zip(head, line, strict=True):
            if title not in row.keys() or not is_same(text, row[title]):
                yield f"{path.name}:{number}: column '{title}'"


def tidy():
    """What the wide tables say and the long one does not."""
    for (wide,) in file.execute("SELECT name FROM sqlite_master WHERE name LIKE 'wide~_%' ESCAPE '~'"):
        names = [row[1] for row in file.execute(f"PRAGMA table_info({wide})")]
        for measure in {m[0] for m in measures} & set(names) - {"count"}:
            bad = file.execute(f"""
                SELECT count(*) FROM indicator_value v
                LEFT JOIN category a ON (v.dimension1, v.category1) = (a.dimension_id, a.code)
                LEFT JOIN category b ON (v.dimension2, v.category2) = (b.dimension_id, b.code)
                LEFT JOIN {wide} w ON w.table_id = v.table_id AND w.period_code = v.period_code
                  AND w.period_kind = v.period_kind
                  AND w.category_1 IS a.label AND w.category_2 IS b.label
                WHERE v.indicator_id = upper(substr('{wide}', 6)) AND v.measure = '{measure}'
                  AND (w.table_id IS NULL OR w.{measure} IS NOT v.value
                    OR w.{measure}_lower_95 IS NOT v.lower_ci
                    OR w.{measure}_upper_95 IS NOT v.upper_ci)""").fetchone()[0]
            if bad:
                yield f"{wide}.{measure}: {bad}"


known = columns()
paths = sorted((release / "csv").glob("*.csv"))
say(f"files: every cell of {len(paths)} CSV files is the database's",
    [problem for path in paths for problem in problems(path, known)])
say("files: the wide tables say what the long one says", tidy())
say("files: every CSV file begins with the mark that spreadsheets need",
    [path.name for path in paths if not path.read_bytes().startswith(b"\xef\xbb\xbf")])
say("files: no text cell of a CSV file begins as a formula",
    [path.name for path in paths for line in csv.reader(path.open(encoding="utf-8-sig", newline=""))
     for cell in line if re.match(r"[=+@\t]|-(?![\d.]+(e-?\d+)?$)", cell)])
