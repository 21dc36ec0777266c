"""What the readers of Word and OpenDocument files end with: paragraphs in order, and the document that they make."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.limits import TEXT_CHARACTERS, TEXT_LINES
from etl.readers.compose import compose
from etl.readers.flow import Part
from etl.readers.layout import blocks
from etl.readers.paragraphs import Paragraph
from etl.words import fold

RUNNING_HEADER = "running_header"


def document(
    name: str,
    data: bytes,
    media_type: str,
    *,
    beside: Sequence[Part],
    body: Sequence[Part],
    properties: Mapping[str, str | None],
) -> Document:
    """The document: first what stands beside the text on every page, each once, then the text itself.

    Page headers of minutes often tell what document it is and in what state; so they are read as a part of its head.
    """
    above = _once([paragraph for paragraph in blocks(beside) if paragraph.lines])
    paragraphs = [*above, *blocks(body)]
    _check([line.text for paragraph in paragraphs for line in paragraph.lines])
    return compose(
        paragraphs,
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=media_type,
        properties={key: value for key, value in properties.items() if value},
    )


def _check(lines: Sequence[str]) -> None:
    characters = sum(map(len, lines))
    if not characters:
        raise UnreadableDocumentError("the file holds no text", "minutes of a meeting")
    if characters > TEXT_CHARACTERS.value:
        raise UnreadableDocumentError(f"the text has {characters} characters", str(TEXT_CHARACTERS))
    if len(lines) > TEXT_LINES.value:
        raise UnreadableDocumentError(f"the text has {len(lines)} lines", str(TEXT_LINES))


def _once(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Each text once, however many sections and kinds of pages repeat it; all of it is noise.

    What has no letter is the number of some page, as it was when the file was saved.
    """
    found: dict[str, Paragraph] = {}
    for paragraph in paragraphs:
        text = fold(" ".join(line.text for line in paragraph.lines))
        if any(character.isalpha() for character in text):
            found.setdefault(text, replace(paragraph, noise=paragraph.noise or RUNNING_HEADER))
    return list(found.values())
