"""DuckDB reads SQLite by its own rules: what it sums must be what SQLite sums."""

import math
import sqlite3

from report import database, need, say

duckdb, extensions = need("DuckDB", "duckdb", "duckdb_extensions")
extensions.import_extension("sqlite_scanner")
duck = duckdb.connect()
duck.execute(f"ATTACH '{database}' AS r (TYPE sqlite, READ_ONLY)")
file = sqlite3.connect(f"file:{database}?mode=ro", uri=True)


def sums(table, columns):
    """Rows of a table and, for each column, the values present and their sum or total length."""
    parts = ["count(*)"]
    for name, kind in columns:
        parts.append(f'count("{name}")')
        number = f'"{name}"' if kind in ("INTEGER", "REAL") else f'length("{name}")'
        parts.append(f"coalesce(sum({number}), 0)")
    return "SELECT " + ", ".join(parts) + f' FROM {{}}"{table}"'


def differences(table):
    columns = file.execute(f"SELECT name, type FROM pragma_table_info('{table}')").fetchall()
    query = sums(table, columns)
    ours = file.execute(query.format("")).fetchone()
    theirs = duck.execute(query.format("r.")).fetchone()
    names = ["rows"] + [name for name, _ in columns for _ in range(2)]
    for name, one, other in zip(names, ours, theirs):
        if not math.isclose(float(one), float(other), rel_tol=1e-12):
            yield f"{table}.{name}: SQLite {one}, DuckDB {other}"


tables = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
named = duck.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = 'r'").fetchall()
say("duckdb: every table is there", set(tables) ^ {row[0] for row in named})
say("duckdb: rows, values and sums of every column agree",
    [problem for table in tables for problem in differences(table)])
loose = """SELECT table_name, column_name FROM duckdb_columns()
    WHERE database_name = 'r' AND data_type = 'BLOB'"""
say("duckdb: every column has a type", duck.execute(loose).fetchall())
