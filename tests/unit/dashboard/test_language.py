"""The language of a reader: what the address names, else what the browser asks for, else the house's."""

import pytest

from dashboard import language
from dashboard.address import Address
from dashboard.text import EN, FI, SV


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ("sv-FI,sv;q=0.9,fi;q=0.8", "sv"),
        ("en-US,en;q=0.9", "en"),
        ("de,sv;q=0.5,en;q=0.7", "en"),
        ("fi", "fi"),
        ("de", "fi"),
        ("sv;q=0, en", "en"),
        ("", "fi"),
        ("*", "fi"),
        (";;q=,", "fi"),
        (None, "fi"),
    ],
)
def test_a_browser_asks_for_a_language_that_the_interface_has(accepted: str | None, expected: str) -> None:
    assert language.asked_for(accepted, FI).language == expected


def test_the_address_goes_before_the_browser() -> None:
    assert language.texts_for(Address.parse("/budget?lang=sv"), EN) is SV


@pytest.mark.parametrize("href", ["/", "/?lang=", "/?lang=xx"])
def test_an_address_without_a_language_that_is_known_leaves_it_to_the_browser(href: str) -> None:
    assert language.texts_for(Address.parse(href), EN) is EN


def test_a_chosen_language_is_kept_in_every_link() -> None:
    address = Address.parse("/budget?programme=arkisilta&lang=sv&period=2026")
    assert address.to("/timeline") == "/timeline?programme=arkisilta&lang=sv"


def test_another_language_shows_the_same_page_and_choices() -> None:
    address = Address.parse("/budget?programme=arkisilta&drafts=1&period=2026&lang=sv")
    assert address.told_in("en") == "/budget?programme=arkisilta&drafts=1&lang=en&period=2026"
