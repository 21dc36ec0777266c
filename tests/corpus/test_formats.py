"""The same minutes in every format give one and the same answer but for source_file, pages and spans."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from etl.readers import read_document
from tests.rendered.minutes import as_docx, as_odt
from tests.rendered.told import told
from tests.rendered.web import as_html, as_md

FORMATS: dict[str, Callable[[Sequence[str]], bytes]] = {
    ".docx": as_docx,
    ".odt": as_odt,
    ".md": as_md,
    ".html": as_html,
}

WITH_THE_SAME_TEXT = (".docx", ".odt")
"""A page has its navigation too, and shows several spaces as one."""


@pytest.mark.parametrize("suffix", FORMATS)
def test_real_minutes_in_every_format_give_the_answer_of_their_plain_text(corpus: Path, suffix: str) -> None:
    sources = sorted((corpus / "minutes").glob("*.txt"))
    assert sources
    for source in sources:
        data = source.read_bytes()
        plain = read_document(source.name, data)
        paragraphs = [plain.quote_span(block.span).text for block in plain.blocks]
        rendered = FORMATS[suffix](paragraphs)
        if suffix in WITH_THE_SAME_TEXT:
            assert read_document(f"a{suffix}", rendered).text == plain.text, source.name
        assert told(f"a{suffix}", rendered) == told(source.name, data), source.name
