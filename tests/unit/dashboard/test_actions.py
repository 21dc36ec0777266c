"""What a press of a button writes into the journal, and where the reader goes on."""

from pathlib import Path

import pytest

from dashboard.actions import Actions, GoneError
from dashboard.drawing import Drawing
from dashboard.text import FI
from etl import journal
from etl.identity import Identity
from etl.vocabulary import JudgementKind, JudgingFault
from queries.store import Store
from tests.tables import drawn
from tests.warehouse import publish

UNREAD = """
    programme | name              | language | invented
    arkisilta | Arkisilta-ohjelma | fi       | no

    source_file | name  | path  | sha256 | reader_version
    F1          | 1.txt | 1.txt | a      | 1

    meeting | held_on  | number | source_file
    M1      | 4.2.2025 | 1/2025 | F1

    page | source_file | start | end | text
    P1   | F1          | 0     | 19  | Liite yksi. Merkki.

    unclassified_text | source_file | start | end | text
    U1                | F1          | 0     | 11  | Liite yksi.
    U2                | F1          | 12    | 19  | Merkki.
"""


@pytest.fixture
def actions(tmp_path: Path) -> Actions:
    publish(tmp_path, drawn(UNREAD))
    return Actions(tmp_path, Drawing(Store(tmp_path), FI), lambda: Identity("Nimi", "sihteeri"))


def test_text_that_somebody_has_read_leaves_the_queue_and_the_next_one_opens(actions: Actions) -> None:
    onward = actions.press("seen", "U1", "/review?item=unclassified:U1")
    (act,) = journal.read(actions.data / "journal.sqlite")
    assert (act.kind.value, act.new, act.role, act.recommendation_id) == ("text", "U1", "sihteeri", None)
    assert onward == f"/review?item=unclassified:U2&done={act.judgement_id}"
    page = actions.drawing.draw(onward).main
    shown = str(page)
    assert "Merkki." in shown
    assert "Liite yksi." not in shown
    assert "luokittelematon teksti käyty läpi" in shown


def test_it_waits_again_when_that_is_taken_back(actions: Actions) -> None:
    onward = actions.press("seen", "U1", "/review?item=unclassified:U1")
    actions.press("undo", onward.rpartition("=")[2], onward)
    page = actions.drawing.draw("/review").main
    assert "Liite yksi." in str(page)


def test_what_somebody_else_has_read_meanwhile_is_told_and_not_written_twice(actions: Actions) -> None:
    actions.press("seen", "U1", "/review")
    with pytest.raises(GoneError):
        actions.press("seen", "U1", "/review")
    assert len(journal.read(actions.data / "journal.sqlite")) == 1


TOLD = """
    programme | name              | language | invented
    arkisilta | Arkisilta-ohjelma | fi       | no

    source_file | name  | path  | sha256 | reader_version
    F1          | 1.txt | 1.txt | a      | 1

    meeting | held_on  | number | source_file
    M1      | 4.2.2025 | 1/2025 | F1

    page | source_file | start | end | text
    P1   | F1          | 0     | 20  | Suositeltiin raatia.

    agenda_item | meeting | number
    I5          | M1      | 5

    statement | meeting | agenda_item | kind           | source_file | start | end | text
    S1        | M1      | I5          | recommendation | F1          | 0     | 20  | Suositeltiin raatia.

    evaluation | kind
    V          | interim

    recommendation | label | evaluation | made_on   | basis    | statement | source_file | same_as_proposed
    R7             | V-R07 | V          | 14.1.2025 | register | -         | -           | -
    m1             | -     | -          | 4.2.2025  | machine  | S1        | F1          | R7
"""
WAITS = "/review?item=same:m1"


@pytest.fixture
def desk(tmp_path: Path) -> Actions:
    """Where minutes may tell a recommendation anew."""
    publish(tmp_path, drawn(TOLD))
    return Actions(tmp_path, Drawing(Store(tmp_path), FI), lambda: Identity("Nimi", "sihteeri"))


@pytest.mark.parametrize(
    ("button", "word", "said"), [("same", "confirmed", "vahvistettu"), ("own", "refused", "hylätty")]
)
def test_whether_minutes_tell_a_recommendation_anew_is_written_with_the_words_that_say_so(
    desk: Actions, button: str, word: str, said: str
) -> None:
    before = str(desk.drawing.draw(WAITS).main)
    assert "Suositus V-R07" in before
    assert "Suositeltiin raatia." in before
    onward = desk.press(button, "m1", WAITS)
    (act,) = journal.read(desk.data / "journal.sqlite")
    assert (act.kind.value, act.old, act.new, act.recommendation_id) == ("same", "suggested", word, "R7")
    assert (act.statement_id, act.quote, act.quote_meeting_id, act.quote_item) == (
        "S1", "Suositeltiin raatia.", "M1", "5",
    )  # fmt: skip
    assert f"V-R07 sama suositus: {said}." in str(desk.drawing.draw(onward).main)


def test_a_mention_says_on_the_page_of_its_recommendation_who_took_it_for_the_same(desk: Actions) -> None:
    page = "/recommendations/R7"
    assert "Kone ehdottaa samaksi suositukseksi" in str(desk.drawing.draw(page).main)
    onward = desk.press("same", "m1", page)
    assert "Vahvistettu samaksi suositukseksi" in str(desk.drawing.draw(onward).main)
    desk.press("undo", onward.rpartition("=")[2], onward)
    assert "Kone ehdottaa samaksi suositukseksi" in str(desk.drawing.draw(page).main)


def test_a_person_may_state_what_no_machine_proposed_and_goes_on_at_the_recommendation(desk: Actions) -> None:
    desk.press("own", "m1", WAITS)
    own = "/recommendations/m1?judge=same"
    assert "V-R07" in str(desk.drawing.draw(own).main)
    assert desk.save(JudgementKind.SAME, "m1", {"new": None}, own) == [JudgingFault.VALUE_MISSING]
    onward = desk.save(JudgementKind.SAME, "m1", {"new": "R7", "reason": "Sama raati."}, own)
    act = journal.read(desk.data / "journal.sqlite")[-1]
    assert (act.new, act.recommendation_id, act.statement_id, act.quote, act.reason) == (
        "confirmed", "R7", "S1", "Suositeltiin raatia.", "Sama raati.",
    )  # fmt: skip
    assert onward == f"/recommendations/R7?done={act.judgement_id}"
    assert "Vahvistettu samaksi suositukseksi" in str(desk.drawing.draw(onward).main)


def test_the_other_recommendation_must_be_one_that_is_followed(desk: Actions) -> None:
    desk.press("own", "m1", WAITS)
    written = journal.read(desk.data / "journal.sqlite")
    with pytest.raises(GoneError, match="'R99' is not there"):
        desk.save(JudgementKind.SAME, "m1", {"new": "R99", "reason": "Sama raati."}, "/recommendations/m1?judge=same")
    assert journal.read(desk.data / "journal.sqlite") == written


def test_only_what_minutes_tell_may_be_another_recommendation_told_anew(desk: Actions) -> None:
    desk.press("own", "m1", WAITS)
    pages = {name: str(desk.drawing.draw(f"/recommendations/{name}").main) for name in ("R7", "m1")}
    assert {name: FI("judge.same") in page for name, page in pages.items()} == {"R7": False, "m1": True}
