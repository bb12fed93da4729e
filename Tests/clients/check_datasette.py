"""Datasette, which partners use to look without SQL."""

import html
import json
import sqlite3
import subprocess
import sys

from report import database, need, say

need("Datasette", "datasette")
name = database.stem


def get(path, as_text=False):
    command = [sys.executable, "-m", "datasette", "-i", str(database),
               "-m", str(database.parent / "metadata.yaml"), "--get", path]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return answer.stdout if as_text else json.loads(answer.stdout)


file = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
tables = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
seen = {table["name"]: table for table in get(f"/{name}.json")["tables"]}
wrong = [table for table in tables if table not in seen]
for table in set(tables) & set(seen):
    count = file.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
    if seen[table]["count"] != count:
        wrong.append(f"{table}: {seen[table]['count']} rows, not {count}")
say("datasette: every table has its rows", wrong)

path = f"/{name}/indicator_value.json?_shape=objects&_labels=on&table_id=A1.headline&_size=max"
rows = get(path)["rows"]
shown = {row["period_code"]: row["count"] for row in rows}
asked = "SELECT period_code, count FROM indicator_value WHERE table_id = 'A1.headline'"
say("datasette: a filter gives the database's figures",
    set(shown.items()) ^ set(file.execute(asked).fetchall()))
named = [row for row in rows if not isinstance(row["indicator_id"], dict)]
say("datasette: foreign keys show the title of an indicator", named)
shown = get(f"/{name}/indicator_value", as_text=True)
columns = file.execute("""SELECT column_name, description FROM data_dictionary
    WHERE table_name = 'indicator_value'""").fetchall()
say("datasette: every column of indicator_value is described",
    [column for column, words in columns if html.escape(words, quote=False).split("'")[0] not in shown])
