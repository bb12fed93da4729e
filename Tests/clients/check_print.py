"""The printed needs assessment: a tagged PDF on numbered sheets of A4, with every number of its page."""

import tables
from report import assessments, need, say

(pypdf,) = need("print", "pypdf")
PRINTED = [(page, page.with_suffix(".pdf")) for page in assessments]
if not any(pdf.is_file() for _, pdf in PRINTED):
    print("skipped: print: no browser made a PDF of the needs assessment")
    raise SystemExit(0)


def structure(reader):
    root = reader.trailer["/Root"]
    if not root.get("/MarkInfo", {}).get("/Marked") or "/StructTreeRoot" not in root:
        yield "it is not tagged"
    if root.get("/Lang") != "en-GB":
        yield f"its language is {root.get('/Lang')}"
    if not (reader.metadata and reader.metadata.title):
        yield "it has no title"


def sheets(reader):
    count = len(reader.pages)
    for number, sheet in enumerate(reader.pages, 1):
        width, height = float(sheet.mediabox.width), float(sheet.mediabox.height)
        # A4 is 210 by 297 mm; a point is a 72nd of 25.4 mm.
        if abs(width - 595.3) > 1 or abs(height - 841.9) > 1:
            yield f"sheet {number} is {width:.0f} by {height:.0f} points"
        if f"Page {number} of {count}" not in " ".join(sheet.extract_text().split()):
            yield f"sheet {number} does not bear its number"


for page, pdf in PRINTED:
    reader = pypdf.PdfReader(pdf)
    say("print: the needs assessment is a tagged PDF with language and title", structure(reader))
    say("print: every sheet is A4 and bears its number", sheets(reader))
    say("print: it holds every number of the page's tables", tables.unprinted(page, reader))
