"""Draws what an address names: the bar above, the page, the foot; or says in plain words why it cannot."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, NamedTuple, Self

import polars as pl

from dashboard import freshness, language, pages
from dashboard.address import Address
from dashboard.components import judging, shell
from dashboard.components.parts import link
from dashboard.text import Texts
from dashboard.view import Tongues, View
from queries import meetings
from queries.errors import CallError, WarehouseMissingError
from queries.source_languages import source_languages
from queries.store import Reading, Store


class Drawn(NamedTuple):
    """What fills the page, in the order of the outputs of the callback that draws it."""

    skip: str
    brand: list[Any]
    top: list[Any]
    main: list[Any]
    foot: list[Any]
    page: dict[str, Any]
    shown: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Holds the store, and the texts for a reader whose address names no language."""

    store: Store
    texts: Texts
    may_judge: bool = True
    stale_hours: float = freshness.STALE_HOURS

    def for_reader(self, accepted: str | None) -> Self:
        """The same for one request, in the language that the reader's browser asks for."""
        return replace(self, texts=language.asked_for(accepted, self.texts))

    def texts_of(self, address: Address) -> Texts:
        """The texts in which an address is drawn."""
        return language.texts_for(address, self.texts)

    def draw(self, href: str) -> Drawn:
        """The whole page of an address."""
        address = Address.parse(href)
        try:
            with self.store.reading() as reading:
                return self._page(self.view(reading, address))
        except WarehouseMissingError as problem:
            return self._plain(address, "state.no_warehouse", str(problem))
        except CallError as problem:
            return self._plain(address, "state.unknown", str(problem), leads_back=True)

    def broken(self, href: str) -> Drawn:
        """What is shown when drawing failed in a way that nobody foresaw."""
        return self._plain(Address.parse(href), "state.broken", "", leads_back=True)

    def view(self, reading: Reading, address: Address) -> View:
        """What the pages at an address are drawn from."""
        as_of = reading.as_of(address.programme, address.as_of, drafts=address.drafts)
        texts = self.texts_of(address)
        programmes = [_named(row, texts) for row in reading.ask(meetings.programmes).to_dicts()]
        standing = self.store.standing()
        return View(
            reading=reading,
            texts=texts,
            address=address,
            programme=next(row for row in programmes if row["programme_id"] == as_of.programme_id),
            programmes=programmes,
            meetings=reading.ask(meetings.meetings, as_of).to_dicts(),
            as_of=as_of,
            published_at=standing.published_at,
            problem=standing.problem,
            today=datetime.now(UTC).astimezone().date(),
            data=self.store.data,
            stale_hours=self.stale_hours,
            may_judge=self.may_judge,
            stale=freshness.is_stale(standing.published_at, datetime.now(UTC), self.stale_hours),
            tongues=_tongues(reading.ask(source_languages, as_of)),
        )

    def _page(self, view: View) -> Drawn:
        found = pages.found()
        page = next((page for page in found if page.matches(view.address.path)), None)
        if page is None:
            plain = self._plain(view.address, "state.no_page", view.address.path, leads_back=True)
            return plain._replace(
                top=shell.top(view, found, None), foot=shell.foot(view), shown=shell.shown(view, None)
            )
        title, content = page.draw(view, page.id_in(view.address.path))
        key = view.address.path
        heading = shell.heading(title, key)
        announcement = view.texts("announcement", title=title, as_of=shell.as_of_words(view))
        return Drawn(
            view.texts("skip"),
            shell.brand(view.texts, view.address),
            shell.top(view, found, page),
            [heading, *shell.notices(view, title), *judging.done(view), *content],
            shell.foot(view),
            {
                **_facts(view.texts, title, key, announcement),
                "lit": view.address.get("start") is not None,
                "next": view.address.get("item"),
                "sheet": shell.sheet_line(view),
                "query": view.address.get("q"),
            },
            shell.shown(view, page),
        )

    def _plain(self, address: Address, key: str, reason: str, *, leads_back: bool = False) -> Drawn:
        texts = self.texts_of(address)
        title = texts(f"{key}.title")
        home = Address(language=address.language).href
        back = link(texts("state.back"), home) if leads_back else None
        content = [shell.heading(title, key), shell.plain(texts(key), reason, back)]
        brand = shell.brand(texts, address)
        return Drawn(texts("skip"), brand, [], content, [], _facts(texts, title, key, title), None)


def _tongues(frame: pl.DataFrame) -> Tongues:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in frame.to_dicts():
        found.setdefault(row["source_file_id"], []).append(row)
    return found


def _named(programme: dict[str, Any], texts: Texts) -> dict[str, Any]:
    """A programme by its name in the reader's language, else in its own."""
    return {**programme, "name": programme[f"name_{texts.language}"] or programme["name"]}


def _facts(texts: Texts, title: str, key: str, announcement: str) -> dict[str, Any]:
    """What the browser is to say and mark of a page besides showing it."""
    return {
        "title": f"{title} – {texts('product')}",
        "language": texts.language,
        "key": key,
        "lit": False,
        "announcement": announcement,
    }
