"""Times the intake of one large CSV file beside named tools, in turn and on the same file.

Intake decodes, validates and standardises; with tokens it pseudonymises too. One processor means
that reading ahead and the file's hash, which have a thread of their own, share it.
"""
import pathlib
import shutil
import sys

import measured
import peers
import police_export
import table

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
PEERS = [
    table.Peer("duckdb read_csv, 1 thread", "intake, 1 thread", 1.0),
    table.Peer("duckdb read_csv, 1 processor", "intake, 1 processor", 1.0),
    table.Peer("duckdb read_csv, 2 threads", "intake, 2 threads", 1.5),
    table.Peer("sqlite3 .import", "intake, 1 processor", 5.0),
    table.Peer("python csv.reader", "intake, 1 processor", 3.0),
]


def ours(file, work, root):
    """Our commands, the exit codes that are no failure and the processors, by name."""
    bench = [root / ".build/release/IntakeBench",
             root / "Sources/Pipeline/Formats/police-occurrence.yaml", file]
    check = [root / ".build/release/continuum", "check", "--format", "police-occurrence",
             "--as-of", "2026-01-01", "--out", work / "report", file]
    one = {0}
    return {
        "intake, 1 thread": (bench + ["1", "1", "check"], (0,), None),
        "intake, 1 processor": (bench + ["1", "1", "check"], (0,), one),
        "intake, 2 threads": (bench + ["2", "1", "check"], (0,), None),
        "intake with tokens, 1 processor": (bench + ["1", "1"], (0,), one),
        "intake with tokens, 2 threads": (bench + ["2", "1"], (0,), None),
        "continuum check, 1 processor": (check, (0, 3), one),
        "continuum check, all processors": (check, (0, 3), None),
    }


def theirs(file, work):
    """The commands of the tools that are to be had here."""
    found = {"python csv.reader": ([sys.executable, "-c", PYTHON, file], (0,), {0})}
    duckdb = peers.python("duckdb")
    if duckdb:
        count = [duckdb, "-c", DUCKDB, file]
        found["duckdb read_csv, 1 thread"] = (count + [1, ",".join(COLUMNS)], (0,), None)
        found["duckdb read_csv, 1 processor"] = (count + [1, ",".join(COLUMNS)], (0,), {0})
        found["duckdb read_csv, 2 threads"] = (count + [2, ",".join(COLUMNS)], (0,), None)
    if shutil.which("sqlite3"):
        found["sqlite3 .import"] = (
            ["sh", "-c", f"rm -f '{work}/t.db'; exec sqlite3 '{work}/t.db' 'pragma journal_mode=off'"
             f" '.mode csv' \".import '{file}' t\""], (0,), {0})
    return found


def report(root, work, megabytes, count):
    """Writes the file, times all tools and prints the table."""
    file = pathlib.Path(work) / "police.csv"
    rows = police_export.write(file, megabytes * 1_000_000)
    size = file.stat().st_size
    taken = measured.rounds(ours(file, work, root) | theirs(file, work), count)
    title = f"CSV: {size / 1e6:.0f} MB, {rows:,} rows, {len(COLUMNS)} columns; {count} rounds, medians"
    table.show(title, taken, size, PEERS)
