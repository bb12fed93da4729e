"""Every page in a browser: accessible, alone, whole on a narrow screen and on paper."""

import io
import pathlib
import re
import shutil
import sys
import urllib.parse

import tables
from report import need, pages, say

if not (shutil.which("chromedriver") and shutil.which("chromium")):
    print("skipped: pages: chromium or its driver is not installed")
    sys.exit(0)
_, axe, pypdf = need("pages", "selenium", "axe_playwright_python", "pypdf")
import browser  # noqa: E402, after its modules are known to be there

SCRIPT = next(pathlib.Path(axe.__path__[0]).rglob("axe.min.js")).read_text(encoding="utf-8")
found = {name: [] for name in (
    "axe finds no violation", "no request leaves the folder", "the console is clean",
    "nothing overflows at 320 px", "chart text is whole and apart at 1200 px",
    "chart text can be read at 360 px", "the PDF holds every number of the tables",
    "every printed sheet is marked", "no table is cut off on paper", "every link leads somewhere")}


def anchors(page):
    return set(re.findall(r'\bid="([^"]*)"', page.read_text(encoding="utf-8")))


def dead_links(page, links):
    for link in links:
        place = urllib.parse.urlsplit(link)
        if place.scheme in ("mailto", "https"):
            continue
        target = page.parent / urllib.parse.unquote(place.path) if place.path else page
        if not target.is_file() or (place.fragment and place.fragment not in anchors(target)):
            yield link


def sheets(driver):
    return pypdf.PdfReader(io.BytesIO(browser.printed(driver)))


def unmarked(page, printed):
    mark = re.search(r'class="banner handling"><p><strong>([^<]*)', page.read_text(encoding="utf-8"))
    texts = [re.sub(r"\s", "", sheet.extract_text()) for sheet in printed.pages]
    bare = [number for number, text in enumerate(texts, 1) if mark and mark[1] not in text]
    return [f"{len(bare)} of {len(texts)} sheets bear no '{mark[1]}'"] if bare else []


def look(driver, page):
    def note(name, problems):
        found[name] += [f"{page.name}: {problem}" for problem in problems]

    browser.set_width(driver, 1200)
    driver.get(page.as_uri())
    note("chart text is whole and apart at 1200 px", driver.execute_script(browser.CHART_TEXT))
    driver.execute_script(SCRIPT)
    note("axe finds no violation", browser.violations(driver))
    note("every link leads somewhere", dead_links(page, driver.execute_script(browser.LINKS)))
    note("no request leaves the folder",
         [url for url in browser.requests(driver) if not url.startswith(("file:", "data:"))])
    note("the console is clean",
         [entry["message"] for entry in driver.get_log("browser") if entry["level"] == "SEVERE"])
    browser.set_width(driver, 320)
    wide = "const d = document.documentElement; return d.scrollWidth - d.clientWidth"
    over = driver.execute_script(wide)
    note("nothing overflows at 320 px", [f"{over} px too wide"] if over > 0 else [])
    browser.set_width(driver, 360)
    note("chart text can be read at 360 px", driver.execute_script(browser.CHART_TEXT))
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    browser.set_width(driver, 658)  # A4 less margins of 18 mm, at 96 dots an inch
    note("no table is cut off on paper", driver.execute_script(
        "return [...document.querySelectorAll('table')].filter(t => t.getBoundingClientRect().right"
        " > document.documentElement.clientWidth + 1).map(t => t.closest('[id]').id)"))
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    browser.set_width(driver, 1200)
    printed = sheets(driver)
    note("the PDF holds every number of the tables", tables.unprinted(page, printed))
    note("every printed sheet is marked", unmarked(page, printed))


driver = browser.start()
try:
    for page in pages:
        look(driver, page)
finally:
    driver.quit()
for name, problems in found.items():
    say(f"pages: {name}", problems)
