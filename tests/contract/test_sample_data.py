"""What the repository ships: minutes and registers that say what they are, and hold the words marked by hand."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from etl import registers
from etl.readers import read_document
from etl.registers import programme as programme_file
from etl.words import fold
from tests.spec.arkisilta import (
    DECISIONS,
    MEETINGS,
    ORIGINS,
    REFUSED,
    SILENT_WORDS,
    SPOKEN,
    SUGGESTION,
)
from tests.spec.arkisilta_promises import BUDGET_CLAIMS, PROMISES

PROGRAMMES = Path(__file__).parents[2] / "data" / "programmes"
ARKISILTA, AURORAAI = PROGRAMMES / "arkisilta", PROGRAMMES / "auroraai"
MINUTES = sorted(PROGRAMMES.glob("*/minutes/*"))

WEEKDAYS = ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """The cleaned text of each meeting of Arkisilta."""
    return {key: _text(ARKISILTA / "minutes" / held.file) for key, held in MEETINGS.items()}


def _text(path: Path) -> str:
    return read_document(path.name, path.read_bytes()).text


def _marks() -> Iterator[tuple[str, str, str]]:
    """Every quote marked by hand, with its meeting and item."""
    yield from ((mark.meeting, mark.item, mark.quote) for mark in SPOKEN)
    yield from ORIGINS.values()
    yield (REFUSED[0], REFUSED[1], REFUSED[3])
    yield SUGGESTION
    yield from ((meeting, item, quote) for meeting, item, _, quote in DECISIONS)
    for promise in PROMISES.values():
        yield (promise.meeting, promise.item, promise.quote)
    yield from ((claim.meeting, claim.item, claim.quote) for claim in BUDGET_CLAIMS)


def _item(text: str, number: str) -> str:
    start = re.search(rf"(?:^|\n\n){number}\. ", text)
    assert start is not None, f"no item {number}"
    after = re.compile(rf"\n\n{int(number) + 1}\. ").search(text, start.end())
    return text[start.start() : after.start() if after else len(text)]


def test_every_mark_made_by_hand_stands_in_its_item(texts: dict[str, str]) -> None:
    missing = [mark for mark in _marks() if mark[2] not in _item(texts[mark[0]], mark[1])]
    assert missing == []


def test_outcomes_of_promises_stand_in_their_minutes(texts: dict[str, str]) -> None:
    outcomes = [outcome for promise in PROMISES.values() for outcome in promise.outcomes]
    assert [outcome.quote for outcome in outcomes if outcome.quote not in texts[outcome.meeting]] == []


def test_the_silent_recommendations_are_not_mentioned_where_the_plot_is_silent(texts: dict[str, str]) -> None:
    spoken = [(key, word) for key, words in SILENT_WORDS.items() for word in words if word in fold(texts[key])]
    # "Väliarvioinnin suosituksen 5" must not stand there; of the thematic evaluation's number 5 neither.
    assert spoken == []


@pytest.mark.parametrize("key", MEETINGS)
def test_the_head_of_minutes_names_number_and_day_and_says_that_it_is_invented(key: str, texts: dict[str, str]) -> None:
    held, head = MEETINGS[key], texts[key].partition("\n\n1. ")[0]
    day = held.held_on
    assert "Keksitty esimerkki: Arkisilta-ohjelmaa ei ole olemassa" in head
    assert f"Pöytäkirja {held.number}\n" in head
    assert f"{WEEKDAYS[day.weekday()]} {day.day}.{day.month}.{day.year}" in head
    assert ("LUONNOS" in head) == (key == "M6")


@pytest.mark.parametrize("path", MINUTES, ids=lambda path: path.name)
def test_weekdays_fit_their_days(path: Path) -> None:
    pattern = re.compile(rf"({'|'.join(WEEKDAYS)}) (\d+)\.(\d+)\.(\d{{4}})")
    for weekday, day, month, year in pattern.findall(_text(path)):
        assert WEEKDAYS[date(int(year), int(month), int(day)).weekday()] == weekday


def test_each_meeting_approves_the_minutes_before_it(texts: dict[str, str]) -> None:
    for key, held in MEETINGS.items():
        approved = re.findall(r"Hyväksyttiin kokouksen (\S+) pöytäkirja\.", texts[key])
        assert approved == ([held.previous] if held.previous else [])


@pytest.mark.parametrize("path", MINUTES, ids=lambda path: path.name)
def test_lines_of_minutes_are_wrapped(path: Path) -> None:
    assert max(len(line) for line in path.read_text(encoding="utf-8").splitlines()) <= 95


def test_two_or_more_minutes_break_words_at_the_ends_of_lines() -> None:
    broken = [path for path in MINUTES if re.search(r"[a-zäöå]-\n[a-zäöå]", path.read_text(encoding="utf-8"))]
    assert len(broken) >= 2


@pytest.mark.parametrize("folder", [ARKISILTA, AURORAAI], ids=lambda folder: folder.name)
def test_registers_read_without_a_rejection(folder: Path) -> None:
    described = programme_file.read(folder.name, "programme.toml", (folder / "programme.toml").read_bytes())
    assert isinstance(described, programme_file.Programme)
    files = {path.name: path.read_bytes() for path in sorted((folder / "registers").iterdir())}
    assert registers.read(described, folder.name, files).rejections == ()


def test_the_adaptation_of_auroraai_says_so_in_title_head_and_source() -> None:
    (path,) = AURORAAI.glob("minutes/*")
    head, title, source = _text(path).split("\n\n")[:3]
    for words in (head, title, source):
        assert "mukaelma, ei alkuperäinen pöytäkirja" in words.casefold()
    assert source.startswith("Lähde:")


def test_no_euros_responses_owners_or_due_dates_of_auroraai_are_given() -> None:
    assert sorted(path.name for path in (AURORAAI / "registers").iterdir()) == [
        "evaluations.csv",
        "recommendations.csv",
    ]


@pytest.mark.parametrize("folder", [ARKISILTA, AURORAAI], ids=lambda folder: folder.name)
def test_a_programme_has_a_page_that_says_what_it_is(folder: Path) -> None:
    page = (folder / "README.md").read_text(encoding="utf-8")
    assert "keksitty" in page or "mukaelma, ei alkuperäinen pöytäkirja" in page


def test_every_theme_of_a_recommendation_has_a_name_that_people_read() -> None:
    for folder in sorted(PROGRAMMES.iterdir()):
        told = tomllib.loads((folder / "programme.toml").read_text(encoding="utf-8"))
        named = {theme["id"] for theme in told["themes"] if theme["name"] != theme["id"]}
        programme = programme_file.read(folder.name, "programme.toml", (folder / "programme.toml").read_bytes())
        assert isinstance(programme, programme_file.Programme)
        files = {path.name: path.read_bytes() for path in (folder / "registers").iterdir()}
        rows = registers.read(programme, "registers", files).rows["recommendation"]
        themes = {row["theme"] for row in rows if row.get("theme")}
        assert themes
        assert themes <= named, folder.name
