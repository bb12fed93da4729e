"""Every number in every table of every page, against the row of the database it must come from."""

import re
import sqlite3

import tables
from report import database, pages, say

file = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
file.row_factory = sqlite3.Row
VALUES = file.execute("""
    SELECT v.*, p.label AS period, a.label AS label1, b.label AS label2, m.label AS measured
    FROM indicator_value v LEFT JOIN period p USING (period_kind, period_code)
    LEFT JOIN category a ON (v.dimension1, v.category1) = (a.dimension_id, a.code)
    LEFT JOIN category b ON (v.dimension2, v.category2) = (b.dimension_id, b.code)
    LEFT JOIN measure m USING (measure)""").fetchall()
CURVES = file.execute("""
    SELECT c.*, t.title, p.label AS period, a.label AS label1, NULL AS label2, NULL AS measured,
      NULL AS count, NULL AS denominator, c.reached AS value, 0 AS low_count
    FROM curve_point c LEFT JOIN period p USING (period_kind, period_code)
    LEFT JOIN released_table t USING (table_id, period_kind, period_code)
    LEFT JOIN category a ON (c.dimension1, c.category1) = (a.dimension_id, a.code)""").fetchall()
COUNTS = ("Number", "Out of")
NUMBER = re.compile(r"−?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)")


def anchor(table_id):
    return re.sub(r"[^a-z0-9]+", "-", table_id.lower())


BY_ANCHOR = {anchor(row["table_id"]): row["table_id"] for row in VALUES}


def is_near(text, value):
    """Whether the text is the value, rounded to the places it shows and grouped by thousands."""
    if value is None or (re.search(r"\d{4}", text) and "," not in text):
        return False
    places = len(text.partition(".")[2])
    return abs(float(text.replace(",", "").replace("−", "-")) - value) <= 0.5 * 10**-places + 1e-9


def is_of(cell, row):
    numbers = NUMBER.findall(cell)
    if cell.startswith("below "):
        return row["value"] is not None and row["value"] < float(numbers[0])
    if "or more" in cell:
        return row["upper_ci"] is None and is_near(numbers[0], row["lower_ci"])
    if len(numbers) == 2:
        return is_near(numbers[0], row["lower_ci"]) and is_near(numbers[1], row["upper_ci"])
    known = ["count", "denominator", "value"] + (["at_risk"] if "at_risk" in row.keys() else [])
    return any(is_near(numbers[0], row[name]) for name in known)


def labels(row):
    """What a head may call the row: each of its labels, and both its categories together."""
    both = f"{row['label1']}, {row['label2']}"
    return [(text or "").casefold() for text in
            (row["label1"], row["label2"], both, row["period"], row["measured"])]


def narrowed(rows, text):
    """The rows that the head names, letter case and unit aside; all of them when it names none."""
    text = text.casefold()
    plain = re.sub(r" \([^)]*\)$", "", text)
    return [row for row in rows if text in labels(row) or plain in labels(row)] or rows


def candidates(table):
    file_name = re.search(r"csv/(.*)\.csv$", table.file)
    code = file_name[1] if file_name else BY_ANCHOR.get(table.id)
    if not code:
        return None
    rows = [row for row in VALUES if row["table_id"] == code]
    if code == "indicator_value":
        return VALUES
    if code == "curve_point":
        caption = table.caption.casefold()
        rows = [row for row in CURVES if table.id.startswith("curve-" + anchor(row["table_id"]))
                and caption.startswith((row["label1"] or row["title"]).casefold())]
    inside = [row for row in rows if row["period"].casefold() in table.caption.casefold()]
    return inside or rows


def on_day(rows, day, column):
    """The point of a curve that holds on a day: those waiting then are those of the next point."""
    after = column.startswith("Still")
    near = [row for row in rows if (row["day"] >= day if after else row["day"] <= day)]
    return [min(near, key=lambda row: abs(row["day"] - day))] if near else []


def fits(rows, table, head, column):
    """The rows of the database that a cell may come from."""
    if table.file.endswith("curve_point.csv"):
        return on_day(rows, int(head.replace(",", "")), column)
    if table.file.endswith("indicator_value.csv"):
        return [row for row in rows if row["indicator_id"] == head.split()[0]]
    return narrowed(narrowed(rows, head), column)


