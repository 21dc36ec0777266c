"""Text that no row quotes waits for a person, until somebody says that it was read."""

from datetime import date

from queries import overview, review
from queries.filters import AsOf
from tests.tables import assert_drawn, drawn

AS_OF = AsOf("arkisilta", date(2025, 5, 8), "M2", drafts=False)

TEXT = """
    programme | name              | language
    arkisilta | Arkisilta-ohjelma | fi

    source_file | name  | path  | sha256 | reader_version | first_seen_at
    F1          | 1.txt | 1.txt | a      | 1              | -
    F2          | 2.txt | 2.txt | b      | 1              | -

    meeting | held_on  | source_file
    M1      | 4.2.2025 | F1
    M2      | 8.5.2025 | F2

    unclassified_text | source_file | start | end | text
    U1                | F1          | 5     | 20  | Liite, sivu yksi.
    U2                | F1          | 40    | 60  | Jotain muuta vielä.
    U3                | F2          | 3     | 9   | Merkki.
"""

READ = """
    judgement | kind | effective_on | new
    J1        | text | 8.5.2025     | U1
"""


def test_each_passage_waits_with_its_words_and_its_place() -> None:
    assert_drawn(
        review.waiting(drawn(TEXT), AS_OF),
        """
        what         | waiting         | unclassified_text | quote               | meeting | source_file | start
        unclassified | unclassified:U1 | U1                | Liite, sivu yksi.   | M1      | F1          | 5
        unclassified | unclassified:U2 | U2                | Jotain muuta vielä. | M1      | F1          | 40
        unclassified | unclassified:U3 | U3                | Merkki.             | M2      | F2          | 3
        """,
    )


def test_what_somebody_has_read_waits_no_longer_and_is_not_missing() -> None:
    tables = drawn(TEXT + READ)
    assert review.waiting(tables, AS_OF)["unclassified_text_id"].to_list() == ["U2", "U3"]
    rows = overview.missing(tables, AS_OF).filter(what="unclassified_text").select("source_file_id", "count").rows()
    assert sorted(rows) == [("F1", 1), ("F2", 1)]


def test_a_reading_that_was_taken_back_lets_the_text_wait_again() -> None:
    undone = READ.replace("new\n", "new | undone_by\n").replace("U1\n", "U1 | J2\n    J2 | undo | 8.5.2025 | J1 | -\n")
    assert review.waiting(drawn(TEXT + undone), AS_OF).height == 3
