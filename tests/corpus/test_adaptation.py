"""The minutes that the repository ships share no sentence with the real ones that they follow."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.readers import read_document
from tests.corpus.conftest import NAME

MINUTES = sorted((Path(__file__).parents[2] / "data" / "programmes").glob("*/minutes/*"))

RUN = 6
"""So many words in a row are a borrowed sentence, names of things and days apart."""

NAMES = (
    "global human centric ai transformation research network",
    "suomen kestävän kehityksen strategia ja tiekartta",
)

WORKED_EXAMPLE = "ohjelman kokonaisbudjetista on sidottuna 90 prosenttia"
"""The clause that the plot of Arkisilta gives for the conflict with its ledger."""


def _runs(text: str) -> Iterator[str]:
    """Every run of words inside a paragraph; days and clock times are facts, not words."""
    for paragraph in text.split("\n\n"):
        words = re.findall(r"[\wåäö]+", re.sub(r"\S*\d[.:]?\d*\. klo \d+\S*", "", paragraph.casefold()))
        yield from (" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1))


@pytest.mark.parametrize("path", MINUTES, ids=lambda path: path.name)
def test_no_six_words_in_a_row_are_taken_from_the_real_minutes(path: Path, corpus: Path) -> None:
    real = corpus / "minutes" / f"{NAME}.txt"
    borrowed = set(_runs(read_document(real.name, real.read_bytes()).text))
    shared = [run for run in _runs(read_document(path.name, path.read_bytes()).text) if run in borrowed]
    assert [run for run in shared if not any(run in name for name in (*NAMES, WORKED_EXAMPLE))] == []
