"""What a press of a button writes into the journal, and where the reader goes on."""

from pathlib import Path

import pytest

from dashboard.actions import Actions, GoneError
from dashboard.drawing import Drawing
from dashboard.text import FI
from etl import journal
from etl.identity import Identity
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
