"""Answers the addresses of exports; they are doors like the pages, behind the same checks."""

from collections.abc import Callable

from flask import Flask, Response, request

from dashboard import exports
from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.exports.export import Export
from queries.errors import CallError, WarehouseMissingError

PLAIN = "text/plain; charset=utf-8"


def connect(server: Flask, drawing: Drawing) -> None:
    """A route for each export."""
    for export in exports.found().values():
        server.add_url_rule(export.path, f"export-{export.name}", _answer(export, drawing), methods=["GET"])


def made(export: Export, drawing: Drawing, address: Address, site: str) -> tuple[bytes, str | None]:
    """The bytes of an export and the name to save them under. Raises what asking raises."""
    with drawing.store.reading() as reading:
        view = drawing.view(reading, address)
        return export.make(view, site), export.file_name(view) if export.file_name else None


def _answer(export: Export, drawing: Drawing) -> Callable[[], Response]:
    def answer() -> Response:
        address = Address.parse(request.full_path)
        own = drawing.for_reader(request.headers.get("Accept-Language"))
        texts = own.texts_of(address)
        try:
            content, name = made(export, own, address, request.host_url.rstrip("/"))
        except CallError as problem:
            return Response(texts("export.unknown", reason=problem) + "\n", 404, mimetype=PLAIN)
        except WarehouseMissingError:
            return Response(texts("state.no_warehouse") + "\n", 503, mimetype=PLAIN)
        response = Response(content, content_type=export.media_type)
        if name:
            response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        response.content_language.add(texts.language)
        response.add_etag()
        response.headers["Cache-Control"] = "no-cache"
        response.make_conditional(request)
        return response

    return answer
