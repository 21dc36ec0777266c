"""The manual cannot lie: every picture that it shows is taken by a test, and every picture that is taken is shown."""

import re
from pathlib import Path

import pytest

from dashboard import pages
from dashboard.text import FI
from tests.manual_pictures import FOLDER, PICTURES

ROOT = Path(__file__).parents[2]
MANUALS = sorted((ROOT / "docs" / "manual").glob("*.md"))
PAGES = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
SHOWN = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
LINKED = re.compile(r"(?<!!)\[[^\]]*\]\(([^)#]+)(?:#[^)]*)?\)")


def shown(page: Path) -> set[Path]:
    return {(page.parent / target).resolve() for target in SHOWN.findall(page.read_text(encoding="utf-8"))}


def test_every_picture_that_a_test_takes_stands_among_the_pictures_and_no_other() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(PICTURES)


def test_every_picture_is_shown_and_every_shown_picture_is_there() -> None:
    used = set().union(*(shown(page) for page in PAGES))
    assert used == {(FOLDER / name).resolve() for name in PICTURES}


def test_both_manuals_show_the_same_pictures_in_the_same_order() -> None:
    found = [SHOWN.findall(manual.read_text(encoding="utf-8")) for manual in MANUALS]
    assert len(found) == 2
    assert found[0] == found[1]


@pytest.mark.parametrize("manual", MANUALS, ids=lambda path: path.stem)
def test_every_picture_of_a_manual_is_told_in_words(manual: Path) -> None:
    told = re.findall(r"!\[([^\]]*)\]", manual.read_text(encoding="utf-8"))
    assert [words for words in told if len(words.split()) < 4] == []


@pytest.mark.parametrize("manual", MANUALS, ids=lambda path: path.stem)
def test_every_link_of_a_manual_leads_somewhere(manual: Path) -> None:
    targets = [one for one in LINKED.findall(manual.read_text(encoding="utf-8")) if "://" not in one]
    assert [one for one in targets if not (manual.parent / one).exists()] == []


@pytest.mark.parametrize("manual", MANUALS, ids=lambda path: path.stem)
def test_every_page_of_the_navigation_is_explained(manual: Path) -> None:
    text = manual.read_text(encoding="utf-8")
    names = [FI(f"page.{page.name}") for page in pages.found() if page.order is not None]
    assert [name for name in names if f"*{name}*" not in text] == []
