"""A headless Chromium without a network, and what it is asked on each page."""

import base64
import json
import shutil

from selenium import webdriver

FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
         "--host-resolver-rules=MAP * ~NOTFOUND", "--window-size=1200,1600", "--hide-scrollbars"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Chart text that leaves its drawing, is drawn over another text, or is smaller than 9 px on screen.
CHART_TEXT = """
const found = [];
for (const svg of document.querySelectorAll('main svg')) {
  const name = (svg.closest('figure') || {}).id, edge = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map(t => [t, t.getBoundingClientRect()])
    .filter(([t, b]) => b.width > 0);
  for (const [t, b] of texts)
    if (b.left < edge.left - 1 || b.right > edge.right + 1
        || b.top < edge.top - 1 || b.bottom > edge.bottom + 1)
      found.push(name + ": '" + t.textContent + "' leaves the drawing");
  for (let i = 0; i < texts.length; i++) for (let j = i + 1; j < texts.length; j++) {
    const a = texts[i][1], b = texts[j][1];
    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (x > 2 && y > 0.35 * Math.min(a.height, b.height))
      found.push(name + ": '" + texts[i][0].textContent + "' and '" + texts[j][0].textContent + "' overlap");
  }
  const small = texts.map(([t]) => parseFloat(getComputedStyle(t).fontSize)
    * svg.getScreenCTM().a).filter(size => size < 9);
  if (small.length) found.push(name + ': text of ' + Math.min(...small).toFixed(1) + ' px');
}
return found;"""
LINKS = """
return [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'));"""


def start():
    options = webdriver.ChromeOptions()
    for flag in FLAGS:
        options.add_argument(flag)
    options.binary_location = shutil.which("chromium")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    return webdriver.Chrome(options=options, service=service)


def set_width(driver, width):
    size = {"width": width, "height": 1600, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def violations(driver):
    """What axe finds; `preload` is off because it would fetch the stylesheet past the page's policy."""
    answer = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {preload: false, runOnly: arguments[0]}).then(done);", RULES)
    for rule in answer["violations"]:
        yield f"{rule['id']}: {rule['nodes'][0]['target']}"
    for rule in answer["incomplete"]:
        # axe cannot judge the contrast of text in a drawing, nor of visually hidden text.
        nodes = [node["target"] for node in rule["nodes"] if "<text" not in node["html"]]
        if nodes and rule["id"] != "color-contrast":
            yield f"{rule['id']} undecided: {nodes[0]}"


def requests(driver):
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            yield message["params"]["request"]["url"]


def printed(driver):
    """The page as a tagged PDF on A4."""
    answer = driver.execute_cdp_cmd("Page.printToPDF", {
        "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True,
        "generateTaggedPDF": True})
    return base64.b64decode(answer["data"])
