"""What each person comes for is had in every language of the interface, without a complaint of the browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from dashboard.text import LANGUAGES, Texts
from etl import journal
from tests.browser.conftest import OpenReader, serving
from tests.browser.reader import Reader

IN_EACH_LANGUAGE = pytest.mark.parametrize("texts", LANGUAGES.values(), ids=LANGUAGES)


@pytest.fixture(scope="module")
def own_data(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which secretaries judge, one after the other."""
    return Path(shutil.copytree(data, tmp_path_factory.mktemp("desk") / "data"))


@pytest.fixture(scope="module")
def desk_address(own_data: Path) -> Iterator[str]:
    with serving(own_data) as address:
        yield address


@IN_EACH_LANGUAGE
def test_a_member_sees_what_changed_and_what_is_late_and_reads_the_sentence(reader: Reader, texts: Texts) -> None:
    reader.open(f"/?drafts=1&lang={texts.language}")
    expect(reader.page.locator(".strip")).to_contain_text(texts("strip.overdue"))
    reader.follow(texts("changes.all"))
    reader.sees(texts("page.changes"))
    reader.page.locator(".quote figcaption a").first.click()
    expect(reader.page.locator("#lit")).to_be_in_viewport()
    expect(reader.page.locator("article")).to_have_attribute("lang", "fi")


@IN_EACH_LANGUAGE
def test_a_secretary_settles_a_matter_and_takes_it_back(
    open_reader: OpenReader, own_data: Path, desk_address: str, texts: Texts
) -> None:
    desk = open_reader(at=desk_address)
    desk.open(f"/review?drafts=1&lang={texts.language}")
    desk.page.get_by_text(f"{texts('review.suggested')} (").click()
    desk.page.locator("details[open] .matters a").last.click()
    expect(desk.page.get_by_text(texts("review.suggested.question"))).to_be_visible()
    desk.page.get_by_role("button", name=texts("act.confirm")).click()
    expect(desk.page.get_by_text(texts("done.name"))).to_be_visible()
    desk.page.get_by_role("button", name=texts("act.undo")).first.click()
    expect(desk.page.locator("#matter")).to_be_visible()
    expect(desk.page.get_by_role("button", name=texts("act.undo"))).to_have_count(0)
    last = journal.read(own_data / "journal.sqlite", "arkisilta")[-2:]
    assert [act.kind.value for act in last] == ["evidence", "undo"]


@IN_EACH_LANGUAGE
def test_an_evaluator_finds_claim_decision_and_verification_apart(reader: Reader, texts: Texts) -> None:
    reader.open(f"/recommendations/arkisilta:V-R03?drafts=1&lang={texts.language}")
    for lane in ("claim", "decision", "verification"):
        expect(reader.page.locator(f"#lane-{lane}")).to_have_text(texts(f"lane_of.{lane}"))
    expect(reader.page.get_by_text(texts("made.stage.conclusion"), exact=True)).to_be_visible()


@IN_EACH_LANGUAGE
def test_an_analyst_asks_a_saved_question_and_takes_the_answer_along(reader: Reader, texts: Texts) -> None:
    reader.open(f"/queries?question=overdue_recommendations&drafts=1&lang={texts.language}")
    expect(reader.page.locator("main .sentence[role=status]")).to_have_text(texts("answer.count.many", number="2"))
    with reader.page.expect_download() as told:
        reader.page.get_by_role("link", name="CSV", exact=True).click()
    lines = Path(told.value.path()).read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[0] for line in lines] == ["label", "V-R05", "T-R01"]


@IN_EACH_LANGUAGE
def test_whoever_runs_it_sees_the_last_run_and_what_was_rejected(reader: Reader, texts: Texts) -> None:
    reader.open(f"/data?lang={texts.language}")
    reader.sees(texts("page.data"))
    expect(reader.page.get_by_text(texts("data.runs.caption"))).to_be_visible()
    expect(reader.page.get_by_text(texts("data.rejected.none"))).to_be_visible()
