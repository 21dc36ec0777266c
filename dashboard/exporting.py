"""Answers the addresses of exports and tables; they are doors like the pages, behind the same checks."""

from collections.abc import Callable

from flask import Flask, Response, request

from dashboard import exports, sheets
from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.exports.export import Export
from dashboard.sheets import sheet
from dashboard.view import View
from queries.errors import CallError, WarehouseMissingError
from queries.output import FORMATS

PLAIN = "text/plain; charset=utf-8"
Made = tuple[bytes, str | None]
"""The bytes, and the name to save them under."""


def connect(server: Flask, drawing: Drawing) -> None:
    """A route for each export, and one for all tables in all their forms."""
    for export in exports.found().values():
        server.add_url_rule(export.path, f"export-{export.name}", _export(export, drawing), methods=["GET"])
    server.add_url_rule(f"{sheet.PATH}/<name>/<form>", "table", _table(drawing), methods=["GET"])


def made(export: Export, drawing: Drawing, address: Address, site: str) -> Made:
    """An export of what an address names. Raises what asking raises."""
    with drawing.store.reading() as reading:
        return _made(export, drawing.view(reading, address), site)


def _made(export: Export, view: View, site: str) -> Made:
    return export.make(view, site), export.file_name(view) if export.file_name else None


def _export(export: Export, drawing: Drawing) -> Callable[[], Response]:
    return lambda: _answer(drawing, export.media_type, lambda view: _made(export, view, request.host_url.rstrip("/")))


def _table(drawing: Drawing) -> Callable[[str, str], Response]:
    tables = sheets.found()

    def answer(name: str, form: str) -> Response:
        table = tables.get(name)
        if table is None or form not in sheet.FORMS:
            own = drawing.for_reader(request.headers.get("Accept-Language"))
            texts = own.texts_of(Address.parse(request.full_path))
            return Response(texts("take.unknown", name=f"{name}/{form}") + "\n", 404, content_type=PLAIN)
        media_type = FORMATS[form].media_type
        charset = "; charset=utf-8" if media_type.startswith("text/") else ""
        return _answer(
            drawing, media_type + charset, lambda view: (table.file(view, form), table.file_name(view, form))
        )

    return answer


def _answer(drawing: Drawing, media_type: str, make: Callable[[View], Made]) -> Response:
    """What a view of the asked address gives, or in a line why there is nothing."""
    address = Address.parse(request.full_path)
    own = drawing.for_reader(request.headers.get("Accept-Language"))
    texts = own.texts_of(address)
    try:
        with own.store.reading() as reading:
            content, name = make(own.view(reading, address))
    except CallError as problem:
        return Response(texts("export.unknown", reason=problem) + "\n", 404, content_type=PLAIN)
    except WarehouseMissingError:
        return Response(texts("state.no_warehouse") + "\n", 503, content_type=PLAIN)
    response = Response(content, content_type=media_type)
    if name:
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.content_language.add(texts.language)
    response.add_etag()
    response.headers["Cache-Control"] = "no-cache"
    response.make_conditional(request)
    return response
