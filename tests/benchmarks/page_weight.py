"""How heavy and how quick the pages are on the sample data: bytes over the wire, the first chart, the server's time.

`python -m tests.benchmarks.page_weight` reads the sample data into a folder of its own, serves it, and opens each page
in a browser that has nothing in its cache. It prints tables, and ends with 1 when a limit is passed.
"""

import gc
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from plotly.utils import PlotlyJSONEncoder

from dashboard.drawing import Drawing
from dashboard.text import FI
from queries.store import Store
from tests.browser.conftest import serving
from tests.chromium import installed

ROOT = Path(__file__).parents[2]
REPEATS = 5
MOST_MEGABYTES, MOST_SECONDS, MOST_MILLISECONDS = 1.6, 1.5, 100.0
WITH_CHART = ("/", "/recommendations", "/budget", "/timeline")
PAGES = (
    "/?drafts=1", "/recommendations?drafts=1", "/recommendations/arkisilta:V-R02?drafts=1", "/budget?drafts=1",
    "/ledger?drafts=1", "/promises?drafts=1", "/timeline?drafts=1", "/review?drafts=1", "/changes?drafts=1",
    "/next-meeting?drafts=1", "/accessibility", "/?programme=auroraai", "/recommendations?programme=auroraai",
    "/budget?programme=auroraai", "/promises?programme=auroraai", "/timeline?programme=auroraai",
    "/review?programme=auroraai", "/changes?programme=auroraai", "/next-meeting?programme=auroraai",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Opened:
    """What one opening of a page took, and the hosts that were asked."""

    megabytes: float
    seconds_to_chart: float
    hosts: frozenset[str]


def machine() -> str:
    """The machine, so that figures can be held against each other."""
    model = platform.processor() or platform.machine()
    listed = Path("/proc/cpuinfo")
    if listed.exists():
        names = [
            line.split(":", 1)[1].strip() for line in listed.read_text().splitlines() if line.startswith("model n")
        ]
        model = names[0] if names else model
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def opened(browser: Browser, address: str, path: str) -> Opened:
    """Open a page with an empty cache and wait for its first chart."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    sizes: list[float] = []
    hosts: set[str] = set()
    wire.on("Network.loadingFinished", lambda done: sizes.append(done["encodedDataLength"]))
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    began = time.perf_counter()
    page.goto(address + path, wait_until="commit")
    page.wait_for_selector(".drawing .main-svg .bars path, .drawing .main-svg .points path", state="attached")
    seconds = time.perf_counter() - began
    page.wait_for_load_state("networkidle")
    context.close()
    return Opened(sum(sizes) / 1e6, seconds, frozenset(hosts))


def of_browser(data: Path) -> Iterator[tuple[str, list[Opened]]]:
    """Each page that has a chart, opened some times."""
    with serving(data) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed())
        for path in WITH_CHART:
            yield path, [opened(browser, address, path) for _ in range(REPEATS)]
        browser.close()


def of_server(data: Path) -> Iterator[tuple[str, float, float, float, int]]:
    """Each page: milliseconds when it is opened first after a run, then those of the clock and of the processor when
    its answers are kept, and kilobytes of JSON, drawn and written out."""
    drawing = Drawing(Store(data), FI)
    for path in PAGES:
        drawing.draw(path)
        first = statistics.median(_first(data, path) for _ in range(REPEATS))
        clocks, processors, size = [], [], 0
        for _ in range(REPEATS):
            gc.collect()
            clock, processor = time.perf_counter(), time.process_time()
            size = len(json.dumps(drawing.draw(path), cls=PlotlyJSONEncoder))
            clocks.append((time.perf_counter() - clock) * 1000)
            processors.append((time.process_time() - processor) * 1000)
        yield path, first, statistics.median(clocks), statistics.median(processors), size // 1000


def _first(data: Path, path: str) -> float:
    """Milliseconds of a drawing by a store that has fetched and answered nothing yet."""
    store = Store(data)
    drawing = Drawing(store, FI)
    store.as_of()
    began = time.perf_counter()
    json.dumps(drawing.draw(path), cls=PlotlyJSONEncoder)
    taken = (time.perf_counter() - began) * 1000
    store.close()
    return taken


def main() -> int:
    """Print what was measured, and 1 where it is too much."""
    too_much = []
    print(f"{machine()}; median of {REPEATS}\n")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        shutil.copytree(ROOT / "data" / "programmes", data / "programmes")
        subprocess.run([sys.executable, "-m", "etl", "run", "--data", folder], cwd=ROOT, check=True)
        print("| page | MB over the wire | seconds to the first chart | hosts |\n| --- | --- | --- | --- |")
        for path, tries in of_browser(data):
            size = statistics.median(one.megabytes for one in tries)
            seconds = statistics.median(one.seconds_to_chart for one in tries)
            hosts = frozenset[str]().union(*(one.hosts for one in tries))
            print(f"| {path} | {size:.2f} | {seconds:.2f} | {len(hosts)} |")
            too_much += [path] if size > MOST_MEGABYTES or seconds > MOST_SECONDS or len(hosts) > 1 else []
        print("\n| page | ms first | ms again | ms of the processor | kB of JSON |\n| --- | --- | --- | --- | --- |")
        for path, first, clock, processor, kilobytes in of_server(data):
            print(f"| {path} | {first:.0f} | {clock:.0f} | {processor:.0f} | {kilobytes} |")
            too_much += [path] if clock > MOST_MILLISECONDS else []
    if too_much:
        print(f"\nover the limits: {', '.join(too_much)}")
    return 1 if too_much else 0


if __name__ == "__main__":
    sys.exit(main())
