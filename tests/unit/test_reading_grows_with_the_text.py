"""Reading twice as long minutes takes twice the work, in whatever shape the text comes."""

import cProfile
import pstats
from collections.abc import Callable

import pytest

from etl.minutes import read
from etl.readers import read_document
from tests.benchmarks.made_minutes import as_text, pages

SHORT, LONG = 4, 8
ALLOWED = 1.25
"""Calls for a text of twice the length, against twice the calls."""


def many_items(count: int) -> str:
    return as_text(pages(count))


def one_long_item(count: int) -> str:
    return "\n\n".join([*_head(count), "1. Vuosiraportti 2024", *_told(count)])


def one_long_paragraph(count: int) -> str:
    return "\n\n".join([*_head(count), "1. Tilannekatsaus", " ".join(_told(count))])


def _head(count: int) -> tuple[str, ...]:
    return pages(count).paragraphs[:4]


def _told(count: int) -> list[str]:
    return [part for item in pages(count).items if item.said for part in item.paragraphs]


def calls(text: str) -> int:
    document = read_document("poytakirja.txt", text.encode())
    read(document)
    profile = cProfile.Profile()
    profile.runcall(read, document)
    return pstats.Stats(profile).total_calls


@pytest.mark.parametrize("shape", [many_items, one_long_item, one_long_paragraph])
def test_the_work_grows_no_faster_than_the_text(shape: Callable[[int], str]) -> None:
    short, long = shape(SHORT), shape(LONG)
    assert calls(long) / calls(short) < ALLOWED * len(long) / len(short)
