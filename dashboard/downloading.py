"""Answers of saved questions and of SQL as files: one route for each format, behind the same checks as the pages."""

from collections.abc import Callable

from flask import Flask, Response, request

from dashboard import answers
from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.exporting import PLAIN
from dashboard.view import View
from etl.errors import SeurantaError
from queries.errors import WarehouseMissingError
from queries.output import FORMATS


def connect(server: Flask, drawing: Drawing) -> None:
    """A route for each format."""
    for name in answers.FORMATS_OFFERED:
        server.add_url_rule(f"{answers.PATH}/{name}", f"answer-{name}", _answer(name, drawing), methods=["GET"])


def _answer(format_name: str, drawing: Drawing) -> Callable[[], Response]:
    chosen = FORMATS[format_name]

    def answer() -> Response:
        try:
            with drawing.store.reading() as reading:
                view = drawing.view(reading, Address.parse(request.full_path))
                asked = answers.asked_for(view)
        except WarehouseMissingError:
            return Response(drawing.texts("state.no_warehouse") + "\n", 503, mimetype=PLAIN)
        except SeurantaError as problem:
            return Response(f"{problem}\n", 400, mimetype=PLAIN)
        if asked is None:
            return Response(drawing.texts("answer.nothing_asked") + "\n", 404, mimetype=PLAIN)
        told = answers.with_note(asked, drawing.texts)
        response = Response(chosen.bytes_of(told.columns, told.rows), content_type=_media_type(format_name))
        response.headers["Content-Disposition"] = (
            f'attachment; filename="{_file_name(view, asked.name)}.{chosen.suffix}"'
        )
        response.headers["Cache-Control"] = "no-store"
        return response

    return answer


def _media_type(format_name: str) -> str:
    """Text says that it is UTF-8."""
    media_type = FORMATS[format_name].media_type
    return f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type


def _file_name(view: View, name: str) -> str:
    """SQL reads the whole file, so its name tells neither programme nor day."""
    if name == "sql":
        return "seuranta-sql"
    drafts = "-luonnokset" if view.as_of.drafts else ""
    return f"{name.replace('_', '-')}-{view.as_of.programme_id}-{view.as_of.day.isoformat()}{drafts}"
