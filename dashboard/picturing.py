"""Answers the addresses of pictures of pages: doors like the pages, behind the same checks, as of the same meeting."""

import hashlib
from collections.abc import Callable

from flask import Flask, Response, request

from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.view import Row, View
from etl import pictures
from etl.data_folder import DataFolder
from queries import meetings
from queries.errors import CallError, WarehouseMissingError

PLAIN = "text/plain; charset=utf-8"
PNG = "image/png"
PATH = "/picture/<source_file_id>/<int:number>.png"


def href(view: View, source_file_id: str, number: int) -> str:
    """Address of the picture of a page, with the words of the page's own address marked."""
    start, end = view.address.number("start"), view.address.number("end")
    return view.to(f"/picture/{source_file_id}/{number}.png", start=start, end=end)


def connect(server: Flask, drawing: Drawing) -> None:
    """One route for all of them."""
    server.add_url_rule(PATH, "picture", _answer(drawing), methods=["GET"])


def page_and_words(rows: list[Row], number: int, start: int | None, end: int | None) -> tuple[Row, str, str]:
    """The row of a page, the marked words that stand on it, and its text before them.

    Raises StopIteration where the file has no such page.
    """
    page = next(row for row in rows if row["number"] == number)
    if start is None or end is None:
        return page, "", ""
    first, last = max(start - page["start"], 0), max(end - page["start"], 0)
    return page, page["text"][first:last], page["text"][:first]


def _answer(drawing: Drawing) -> Callable[[str, int], Response]:
    def answer(source_file_id: str, number: int) -> Response:
        address = Address.parse(request.full_path)
        try:
            with drawing.store.reading() as reading:
                rows = drawing.view(reading, address).ask(meetings.document, source_file_id=source_file_id).to_dicts()
            page, words, before = page_and_words(rows, number, address.number("start"), address.number("end"))
            tag = hashlib.sha256(f"{page['sha256']} {number} {words} {before}".encode()).hexdigest()
            if request.if_none_match.contains(tag):
                return _headed(Response(status=304), tag)
            folder = DataFolder(drawing.store.data)
            return _headed(Response(pictures.picture(folder, page["sha256"], number, words, before), 200), tag)
        except (StopIteration, CallError, WarehouseMissingError, pictures.NoPictureError):
            return Response(drawing.texts("picture.none") + "\n", 404, content_type=PLAIN)

    return answer


def _headed(response: Response, tag: str) -> Response:
    response.headers["Content-Type"] = PNG
    response.headers["Cache-Control"] = "private, no-cache"
    response.set_etag(tag)
    return response