def is_shown(cell, row):
    """Whether the cell is the row's value or count, not its total or its limits."""
    numbers = NUMBER.findall(cell)
    names = ("value", "count")
    return len(numbers) == 1 and any(is_near(numbers[0], row[name]) for name in names)


def is_low(cell, row):
    return is_shown(cell, row) and bool(row["low_count"]) and row["count"] != 0


def of_rows(table):
    """Whether the table is of data quality or of the audit, whose counts are of rows and tables."""
    return table.id[:1] in ("e", "f") and table.page[:1] in ("e", "f")


def is_low_count(cell):
    return 1 <= int(NUMBER.findall(cell)[0].replace(",", "")) <= 7


def problems(table, counted):
    rows = candidates(table)
    if rows is None:
        return
    for head, column, cell in table.cells():
        if not NUMBER.search(cell) or column in ("Limit", "Figure", "Period"):
            continue
        if any(cell == row["label2"] for row in rows):
            continue
        counted.append(cell)
        if column in COUNTS and not of_rows(table) and ("[u]" in cell) != is_low_count(cell):
            yield f"{table.page}#{table.id}: {head} / {column}: {cell}: low and not marked, or marked and not low"
        found = [row for row in fits(rows, table, head, column) if is_of(cell, row)]
        if not found:
            yield f"{table.page}#{table.id}: {head} / {column}: {cell}"
        elif column in COUNTS or column.startswith("95% interval"):
            continue
        elif "[u]" in cell and not any(row["low_count"] for row in found):
            yield f"{table.page}#{table.id}: {head} / {column}: {cell}: marked, and not low"
        elif "[u]" not in cell and any(is_low(cell, row) for row in found) and all(
                is_low(cell, row) for row in found if is_shown(cell, row)):
            yield f"{table.page}#{table.id}: {head} / {column}: {cell}: low, and not marked"


def loose(table):
    """Numbers of the tables about the release itself: each must stand somewhere in the database."""
    known = {str(cell) for name in ("source_status", "component_version", "release", "symbol")
             for row in file.execute(f"SELECT * FROM {name}") for cell in row}
    for _, _, cell in table.cells():
        if re.fullmatch(r"[\d,]+", cell) and cell.replace(",", "") not in known:
            yield f"{table.page}#{table.id}: {cell}"


def first_page():
    """The key numbers and the short answers: each must be a value of the period they name."""
    text = (database.parent / "index.html").read_text(encoding="utf-8")
    shown = [(period, number) for number, period in re.findall(
        r'<dd class="value">([^<]*)</dd>.*?<dd>([^.<]*)\. <a', text, re.DOTALL)]
    for period, answer in re.findall(r"<p><strong>Answer, ([^:]*): </strong>([^<]*)", text):
        shown += [(period, number) for number in re.findall(r"\d[\d,]*", answer)]
    for period, number in shown:
        rows = [row for row in VALUES if row["period"].casefold() == period.casefold()]
        if not any(is_near(number.rstrip("%"), row[name]) for name in ("value", "count")
                   for row in rows if number[-1] != "%" or row["unit"] == "per cent"):
            yield f"index.html: {number} for {period}"
    if len(shown) < 5:
        yield f"only {len(shown)} numbers found on the first page"


counted, found = [], []
shown = [table for page in pages for table in tables.of(page)]
for table in shown:
    found += problems(table, counted)
say(f"cells: {len(counted)} numbers of the tables on {len(pages)} pages stand in the database", found)
say("cells: the key numbers and short answers of the first page stand in the database", first_page())
about = [table for table in shown if table.page == "about.html"]
say("cells: the numbers about the sources stand in the database",
    [problem for table in about for problem in loose(table)])
unlinked = [f"{table.page}#{table.id}" for table in shown
            if not table.file and table.page[1] == "-"]
say("cells: every table of an indicator names the file that holds it", unlinked)
used = {row["table_id"] for row in VALUES if row["measure"]}
seen = {re.sub(r"^csv/|\.csv$", "", table.file) for table in shown}
say("cells: every table of the database is on a page", used - seen)
