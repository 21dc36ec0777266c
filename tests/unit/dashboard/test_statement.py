"""The statement on accessibility takes its contacts from the settings, which operations.md explains."""

from pathlib import Path

import pytest

import dashboard
from dashboard import statement

OPERATIONS = Path(dashboard.__path__[0]).parent / "docs" / "operations.md"


@pytest.mark.parametrize(
    ("settings", "feedback", "supervisor"),
    [
        ({}, None, statement.SUPERVISOR),
        ({"SEURANTA_FEEDBACK": " "}, None, statement.SUPERVISOR),
        ({"SEURANTA_FEEDBACK": "palaute@example.fi"}, "palaute@example.fi", statement.SUPERVISOR),
        ({"SEURANTA_SUPERVISOR": "Myndigheten"}, None, "Myndigheten"),
    ],
)
def test_contacts_come_from_the_settings(settings: dict[str, str], feedback: str | None, supervisor: str) -> None:
    assert statement.Contacts.of(settings) == statement.Contacts(feedback, supervisor)


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("palaute@example.fi", "mailto:palaute@example.fi"),
        ("https://example.fi/palaute", "https://example.fi/palaute"),
        ("Virasto, https://example.fi.", "https://example.fi"),
        ("kirjaamo, puhelin 0", None),
        ("javascript:alert(1)", None),
    ],
)
def test_an_address_is_a_link_only_where_it_is_one(address: str, href: str | None) -> None:
    assert statement.link_to(address) == href


@pytest.mark.parametrize("setting", [statement.FEEDBACK_SETTING, statement.SUPERVISOR_SETTING])
def test_each_setting_is_explained(setting: str) -> None:
    assert f"`{setting}`" in OPERATIONS.read_text(encoding="utf-8")
