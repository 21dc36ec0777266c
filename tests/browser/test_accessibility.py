"""Everybody can read every page: axe finds nothing, in light and dark, and a phone shows it without scrolling aside."""

import pytest

from tests.browser.conftest import OpenReader
from tests.browser.pages import looks


@pytest.mark.parametrize(("path", "scheme", "width"), looks())
def test_axe_finds_nothing_and_no_page_needs_scrolling_aside(
    open_reader: OpenReader, path: str, scheme: str, width: int
) -> None:
    reader = open_reader(scheme=scheme, width=width)
    reader.open(path)
    assert reader.sticking_out() == []
    reader.unfold()
    assert reader.sticking_out() == []
    assert reader.flaws() == []
    assert reader.width_needed() <= width


def test_axe_finds_nothing_in_the_minutes(open_reader: OpenReader) -> None:
    for scheme in ("light", "dark"):
        reader = open_reader(scheme=scheme, width=375)
        reader.open("/recommendations/arkisilta:V-R02")
        reader.page.locator(".quote figcaption a").first.click()
        reader.sees("Pöytäkirja")
        assert reader.flaws() == []
        assert reader.width_needed() <= 375
