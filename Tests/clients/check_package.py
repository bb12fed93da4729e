"""frictionless, which reads the files by their own description."""

from report import need, release, say

frictionless, = need("frictionless", "frictionless")
report = frictionless.Package(str(release / "datapackage.json")).validate()
say(f"frictionless: {len(report.tasks)} files are what datapackage.json says",
    [f"{task.name}: {error.type} {error.note}" for task in report.tasks for error in task.errors]
    + [error.note for error in report.errors])
described = {task.place for task in report.tasks}
files = {str(path.relative_to(release)) for path in (release / "csv").glob("*.csv")}
say("frictionless: every CSV file is described", files - described)
