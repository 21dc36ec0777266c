"""The journeys that the manual tells, one for each person; each takes the pictures that the manual shows.

`make pictures` puts them where the manual looks for them; without it they are taken all the same, and thrown away, so
that a journey that no longer goes as the manual says fails.
"""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import OpenReader
from tests.manual_pictures import FOLDER, PICTURES, SETTING

DESK = {"width": 1280, "height": 860}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pictures go."""
    return FOLDER if os.environ.get(SETTING) else tmp_path_factory.mktemp("pictures")


def take(what: Locator, folder: Path, name: str) -> None:
    """Take one of the manual's pictures, of a part of the page or of all that the window shows."""
    assert name in PICTURES
    what.page.mouse.move(0, 0)
    path = folder / name
    if what.evaluate("one => one === document.body"):
        what.page.screenshot(path=path, animations="disabled", caret="hide")
    else:
        what.screenshot(path=path, animations="disabled", caret="hide")
    assert path.stat().st_size > 10_000


def test_a_member_sees_in_seconds_how_things_stand_and_reads_the_sentence(
    open_reader: OpenReader, folder: Path
) -> None:
    """Opens the overview, sees state and next meeting, goes from a change to the sentence in the minutes."""
    member = open_reader(width=DESK["width"])
    member.page.set_viewport_size(DESK)
    member.open("/")
    expect(member.sentence("state_bar")).to_contain_text("14 suosituksesta")
    take(member.page.locator("body"), folder, "overview.png")
    member.follow("Kaikki muutokset lähteineen")
    member.sees("Muutokset")
    take(member.page.locator("main > section").nth(1), folder, "member-changes.png")
    member.page.locator(".quote figcaption a").first.click()
    member.sees("Pöytäkirja")
    expect(member.page.locator("#lit")).to_be_in_viewport()
    take(member.page.locator("body"), folder, "member-sentence.png")


def test_a_member_with_a_phone_sees_the_same(open_reader: OpenReader, folder: Path) -> None:
    """Opens the overview on the way to the meeting."""
    member = open_reader(width=375, scheme="dark")
    member.open("/")
    take(member.page.locator("body"), folder, "member-phone.png")


def test_a_secretary_settles_what_waits_and_takes_the_attachment(open_reader: OpenReader, folder: Path) -> None:
    """Lets drafts count, settles what waits, and looks at the next meeting."""
    secretary = open_reader(width=DESK["width"])
    secretary.page.set_viewport_size(DESK)
    secretary.open("/review?drafts=1")
    take(secretary.page.locator("main > section").first, folder, "secretary-review.png")
    secretary.follow("Seuraava kokous")
    secretary.sees("Seuraava kokous")
    take(secretary.page.locator("section:has(> #decide-heading)"), folder, "secretary-next-meeting.png")
    expect(secretary.page.locator("a[href^='/attachment.docx']")).to_be_visible()


def test_an_evaluator_keeps_what_was_said_decided_and_verified_apart(open_reader: OpenReader, folder: Path) -> None:
    """Opens one recommendation and reads the three lanes of its evidence."""
    evaluator = open_reader(width=DESK["width"])
    evaluator.open("/recommendations/arkisilta:V-R03?drafts=1")
    expect(evaluator.page.locator("#lane-verification")).to_be_visible()
    take(evaluator.page.locator("section:has(> #evidence-heading)"), folder, "evaluator-evidence.png")


def test_an_analyst_takes_a_table_along(open_reader: OpenReader, folder: Path) -> None:
    """Opens the menu of a chart and sees what can be had."""
    analyst = open_reader(width=DESK["width"])
    analyst.open("/recommendations?drafts=1")
    course = analyst.page.locator("section:has(> #course-heading)")
    course.locator(".take summary").click()
    expect(course.get_by_role("link", name="Excel (XLSX)")).to_be_visible()
    take(course, folder, "analyst-take.png")


def test_whoever_runs_it_is_told_what_is_missing(
    open_reader: OpenReader, address_without_data: str, folder: Path
) -> None:
    """Starts the dashboard before the first run and reads what to do."""
    runner = open_reader(width=DESK["width"], at=address_without_data)
    runner.open("/")
    runner.sees("Aineistoa ei ole vielä luettu")
    take(runner.page.locator("main"), folder, "runner-no-data.png")
