"""The real minutes as a hyphenated PDF give the same answer as the text but for file, pages and places."""

from typing import Any

import pytest

from etl.inspect import to_json
from etl.minutes import read
from etl.minutes.reading import Reading
from etl.readers import read_document
from tests.corpus.expected import Json
from tests.pdf_minutes import Setting, rendered

PLACES = {"page", "start", "end"}
SETTINGS = {
    "justified": Setting(),
    "ragged": Setting(justified=False),
    "small letters and numbers set apart": Setting(size=9.5, leading=12, hanging=30),
    "large letters, first lines indented": Setting(size=13, leading=16, space_after=0, first_line_indent=24),
    "no heading in bold": Setting(bold_headings=False, running_head="Ohjausryhmä"),
    "no hyphens": Setting(hyphenated=False),
}


def without_places(value: Any) -> Any:
    """The same answer without what a PDF tells otherwise."""
    if isinstance(value, dict):
        return {key: without_places(part) for key, part in value.items() if key not in PLACES}
    return [without_places(part) for part in value] if isinstance(value, list) else value


def paragraphs(reading: Reading) -> list[str]:
    document = reading.document
    return [" ".join(document.quote_span(block.span).text.split()) for block in document.blocks]


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_minutes_as_pdf_give_the_same_answer_as_their_text(setting: Setting, reading: Reading, inspected: Json) -> None:
    document = read_document("minutes.pdf", rendered(paragraphs(reading), setting))
    found = to_json(read(document))
    assert without_places(found["meetings"]) == without_places(inspected["meetings"])
    told = [document.quote_span(block.span).text for block in document.without_noise().blocks]
    assert told == paragraphs(reading)
