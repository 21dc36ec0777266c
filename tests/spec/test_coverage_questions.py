"""What was read and what was not: a document counts when its meeting does, a refused one always."""

from datetime import date

from queries import coverage
from queries.filters import AsOf
from tests.tables import assert_drawn, drawn

READ = """
    meeting | number | held_on    | approval_state | source_file | superseded_by
    M1      | 1/2025 | 4.2.2025   | checked        | F1          | -
    M2      | 2/2025 | 8.5.2025   | checked        | F2          | -
    M2old   | 2/2025 | 8.5.2025   | checked        | F2old       | M2
    M3      | 3/2025 | 9.9.2025   | draft          | F3          | -

    source_file | name      | path           | sha256 | characters | classified | refused
    F1          | yksi.txt  | minutes/1.txt  | a      | 200        | 180        | -
    F2          | kaksi.txt | minutes/2.txt  | b      | 100        | 100        | -
    F2old       | vanha.txt | minutes/2v.txt | c      | 100        | 50         | -
    F3          | kolme.txt | minutes/3.txt  | d      | 100        | 0          | -
    F4          | salattu   | minutes/4.txt  | e      | -          | -          | salassa pidettävä

    unclassified_text | source_file | page | start | end | text
    U2                | F1          | 1    | 90    | 100 | jäi yli
    U1                | F1          | 1    | 10    | 20  | jäi kesken
    U3                | F3          | 1    | 0     | 100 | luonnoksen teksti

    rejected_row | file       | line | what           | expected
    R2           | budget.csv | 7    | no such amount | an amount
    R1           | budget.csv | 3    | no such day    | a day
"""
MAY = AsOf("arkisilta", date(2025, 5, 8), "M2", drafts=False)
AUTUMN = AsOf("arkisilta", date(2025, 9, 9), "M3", drafts=True)


def test_the_refused_come_first_then_the_least_classified() -> None:
    assert_drawn(
        coverage.documents(drawn(READ), MAY).filter("counted"),
        """
        source_file_id | meeting_number | classified_share | unclassified_count | refused
        F4             | -              | -                | 0                  | salassa pidettävä
        F1             | 1/2025         | 0,9              | 2                  | -
        F2             | 2/2025         | 1                | 0                  | -
        """,
    )


def test_a_draft_counts_where_drafts_are_used_and_an_older_version_never() -> None:
    def counted(as_of: AsOf) -> set[str]:
        return set(coverage.documents(drawn(READ), as_of).filter("counted")["source_file_id"])

    assert counted(MAY) == {"F1", "F2", "F4"}
    assert counted(AUTUMN) == {"F1", "F2", "F3", "F4"}


def test_the_text_of_a_draft_is_quoted_only_where_drafts_are_used() -> None:
    def quoted(as_of: AsOf, **asked: str) -> list[str]:
        return coverage.unclassified(drawn(READ), as_of, **asked)["text"].to_list()

    assert quoted(MAY) == ["jäi kesken", "jäi yli"]
    assert quoted(MAY, source_file_id="F3") == []
    assert quoted(AUTUMN, source_file_id="F3") == ["luonnoksen teksti"]


def test_rejected_rows_stand_in_the_order_of_their_file() -> None:
    assert_drawn(
        coverage.rejected(drawn(READ), MAY),
        """
        file       | line | what           | expected
        budget.csv | 3    | no such day    | a day
        budget.csv | 7    | no such amount | an amount
        """,
    )


def test_the_share_over_all_documents_is_of_characters_and_leaves_the_refused_out() -> None:
    [row] = coverage.overall(drawn(READ)).to_dicts()
    assert (row["document_count"], row["characters"], row["unclassified_share"]) == (4, 500, 1 - 330 / 500)


def test_where_nothing_was_read_there_is_no_share() -> None:
    assert coverage.overall(drawn("programme | starts_on\narkisilta | 1.1.2025"))["unclassified_share"].to_list() == [
        None
    ]
