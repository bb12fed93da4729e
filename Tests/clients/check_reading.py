"""How hard the prose of each page is to read: the Flesch-Kincaid grade, tables and drawings aside."""

import html.parser
import sys

from report import need, pages, say

GRADE = 9
(textstat,) = need("reading", "textstat")


class Sentences(html.parser.HTMLParser):
    """Paragraphs, items and explanations of a page's main part; labels of a few words are none."""

    ASIDE = {"table", "svg", "nav", "header", "footer", "pre", "code"}

    def __init__(self, page):
        super().__init__()
        self.found, self.text, self.depth = [], None, 0
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.depth += tag in self.ASIDE
        if tag in ("p", "li", "dd") and not self.depth:
            self.text = ""

    def handle_endtag(self, tag):
        self.depth -= tag in self.ASIDE
        if tag in ("p", "li", "dd") and self.text is not None:
            # What follows lists rows by name, in the words of the table.
            words = self.text.split("This holds for:")[0].split()
            if len(words) > 4:
                self.found.append(" ".join(words).rstrip(".") + ".")
            self.text = None

    def handle_data(self, text):
        if self.text is not None and not self.depth:
            self.text += text


def grades():
    for page in pages:
        grade = textstat.flesch_kincaid_grade(" ".join(Sentences(page).found))
        print(f"  {page.name}: grade {grade}", file=sys.stderr)
        if grade > GRADE:
            yield f"{page.name}: grade {grade}"


say(f"reading: the prose of every page is of grade {GRADE} or under", grades())
