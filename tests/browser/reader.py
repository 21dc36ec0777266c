"""What a reader does with the pages, in the reader's words."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import ConsoleMessage, Error, Locator, Page, Request, expect

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STICKS_OUT = """() => [...document.querySelectorAll('.card .table, .card .drawing, .card .quote')].filter(one => {
    if (!one.checkVisibility()) return false;
    const card = one.closest('.card');
    for (let around = one.parentElement; around !== card; around = around.parentElement) {
        if (getComputedStyle(around).overflowX !== 'visible') return false;
    }
    return one.getBoundingClientRect().right > card.getBoundingClientRect().right;
}).map(one => `${one.className}: ${one.textContent.slice(0, 60)}`)"""
LONGEST_WAIT = 15_000
CHART_IS_DRAWN = "() => [...document.querySelectorAll('.drawing')].every(one => one.querySelector('.main-svg'))"


@dataclass
class Reader:
    """A page of a browser, and all that it complained of."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(LONGEST_WAIT)
        self._listeners = {"console": self._hear, "pageerror": self._fail, "request": self._watch}.items()
        for event, listener in self._listeners:
            self.page.on(event, listener)

    def _fail(self, error: Error) -> None:
        self.complaints.append(f"error: {error}")

    def _hear(self, message: ConsoleMessage) -> None:
        self.complaints.append(f"{message.type}: {message.text}")

    def _watch(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.complaints.append(f"asked another host: {request.url}")

    def open(self, path: str = "/") -> None:
        """Go to an address and wait until the page and its charts are drawn."""
        self.page.goto(self.address + path)
        self.wait()

    def wait(self) -> None:
        expect(self.heading).to_be_visible(timeout=LONGEST_WAIT)
        self.page.wait_for_function(CHART_IS_DRAWN)

    @property
    def heading(self) -> Locator:
        return self.page.locator("h1")

    def sees(self, words: str) -> None:
        """The heading says so."""
        expect(self.heading).to_contain_text(words)
        self.wait()

    def follow(self, name: str) -> None:
        """Click a link of that name."""
        self.page.get_by_role("link", name=name, exact=True).first.click()

    def choose(self, label: str, option: str) -> None:
        """Pick from one of the lists above the page."""
        self.page.get_by_role("textbox", name=label).click()
        self.page.get_by_role("option", name=option).click()

    def click_block(self, label: str) -> None:
        """Click a recommendation's block in the state bar."""
        block = self.page.locator("#state_bar .bartext", has_text=label).first
        block.scroll_into_view_if_needed()
        box = block.bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self.page.mouse.move(x - 2, y)
        self.page.mouse.move(x, y)
        self.page.mouse.click(x, y)

    def sentence(self, chart: str) -> Locator:
        """The sentence that stands before a chart."""
        return self.page.locator(f"#{chart}-sentence")

    def unfold(self) -> None:
        """Open all that is folded."""
        self.page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        self.page.wait_for_function(CHART_IS_DRAWN)

    def leave(self) -> None:
        """Stand up for the next reader at this desk: nothing that was chosen stays in the browser."""
        for event, listener in self._listeners:
            self.page.remove_listener(event, listener)
        # A test that failed half-way may still hold back what the next reader asks for.
        self.page.unroute_all(behavior="ignoreErrors")
        if self.page.url.startswith(self.address):
            self.page.evaluate("localStorage.clear(); sessionStorage.clear()")
        self.page.context.clear_cookies()
        self.page.goto("about:blank")

    def width_needed(self) -> int:
        """How wide the page is when nothing is cut off."""
        return int(self.page.evaluate("document.documentElement.scrollWidth"))

    def sticking_out(self) -> list[str]:
        """Tables, charts and quotes that reach over the edge of their card, where nothing scrolls them."""
        found: list[str] = self.page.evaluate(STICKS_OUT)
        return found

    def flaws(self) -> list[str]:
        """What axe finds."""
        self.page.evaluate(AXE)
        found: dict[str, Any] = self.page.evaluate(
            "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})",
            AXE_RULES,
        )
        return [
            f"{violation['id']}: {node['target']} {node['failureSummary']}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]
