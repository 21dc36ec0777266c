"""Bytes to `Document`: one module per format, found by suffix in one dict; pure."""

from collections.abc import Callable
from pathlib import PurePath

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.limits import DOCUMENT_BYTES
from etl.readers import docx, html, md, odt, pdf, txt
from etl.secrecy import refuse_secret

READERS: dict[str, Callable[[str, bytes], Document]] = {
    ".docx": docx.read,
    ".htm": html.read,
    ".html": html.read,
    ".markdown": md.read,
    ".md": md.read,
    ".odt": odt.read,
    ".pdf": pdf.read,
    ".txt": txt.read,
}

KIN: dict[str, tuple[str, str]] = {
    ".doc": ("the file is in the old format of Word", "a .docx file; open it in a word processor and save it as one"),
    ".docm": ("the file may hold macros", "a .docx without macros; save it as one"),
}
"""Formats that a person may take for one of those above: what is wrong with them, and what was expected."""


def read_document(name: str, data: bytes) -> Document:
    """The document in these bytes; raises UnreadableDocumentError where no reader can or may take it in."""
    suffix = PurePath(name).suffix.lower()
    if suffix in KIN:
        raise UnreadableDocumentError(*KIN[suffix])
    reader = READERS.get(suffix)
    if reader is None:
        raise UnreadableDocumentError(
            f"no reader for the suffix {suffix!r}" if suffix else "the file has no suffix",
            f"one of {' '.join(sorted(READERS))}",
        )
    if len(data) > DOCUMENT_BYTES.value:
        raise UnreadableDocumentError(f"the file has {len(data)} bytes", str(DOCUMENT_BYTES))
    if not data:
        raise UnreadableDocumentError("the file is empty", "minutes of a meeting")
    document = reader(name, data)
    refuse_secret(document)
    return document
