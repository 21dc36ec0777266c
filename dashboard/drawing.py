"""Draws what an address names: the bar above, the page, the foot; or says in plain words why it cannot."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from dashboard import pages
from dashboard.address import Address
from dashboard.components import judging, shell
from dashboard.components.parts import link
from dashboard.text import Texts
from dashboard.view import View
from queries import meetings
from queries.errors import CallError, WarehouseMissingError
from queries.store import Reading, Store

Drawn = tuple[list[Any], list[Any], list[Any], dict[str, Any], dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Holds the store and the texts, nothing of any reader."""

    store: Store
    texts: Texts
    may_judge: bool = True

    def draw(self, href: str) -> Drawn:
        """The whole page of an address."""
        address = Address.parse(href)
        try:
            with self.store.reading() as reading:
                return self._page(self.view(reading, address))
        except WarehouseMissingError as problem:
            return self._plain("state.no_warehouse", str(problem), None)
        except CallError as problem:
            return self._plain("state.unknown", str(problem), "/")

    def broken(self) -> Drawn:
        """What is shown when drawing failed in a way that nobody foresaw."""
        return self._plain("state.broken", "", "/")

    def view(self, reading: Reading, address: Address) -> View:
        """What the pages at an address are drawn from."""
        as_of = reading.as_of(address.programme, address.as_of, drafts=address.drafts)
        programmes = reading.ask(meetings.programmes).to_dicts()
        standing = self.store.standing()
        return View(
            reading=reading,
            texts=self.texts,
            address=address,
            programme=next(row for row in programmes if row["programme_id"] == as_of.programme_id),
            programmes=programmes,
            meetings=reading.ask(meetings.meetings, as_of).to_dicts(),
            as_of=as_of,
            published_at=standing.published_at,
            problem=standing.problem,
            today=datetime.now(UTC).astimezone().date(),
            may_judge=self.may_judge,
        )

    def _page(self, view: View) -> Drawn:
        found = pages.found()
        page = next((page for page in found if page.matches(view.address.path)), None)
        if page is None:
            return self._plain("state.no_page", view.address.path, "/")
        title, content = page.draw(view, page.id_in(view.address.path))
        key = view.address.path
        heading = shell.heading(title, key)
        return (
            shell.top(view, found, page),
            [heading, *shell.notices(view, title), *judging.done(view), *content],
            shell.foot(view),
            {
                "title": f"{title} – {self.texts('product')}",
                "key": key,
                "lit": view.address.get("start") is not None,
                "next": view.address.get("item"),
                "sheet": shell.sheet_line(view),
                "announcement": self.texts("announcement", title=title, as_of=shell.as_of_words(view)),
            },
            shell.shown(view, page),
        )

    def _plain(self, key: str, reason: str, back: str | None) -> Drawn:
        title = self.texts(f"{key}.title")
        content = [
            shell.heading(title, key),
            shell.plain(self.texts(key), reason, link(self.texts("state.back"), back) if back else None),
        ]
        facts = {"title": f"{title} – {self.texts('product')}", "key": key, "lit": False, "announcement": title}
        return [], content, [], facts, None
