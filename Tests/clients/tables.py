"""The tables of a page, as a reader sees them."""

import html.parser
import re
from dataclasses import dataclass, field


@dataclass
class Table:
    id: str
    page: str
    caption: str = ""
    head: list = field(default_factory=list)
    rows: list = field(default_factory=list)
    file: str = ""

    def cells(self):
        """Every cell below the head, with the texts of its row's and column's heads."""
        for row in self.rows:
            for head, text in zip(self.head[1:], row[1:], strict=True):
                yield row[0], head, text


class Tables(html.parser.HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.page, self.found, self.text, self.captured = page, [], None, None
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "div" and attributes.get("class") == "table":
            self.captured = attributes.get("id", "")
        elif tag == "table":
            self.found.append(Table(self.captured or "", self.page.name))
        elif tag == "tr":
            self.row = []
        elif tag in ("caption", "th", "td"):
            self.text = ""
        elif tag == "a" and "download" in attributes and self.found and not self.found[-1].file:
            self.found[-1].file = attributes["href"]

    def handle_endtag(self, tag):
        if tag == "caption":
            self.found[-1].caption, self.text = self.text, None
        elif tag in ("th", "td"):
            self.row.append(self.text)
            self.text = None
        elif tag == "tr":
            table = self.found[-1]
            if table.head:
                table.rows.append(self.row)
            else:
                table.head = self.row

    def handle_data(self, text):
        if self.text is not None:
            self.text += text


def of(page):
    return Tables(page).found


def unprinted(page, reader):
    """Numbers of the page's tables that no sheet of its PDF holds."""
    plain = re.sub(r"\s", "", "".join(sheet.extract_text() for sheet in reader.pages))
    for table in of(page):
        for _, _, cell in table.cells():
            if re.search(r"\d", cell) and re.sub(r"\s", "", cell) not in plain:
                yield f"{table.id}: {cell}"
