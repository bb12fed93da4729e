"""Times the intake of one large CSV file beside named tools, in turn and on the same file.

One thread means one processor, for every tool: whatever else a tool would do on another is counted.
"""
import pathlib
import shutil
import sys

import measured
import police_export

COLUMNS = police_export.HEADER.strip().split(",")
DUCKDB = """
import duckdb, sys
connection = duckdb.connect()
connection.execute(f"set threads = {sys.argv[2]}")
counts = ", ".join(f'count("{name}")' for name in sys.argv[3].split(","))
connection.execute(f"select {counts} from read_csv('{sys.argv[1]}')").fetchall()
"""
PYTHON = """
import csv, sys
with open(sys.argv[1], newline="", encoding="utf-8") as handle:
    for _ in csv.reader(handle):
        pass
"""


def commands(file, work, root, duckdb):
    """The command, the exit codes that are no failure and the processors, by name."""
    bench = [root / ".build/release/IntakeBench",
             root / "Sources/Pipeline/Formats/police-occurrence.yaml", file]
    check = [root / ".build/release/continuum", "check", "--format", "police-occurrence",
             "--as-of", "2026-01-01", "--out", work / "report", file]
    one = {0}
    found = {
        "continuum intake, 1 thread": (bench + ["1", "1"], (0,), one),
        "continuum intake, 2 threads": (bench + ["2", "1"], (0,), None),
        "continuum check, 1 processor": (check, (0, 3), one),
        "continuum check, all processors": (check, (0, 3), None),
        "python csv.reader": ([sys.executable, "-c", PYTHON, file], (0,), one),
        "wc -l": (["wc", "-l", file], (0,), one),
    }
    if duckdb:
        for threads, pinned in ((1, one), (2, None)):
            found[f"duckdb read_csv, {threads} thread{'s'[:threads - 1]}"] = (
                [duckdb, "-c", DUCKDB, file, threads, ",".join(COLUMNS)], (0,), pinned)
    if shutil.which("sqlite3"):
        found["sqlite3 .import"] = (
            ["sh", "-c", f"rm -f '{work}/t.db'; exec sqlite3 '{work}/t.db' 'pragma journal_mode=off'"
             f" '.mode csv' \".import '{file}' t\""], (0,), one)
    return found


RATIOS = [
    ("duckdb read_csv, 1 thread", "continuum intake, 1 thread", 1.0),
    ("duckdb read_csv, 2 threads", "continuum intake, 2 threads", 1.5),
    ("sqlite3 .import", "continuum intake, 1 thread", 5.0),
    ("duckdb read_csv, 1 thread", "continuum check, 1 processor", 1.0),
    ("continuum intake, 1 thread", "continuum intake, 2 threads", 1.5),
    ("python csv.reader", "continuum intake, 1 thread", 1.0),
]


def report(root, work, megabytes, count, duckdb):
    """Writes the file, times all tools and prints a table and the ratios that are asked for."""
    file = pathlib.Path(work) / "police.csv"
    rows = police_export.write(file, megabytes * 1_000_000)
    size = file.stat().st_size
    print(f"CSV: {size / 1e6:.0f} MB, {rows:,} rows, {len(COLUMNS)} columns; {count} rounds, medians")
    taken = measured.rounds(commands(file, work, root, duckdb), count)
    print(f"  {'':34} {'wall s':>8} {'MB/s':>7} {'cpu s':>7} {'peak MB':>8}")
    for name, took in taken.items():
        print(f"  {name:34} {took.wall:8.2f} {size / 1e6 / took.wall:7.0f} {took.processor:7.2f}"
              f" {took.peak / 1e6:8.0f}")
    for theirs, ours, asked in RATIOS:
        if theirs in taken and ours in taken:
            wall = taken[theirs].wall / taken[ours].wall
            print(f"  {ours} : {theirs} = {wall:.2f} times as fast (asked: {asked})")
    if not duckdb:
        print("  DuckDB left out: name a Python that has it with --duckdb")
