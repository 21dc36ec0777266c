"""What leaves the dashboard speaks the language that its address names, else the one that the program asks for."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from dashboard import exports
from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.export import main
from dashboard.exporting import made
from dashboard.text import FI, LANGUAGES
from queries.store import Store
from tests.spec.exports.conftest import Ask

PATHS = [export.path for export in exports.found().values()]


@pytest.mark.parametrize(
    ("language", "title", "day", "file"),
    [
        ("fi", "Suositusten toimeenpanon tilanne", "19.3.2026", "suositusten-toimeenpanon-tilanne"),
        ("sv", "Läget i genomförandet av rekommendationerna", "19.3.2026", "laget-i-genomforandet"),
        ("en", "State of the recommendations' implementation", "19 March 2026", "state-of-the-recommendations"),
    ],
)
def test_the_attachment_is_in_the_language_of_the_address(
    ask: Ask, language: str, title: str, day: str, file: str
) -> None:
    answer = ask(f"/attachment.docx?lang={language}")
    document = docx.Document(BytesIO(answer.data))
    assert document.paragraphs[0].text == title
    assert day in document.paragraphs[1].text
    assert {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))} == {
        LANGUAGES[language].forms.tag
    }
    assert f'filename="{file}' in answer.headers["Content-Disposition"]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/calendar.ics?lang=sv", "möten och tidsfrister"),
        ("/calendar.ics?lang=en", "meetings and due dates"),
        ("/changes.atom?lang=sv", 'xml:lang="sv"'),
        ("/changes.atom?lang=en", 'xml:lang="en"'),
    ],
)
def test_calendar_and_feed_are_in_the_language_of_the_address(ask: Ask, path: str, words: str) -> None:
    assert words in ask(path).text.replace("\r\n ", "")


@pytest.mark.parametrize("path", PATHS)
def test_without_a_language_in_the_address_the_program_that_asks_is_heard(ask: Ask, path: str) -> None:
    assert ask(path, **{"Accept-Language": "sv-FI"}).headers["Content-Language"] == "sv"
    assert ask(path).headers["Content-Language"] == "fi"
    assert "Accept-Language" in ask(path).headers["Vary"]


@pytest.mark.parametrize("path", PATHS)
def test_an_unknown_programme_is_told_in_the_language_of_the_address(ask: Ask, path: str) -> None:
    assert ask(f"{path}?programme=muu&lang=en").text.startswith("The programme or meeting that the address names")


@pytest.mark.parametrize("name", ["calendar", "feed"])
def test_an_id_is_the_same_in_every_language_so_that_a_subscription_may_change_it(data: Path, name: str) -> None:
    export = exports.found()[name]
    store = Store(data)
    told = [made(export, Drawing(store, FI), Address(language=one), "http://x")[0].decode() for one in LANGUAGES]
    store.close()
    marks = ("UID:", "<id>")
    ids = [[line for line in one.splitlines() if line.strip().startswith(marks)] for one in told]
    assert ids[0] == ids[1] == ids[2]
    assert len(ids[0]) > 1


def test_the_command_writes_in_the_language_it_is_given(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "calendar.ics"
    assert main(["calendar", "--language", "sv", "--data", str(data), "--out", str(path)]) == 0
    assert "CATEGORIES:Tidsfrist" in path.read_text(encoding="utf-8")


def test_quotes_are_never_translated(ask: Ask) -> None:
    finnish, english = ask("/changes.atom").text, ask("/changes.atom?lang=en").text
    quotes = {line.strip() for line in finnish.splitlines() if line.startswith("”")}
    assert quotes
    assert {line.strip("”“ ") for line in quotes} <= {line.strip("”“ ") for line in english.splitlines()}
