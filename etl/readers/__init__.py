"""Bytes to `Document`: one module per format, found by suffix in one dict; pure."""

from collections.abc import Callable
from pathlib import PurePath

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.limits import DOCUMENT_BYTES
from etl.readers import pdf, txt
from etl.secrecy import refuse_secret

READER_VERSION = "2"
"""Changes whenever the same bytes would give another reading, so that carried-over rows are read anew."""

READERS: dict[str, Callable[[str, bytes], Document]] = {
    ".pdf": pdf.read,
    ".txt": txt.read,
}


def read_document(name: str, data: bytes) -> Document:
    """The document in these bytes; raises UnreadableDocumentError where no reader can or may take it in."""
    suffix = PurePath(name).suffix.lower()
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
