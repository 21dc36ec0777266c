"""The picture of a page of the source beside its text, with the place marked."""

from typing import Any

from dash import html

from dashboard import picturing
from dashboard.view import Row, View
from etl import pictures
from etl.data_folder import DataFolder


def has_pictures(view: View, page: Row) -> bool:
    """Whether the pages of the file can be shown as they are."""
    return pictures.is_there(DataFolder(view.data), page["sha256"], page["media_type"])


def shown(view: View, pages: list[Row]) -> list[Any]:
    """The page that the address names, else that of the lit words, else the first; nothing without pictures."""
    if not has_pictures(view, pages[0]):
        return []
    texts, start = view.texts, view.address.number("start")
    wanted = view.address.number("page")
    by_start = [page for page in pages if start is not None and page["start"] <= start < page["end"]]
    page = next((page for page in pages if page["number"] == wanted), by_start[0] if by_start else pages[0])
    number = page["number"]
    alt = "source.picture.alt.marked" if page in by_start else "source.picture.alt"
    source = picturing.href(view, page["source_file_id"], number)
    picture = html.Img(src=source, alt=texts(alt, number=number), className="page-picture")
    return [
        html.Figure(
            [html.Figcaption(texts("source.picture", number=number)), html.A(picture, href=source)],
            className="page-shown",
        )
    ]
