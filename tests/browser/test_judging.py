"""The secretary confirms, refuses, closes and takes back; nothing that anybody judged is lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from etl import journal
from tests.browser.conftest import OpenReader, serving
from tests.browser.reader import Reader

CLAIMED_DONE = "/review?drafts=1&item=claimed_done:"
OF_ACCESSIBILITY = "/recommendations/arkisilta:T-R01?drafts=1"


@pytest.fixture
def own_data(data: Path, tmp_path: Path) -> Path:
    """A data folder that nobody else judges in."""
    return Path(shutil.copytree(data, tmp_path / "data"))


@pytest.fixture
def desk(open_reader: OpenReader, own_data: Path) -> Iterator[Reader]:
    """A secretary at a desk, with a dashboard of their own."""
    with serving(own_data) as address:
        yield open_reader(at=address)


def acts(data: Path) -> list[tuple[str, str | None, str | None]]:
    """What stands in the journal: kind, new value, recommendation."""
    found = journal.read(data / "journal.sqlite", "arkisilta")
    return [(act.kind.value, act.new, act.recommendation_id) for act in found]


def suggested(desk: Reader) -> None:
    """Go to the first link that a machine suggests."""
    desk.open("/review?drafts=1")
    desk.page.get_by_text("Puhutaanko tässä suosituksesta? (").click()
    desk.page.locator("details[open] .matters a").last.click()
    expect(desk.page.get_by_text("Kertooko tämä kohta suosituksen etenemisestä?")).to_be_visible()


def matter(desk: Reader) -> str:
    return str(desk.page.locator("#matter").get_attribute("data-matter"))


def test_one_key_confirms_a_link_and_the_next_matter_comes_by_itself_with_the_focus(
    desk: Reader, own_data: Path
) -> None:
    suggested(desk)
    first, label = matter(desk), desk.page.locator("p.about a").first.inner_text()
    desk.page.keyboard.press("k")
    expect(desk.page.get_by_text("Kirjattu.")).to_be_visible()
    expect(desk.page.locator("#matter")).not_to_have_attribute("data-matter", first)
    expect(desk.page.locator("#matter")).to_be_focused()
    expect(desk.page.get_by_text(f"{label} näyttö: vahvistettu.")).to_be_visible()
    assert acts(own_data) == [("evidence", "confirmed", f"arkisilta:{label}")]


def test_what_was_refused_by_key_is_taken_back_by_key_and_waits_again(desk: Reader, own_data: Path) -> None:
    suggested(desk)
    first = matter(desk)
    count = desk.page.get_by_role("heading", name="Odottaa vahvistusta").inner_text()
    desk.page.keyboard.press("h")
    expect(desk.page.get_by_text("näyttö: hylätty.")).to_be_visible()
    expect(desk.page.get_by_role("heading", name=count)).not_to_be_visible()
    desk.page.keyboard.press("z")
    expect(desk.page.get_by_role("heading", name=count)).to_be_visible()
    refused, undone = acts(own_data)
    assert refused[:2] == ("evidence", "refused")
    assert undone[0] == "undo"
    desk.open(f"/review?drafts=1&item={first}")
    assert matter(desk) == first


def test_single_keys_can_be_switched_off_and_stay_off(desk: Reader, own_data: Path) -> None:
    suggested(desk)
    first = matter(desk)
    desk.page.locator("#keys-here").click()
    desk.page.get_by_role("switch", name="Yhden näppäimen komennot").click(force=True)
    desk.page.get_by_role("button", name="Sulje").click()
    desk.page.locator("h1").click()
    desk.page.keyboard.press("k")
    desk.page.reload()
    desk.wait()
    desk.page.keyboard.press("k")
    expect(desk.page.locator("#matter")).to_have_attribute("data-matter", first)
    assert acts(own_data) == []


def test_a_key_typed_into_a_field_is_a_letter(desk: Reader, own_data: Path) -> None:
    desk.open("/review?drafts=1")
    reason = desk.page.get_by_role("textbox", name="Perustelu")
    reason.click()
    desk.page.keyboard.type("khoz")
    expect(reason).to_have_value("khoz")
    assert acts(own_data) == []


def test_closing_asks_for_the_day_the_words_and_the_reason_and_then_closes(desk: Reader, own_data: Path) -> None:
    desk.open(f"{OF_ACCESSIBILITY}&judge=implementation")
    desk.page.get_by_role("textbox", name="Toimeenpanon tila").click()
    desk.page.get_by_role("option", name="toteutettu", exact=True).click()
    desk.page.get_by_role("button", name="Kirjaa", exact=True).click()
    faults = desk.page.locator(".faults li")
    expect(faults).to_have_text(
        [
            "Anna päivä, jona suositus toteutettiin.",
            "Valitse pöytäkirjan kohta, johon sulkeminen nojaa.",
            "Kirjoita perustelu.",
        ]
    )
    assert acts(own_data) == []

    desk.page.get_by_label("Toteutettu").fill("2026-08-10")
    desk.page.get_by_role("textbox", name="Kohta, johon sulkeminen nojaa").click()
    desk.page.get_by_role("option", name="korjaukset on tehty").first.click()
    desk.page.get_by_role("textbox", name="Perustelu").fill("Korjaukset tarkistettiin palvelussa.")
    desk.page.get_by_role("button", name="Kirjaa", exact=True).click()
    expect(desk.page.get_by_text("T-R01 toimeenpanon tila: toteutettu.")).to_be_visible()
    expect(desk.page.locator(".facts .tag").first).to_have_text("toteutettu")
    expect(desk.page.get_by_role("region", name="Tila ja peruste").locator(".facts .basis")).to_have_text("vahvistettu")
    [closing] = journal.read(own_data / "journal.sqlite", "arkisilta")
    assert (closing.old, closing.new, str(closing.implemented_on)) == ("in_progress", "implemented", "2026-08-10")
    assert closing.quote is not None
    assert "korjaukset on tehty" in closing.quote

    desk.page.get_by_role("button", name="Peru").first.click()
    expect(desk.page.locator(".facts .tag").first).to_have_text("käynnissä")
    expect(desk.page.locator("s", has_text="toimeenpanon tila: toteutettu")).to_be_visible()


def test_a_due_date_is_moved_with_its_reason_and_the_history_shows_it(desk: Reader) -> None:
    desk.open("/recommendations/arkisilta:V-R05?drafts=1&judge=due_date")
    desk.page.get_by_label("Uusi määräaika").fill("2026-12-31")
    desk.page.get_by_role("textbox", name="Perustelu").fill("Toimittaja vaihtui.")
    desk.page.get_by_role("button", name="Kirjaa", exact=True).click()
    expect(desk.page.get_by_text("V-R05 määräaika: 31.12.2026.")).to_be_visible()
    expect(desk.page.locator("#due-heading + .lead")).to_have_text("määräaikaa siirretty kerran (365 pv)")


def test_two_people_judging_at_once_both_find_their_act_kept(open_reader: OpenReader, own_data: Path) -> None:
    with serving(own_data) as address:
        first, second = open_reader(at=address), open_reader(at=address)
        first.open("/recommendations/arkisilta:V-R02?drafts=1")
        second.open("/recommendations/arkisilta:V-R05?drafts=1")
        first.page.get_by_role("button", name="Vahvista").first.click(no_wait_after=True)
        second.page.get_by_role("button", name="Hylkää").first.click(no_wait_after=True)
        expect(first.page.get_by_text("V-R02 näyttö: vahvistettu.")).to_be_visible()
        expect(second.page.get_by_text("V-R05 näyttö: hylätty.")).to_be_visible()
    kept = {(new, recommendation) for _, new, recommendation in acts(own_data)}
    assert kept == {("confirmed", "arkisilta:V-R02"), ("refused", "arkisilta:V-R05")}
    expect(second.page.get_by_text("V-R05 näyttö: hylätty.")).to_be_visible()


def test_a_judgement_whose_words_are_gone_shows_both_texts_and_moves_on_a_key(desk: Reader, own_data: Path) -> None:
    desk.open("/review?drafts=1")
    desk.page.locator("details", has_text="Vahvistuksen kohta kadonnut").get_by_role("link").first.click()
    expect(desk.page.get_by_text("Pöytäkirjassa lukee nyt")).to_be_visible()
    desk.page.keyboard.press("k")
    expect(desk.page.get_by_text("Kirjattu.")).to_be_visible()
    assert [(kind, new) for kind, new, _ in acts(own_data)] == [("undo", "arkisilta:J01"), ("evidence", "confirmed")]
    expect(desk.page.locator("details", has_text="Vahvistuksen kohta kadonnut")).to_have_count(0)


def told_anew(desk: Reader) -> None:
    """Go to the first passage that a machine takes for a recommendation told anew."""
    desk.open("/review?drafts=1")
    desk.page.get_by_text("Sama suositus? (").click()
    desk.page.locator("details[open]", has_text="Sama suositus? (").locator(".matters a").first.click()
    expect(desk.page.get_by_text("Toistaako pöytäkirja tässä saman suosituksen?")).to_be_visible()


def test_both_texts_stand_side_by_side_and_one_key_says_whether_they_are_the_same_recommendation(
    desk: Reader, own_data: Path
) -> None:
    told_anew(desk)
    first = matter(desk)
    beside = desk.page.locator(".pair-of-quotes > div")
    label = beside.first.get_by_role("heading").inner_text().removeprefix("Suositus ")
    expect(beside.first.locator("figcaption")).to_contain_text("recommendations.csv, rivi")
    expect(beside.last.get_by_role("link")).to_contain_text("kokous ")
    desk.page.keyboard.press("k")
    expect(desk.page.get_by_text(f"{label} sama suositus: vahvistettu.")).to_be_visible()
    expect(desk.page.locator("#matter")).not_to_have_attribute("data-matter", first)
    expect(desk.page.locator("#matter")).to_be_focused()
    expect(desk.page.locator("#matter")).to_contain_text("Sama suositus?")
    assert acts(own_data) == [("same", "confirmed", f"arkisilta:{label}")]
    desk.open(f"/recommendations/arkisilta:{label}?drafts=1")
    expect(desk.page.get_by_text("Vahvistettu samaksi suositukseksi")).to_be_visible()
    assert desk.flaws() == []


def test_another_recommendation_is_followed_by_itself_until_that_is_taken_back(desk: Reader, own_data: Path) -> None:
    told_anew(desk)
    first = matter(desk)
    own_page = f"/recommendations/{first.removeprefix('same:')}?drafts=1"
    label = desk.page.locator(".pair-of-quotes h3").first.inner_text().removeprefix("Suositus ")
    assert desk.flaws() == []
    desk.page.keyboard.press("h")
    expect(desk.page.get_by_text(f"{label} sama suositus: hylätty.")).to_be_visible()
    expect(desk.page.locator("#matter")).not_to_have_attribute("data-matter", first)
    after = desk.page.url.removeprefix(desk.address)

    desk.open(own_page)
    expect(desk.heading).to_have_text("Suositus")
    expect(desk.page.get_by_text(f"{label} sama suositus: hylätty")).to_be_visible()
    desk.open(f"/recommendations/arkisilta:{label}?drafts=1")
    expect(desk.page.get_by_text("Kone ehdottaa samaksi suositukseksi")).to_have_count(0)

    desk.open(after)
    desk.page.keyboard.press("z")
    expect(desk.page.get_by_text(f"{label} peruutus.")).to_be_visible()
    refused, undone = acts(own_data)
    assert (refused[:2], undone[0]) == (("same", "refused"), "undo")
    desk.open(f"/review?drafts=1&item={first}")
    assert matter(desk) == first
    desk.open(own_page)
    expect(desk.heading).to_contain_text("Suositusta ei löydy")
