"""Each quote carries the language of its place: that of its agenda item, else of its document, else the programme's."""

from datetime import date

import pytest

from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.text import EN
from dashboard.view import View
from queries.filters import AsOf
from queries.source_languages import source_languages
from queries.store import Store
from tests.tables import assert_drawn, drawn
from tests.warehouse import publish

MINUTES = """
    programme | name | language | name_sv
    arkisilta | Koe  | fi       | Prov

    source_file | language
    F1          | fi
    F2          | sv
    F3          | -

    page | source_file | start | end | text
    T1   | F1          | 0     | 23  | Yksi. Två. Kolme. Loppu

    meeting | source_file | held_on
    M1      | F1          | 4.2.2025
    M2      | F2          | 8.5.2025

    agenda_item | meeting | source_file | start | end | title | kind   | language
    I1          | M1      | F1          | 0     | 4   | Yksi  | other  | fi
    I2          | M1      | F1          | 6     | 9   | Två   | other  | sv
    I3          | M1      | F1          | 11    | 16  | Kolme | other  | fi
"""


def test_items_are_told_apart_only_in_documents_of_several_languages() -> None:
    told = source_languages(drawn(MINUTES), AsOf("arkisilta", date(2025, 2, 4), "M1", drafts=False))
    assert_drawn(
        told,
        """
        source_file | start | language
        F1          | -     | fi
        F1          | 0     | fi
        F1          | 6     | sv
        F1          | 11    | fi
        F2          | -     | sv
        """,
    )


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> View:
    """A page in English."""
    folder = tmp_path_factory.mktemp("bilingual")
    tables = drawn(MINUTES)
    publish(folder, tables)
    store = Store(folder)
    with store.reading() as reading:
        return Drawing(store, EN).view(reading, Address())


@pytest.mark.parametrize(
    ("row", "language"),
    [
        ({"source_file_id": "F1", "start": 5}, "fi"),
        ({"source_file_id": "F1", "start": 6}, "sv"),
        ({"source_file_id": "F1", "start": 20}, "fi"),
        ({"source_file_id": "F1", "start": None}, "fi"),
        ({"source_file_id": "F2", "start": 0}, "sv"),
        ({"source_file_id": "F3", "start": 0}, "fi"),
        ({"source_file_id": None}, "fi"),
        ({"source_file_id": "F1", "start": 10, "language": "en"}, "en"),
    ],
)
def test_words_have_their_own_language_else_that_of_their_place(
    view: View, row: dict[str, object], language: str
) -> None:
    assert view.language_of(row) == language


def test_a_programme_without_a_name_in_the_language_keeps_its_own(view: View) -> None:
    assert view.programme["name"] == "Koe"
