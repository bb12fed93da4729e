"""The ZIP file of all CSV files, by Python's zipfile and by unzip; CSV on the Web."""

import csv
import json
import shutil
import subprocess
import zipfile

from report import release, say

paths = sorted(release.glob("*-csv.zip"))
say("archive: there is one", [] if len(paths) == 1 else [f"{len(paths)} archives"])
for path in paths:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        broken = archive.testzip()
        say("archive: every file's check holds", [broken] if broken else [])
        say("archive: it holds the files of the release, byte for byte",
            [name for name in names if archive.read(name) != (release / name).read_bytes()])
        files = {str(file.relative_to(release)) for file in (release / "csv").glob("*.csv")}
        say("archive: no CSV file is left out", sorted(files - set(names)))
        say("archive: no file bears a time", [
            entry.filename for entry in archive.infolist()
            if entry.date_time != (1980, 1, 1, 0, 0, 0)])
    if shutil.which("unzip"):
        ended = subprocess.run(["unzip", "-tqq", path], capture_output=True, text=True)
        say("archive: unzip finds it whole", [ended.stdout + ended.stderr] if ended.returncode else [])
    else:
        print("skipped: archive: unzip is not installed")

described = json.loads((release / "csv-metadata.json").read_text(encoding="utf-8"))
problems = []
for table in described["tables"]:
    titles = [column["titles"] for column in table["tableSchema"]["columns"]]
    with (release / table["url"]).open(encoding="utf-8-sig", newline="") as file:
        if next(csv.reader(file)) != titles:
            problems.append(table["url"])
say("archive: CSV on the Web names the columns of every file", problems)
