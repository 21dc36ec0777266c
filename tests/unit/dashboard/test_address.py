"""The address carries everything that was chosen."""

import pytest

from dashboard.address import Address


def test_programme_meeting_and_drafts_are_read_from_the_address() -> None:
    address = Address.parse("/budget?programme=arkisilta&as_of=arkisilta:ohjausryhma:1-2026&drafts=1&period=2026")
    assert address == Address("/budget", "arkisilta", "arkisilta:ohjausryhma:1-2026", True, rest=(("period", "2026"),))


def test_an_empty_address_chooses_nothing() -> None:
    assert Address.parse("") == Address("/")


def test_a_link_to_another_page_keeps_the_choice_and_drops_the_filters_of_the_page() -> None:
    address = Address.parse("/budget?programme=arkisilta&drafts=1&period=2026")
    assert address.to("/timeline") == "/timeline?programme=arkisilta&drafts=1"


def test_a_link_can_carry_filters_of_its_own() -> None:
    assert Address("/").to("/recommendations", state="in_progress", owner=None) == "/recommendations?state=in_progress"


@pytest.mark.parametrize(
    "href",
    [
        "/recommendations/arkisilta:V-R05?programme=arkisilta",
        "/source/arkisilta:6034b775e8320beb?start=10&end=20",
        "/recommendations?owner=kunnat%20A",
    ],
)
def test_what_is_written_is_read_back_the_same(href: str) -> None:
    address = Address.parse(href)
    assert Address.parse(address.href) == address


@pytest.mark.parametrize(("given", "expected"), [("12", 12), ("-1", None), ("x", None), ("", None)])
def test_a_place_in_the_text_is_a_whole_number_or_nothing(given: str, expected: int | None) -> None:
    assert Address("/source", rest=(("start", given),)).number("start") == expected
