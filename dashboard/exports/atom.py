"""The Atom feed (RFC 4287): what changed from meeting to meeting, one entry a change, ids that stay."""

import uuid
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from lxml import etree
from lxml.builder import ElementMaker

from dashboard import wording
from dashboard.exports import said
from dashboard.exports.export import Export, writable
from dashboard.view import Row, View
from queries.filters import AsOf
from queries.since import changes

NAMESPACE = "http://www.w3.org/2005/Atom"
ZONE = ZoneInfo("Europe/Helsinki")
MOST_MEETINGS = 4
"""Changes of so many last meetings are in the feed; older ones stand on the page."""

A = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})


def make(view: View, site: str) -> bytes:
    """The feed, the newest meeting first."""
    texts = view.texts
    title = texts("feed.title", programme=view.programme["name"])
    points = _points(view)
    feed = A.feed(
        {"{http://www.w3.org/XML/1998/namespace}lang": texts.language},
        A.id(_id("feed", view.as_of.programme_id)),
        A.title(writable(title)),
        A.subtitle(texts("feed.subtitle")),
        A.updated(_moment(points[0].day if points else view.day)),
        A.author(A.name(texts("product"))),
        A.link(rel="self", type="application/atom+xml", href=site + view.to(EXPORT.path)),
        A.link(rel="alternate", type="text/html", href=site + view.to("/changes")),
        A.rights(" ".join(line for line in (texts("export.official"), said.drafts(view), said.origin(view)) if line)),
        A.generator(texts("product")),
    )
    for point in points:
        for row in view.reading.ask(changes, point).to_dicts():
            feed.append(_entry(replace(view, as_of=point), row, site))
    return bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _points(view: View) -> list[AsOf]:
    """The last meetings that count, the newest first."""
    shown = [row for row in view.meetings if row["shown"]]
    return [
        AsOf(view.as_of.programme_id, row["effective_on"], row["meeting_id"], view.as_of.drafts)
        for row in reversed(shown[-MOST_MEETINGS:])
    ]


def _entry(view: View, row: Row, site: str) -> etree._Element:
    texts = view.texts
    change = wording.change(row, texts)
    title = texts("feed.entry", name=row["label"], change=change) if row["label"] else _with_words(change, row)
    compared = texts("feed.as_of", day=texts.forms.day(view.day), since=texts.forms.day(row["since_on"]))
    words = [
        row["text"] or "",
        f"”{row['quote']}”" if row["quote"] and row["quote"] != row["text"] else "",
        said.source(row, texts),
        compared,
        texts("export.official"),
    ]
    return A.entry(
        A.id(_id(view.as_of.meeting_id, row["what"], row["subject_id"], row["after"])),
        A.title(writable(title)),
        A.updated(_moment(view.day)),
        A.link(rel="alternate", type="text/html", href=site + _way(view, row)),
        A.category(term=row["group"], label=texts(f"changes.heading.{row['group']}")),
        A.content(writable("\n".join(word for word in words if word)), type="text"),
    )


def _with_words(change: str, row: Row) -> str:
    words = row["text"] or row["quote"]
    return f"{change}: {words}" if words else change


def _way(view: View, row: Row) -> str:
    """The recommendation, or the sentence, else the page of changes, each as of the meeting of the change."""
    at = view.as_of.meeting_id or ""
    if row["recommendation_id"]:
        return view.at(at, f"/recommendations/{row['recommendation_id']}")
    if row["source_file_id"] and row["start"] is not None:
        return view.at(at, f"/source/{row['source_file_id']}", start=row["start"], end=row["end"])
    return view.at(at, "/changes")


def _id(*parts: str | None) -> str:
    """The same for the same change, whatever the address of the site."""
    return uuid.uuid5(uuid.NAMESPACE_URL, "seuranta:" + "|".join(part or "" for part in parts)).urn


def _moment(day: date) -> str:
    return datetime.combine(day, time(), ZONE).isoformat()


EXPORT = Export("feed", "/changes.atom", "application/atom+xml; charset=utf-8", make)
