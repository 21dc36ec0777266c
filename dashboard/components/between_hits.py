"""In the minutes that a search led to: which hit this is, and the way to the one before, the next, and back."""

from typing import Any

from dash import html

from dashboard.components.parts import link
from dashboard.searching import Searching, onward
from dashboard.view import Row, View
from queries import search


def ways(view: View) -> list[Any]:
    """Nothing where nobody searched."""
    searching = Searching.of(view.address)
    if not searching.words:
        return []
    texts = view.texts
    rows = search.narrowed(view.ask(search.hits, words=searching.words), searching.wanted).to_dicts()
    place = next((index for index, row in enumerate(rows) if _is_here(view, row)), None)
    if place is None:
        said, near = texts("source.hit.outside", words=searching.words), []
    else:
        said = texts("source.hit", number=place + 1, count=len(rows), words=searching.words)
        around = (("previous", place - 1, "p"), ("next", place + 1, "n"))
        near = [_way(view, rows[index], searching, name, key) for name, index, key in around if 0 <= index < len(rows)]
    back = link(texts("source.hit.back"), view.to("/search", **searching.in_address))
    return [
        html.Nav([html.Span(said), *near, back], className="paging hit-ways", **{"aria-label": texts("source.hits")})
    ]


def _is_here(view: View, row: Row) -> bool:
    here = (view.address.path, view.address.number("start"), view.address.number("end"))
    return here == (f"/source/{row['source_file_id']}", row["start"], row["end"])


def _way(view: View, row: Row, searching: Searching, name: str, key: str) -> html.Span:
    kept = {"facts": view.address.get("facts")}
    href = view.to(f"/source/{row['source_file_id']}", **onward(row, searching), **kept)
    words = [view.texts(f"source.hit.{name}"), " ", html.Kbd(key, **{"aria-hidden": "true"})]
    return html.Span(link(words, href), **{"data-key": key})
