"""Stretches of a sentence between commas, semicolons, brackets and sentence ends, for rules that look no further."""

import re

from etl.document import Document, Span

OPENS = r"(?=\s+[A-ZÅÄÖ(\[])"
# The full stop of a day belongs to it: 14.12. Klo 13.15.
AFTER_DAY, NO_DAY = r"(?:(?<=\.\d\.)|(?<=\.\d\d\.))", r"(?<!\.\d)(?<!\.\d\d)"
BREAK = re.compile(rf"[,;:()\[\]!?](?=\s|$|[)\]])|\s[(\[]|{NO_DAY}[.]{OPENS}|{AFTER_DAY}{OPENS}|\n")


def segments(document: Document, span: Span) -> tuple[Span, ...]:
    """The stretches of a paragraph in their order, without what parts them."""
    text = document.text[span.start : span.end]
    bounds = [0, *(place for match in BREAK.finditer(text) for place in match.span()), len(text)]
    pairs = zip(bounds[::2], bounds[1::2], strict=True)
    return tuple(Span(span.start + start, span.start + end) for start, end in pairs if text[start:end].strip())
