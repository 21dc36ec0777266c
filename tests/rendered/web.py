"""The text of minutes as a web page and as Markdown, as a secretary would keep them."""

import html
import re
from collections.abc import Iterable

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
SIGN_OF_LIST = re.compile(r"^(\d+)([.)])(?=\s)|^([-+•])(?=\s)")


def as_html(paragraphs: Iterable[str]) -> bytes:
    """A page with navigation above and a foot below, whose paragraphs are those given."""
    body = "\n".join(f"<p>{html.escape(text)}</p>" for text in paragraphs)
    head = "<!doctype html>\n<html><head><meta charset='utf-8'><title>x</title></head>"
    page = f"{head}<body>\n<nav><a href='/'>Alku</a></nav>"
    return f"{page}\n<main>\n{body}\n</main>\n<footer>Kunta</footer></body></html>\n".encode()


def as_md(paragraphs: Iterable[str]) -> bytes:
    """Markdown whose rendered page shows the same paragraphs; nothing of them is taken for a sign of layout."""
    return ("\n\n".join(_escaped(text) for text in paragraphs) + "\n").encode()


def _escaped(text: str) -> str:
    plain = SPECIAL.sub(r"\\\1", text).replace("&", "&amp;")
    return SIGN_OF_LIST.sub(lambda match: f"{match[1] or ''}\\{match[2] or match[3]}", plain)
