"""When a run would lose so much that it publishes nothing."""

import pytest

from etl import loss
from etl.loss import Held, LossError, Read
from tests.tables import drawn

BEFORE = Held({"arkisilta": {"meeting": 1, "statement": 6, "recommendation": 2, "promise": 3}})

AFTER = """
    programme
    arkisilta

    meeting
    M1

    statement | meeting
    S1        | M1
    S2        | M1
    S3        | M1

    recommendation
    R1

    promise | statement
    P1      | S1
"""


def test_what_is_published_is_counted_by_programme_and_table() -> None:
    assert loss.held(drawn(AFTER)).rows == {
        "arkisilta": {"meeting": 1, "statement": 3, "recommendation": 1, "promise": 1}
    }


def test_half_of_the_rows_may_go_and_a_row_or_two_of_a_small_table() -> None:
    loss.guard(BEFORE, loss.held(drawn(AFTER)))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({"statement": 9}, {"statement": 4}, "keep 4 of 9 rows of statement"),
        ({"attendance": 30}, {"attendance": 9}, "keep 9 of 30 rows of attendance"),
        ({"promise": 4}, {"promise": 1}, "keep 1 of 4 rows of promise"),
        ({"recommendation": 1}, {}, "keep 0 of 1 rows of recommendation"),
        ({"budget_line": 2}, {"statement": 100}, "keep 0 of 2 rows of budget_line"),
    ],
)
def test_a_table_that_would_lose_more_is_told(before: dict[str, int], after: dict[str, int], told: str) -> None:
    with pytest.raises(LossError, match=f"programme 'arkisilta' would {told}; expected what the last warehouse holds"):
        loss.guard(Held({"arkisilta": before}), Held({"arkisilta": after}))


def test_a_last_row_that_is_rejected_with_its_line_is_no_loss() -> None:
    before = Held({"arkisilta": {"budget_line": 1}})
    after = drawn("""
        programme
        arkisilta

        rejected_row | file       | line | what    | expected
        X            | budget.csv | 2    | no date | a day
    """)
    loss.guard(before, loss.held(after))
    unread = after | {"rejected_row": after["rejected_row"].with_columns(line=None)}
    with pytest.raises(LossError, match="keep 0 of 1 rows of budget_line"):
        loss.guard(before, loss.held(unread))


def test_rows_that_were_rejected_before_excuse_no_loss() -> None:
    before = Held({"arkisilta": {"response": 2}}, told={"arkisilta": 5})
    loss.guard(before, Held({"arkisilta": {}}, told={"arkisilta": 7}))
    with pytest.raises(LossError, match="keep 0 of 2 rows of response"):
        loss.guard(before, Held({"arkisilta": {}}, told={"arkisilta": 6}))


@pytest.mark.parametrize("table", loss.GUARDED)
def test_every_guarded_table_is_one_of_the_schema_and_counts(table: str) -> None:
    with pytest.raises(LossError, match=f"rows of {table}"):
        loss.guard(Held({"arkisilta": {table: 10}}), loss.held(drawn("programme\narkisilta")))


def test_a_programme_that_would_be_gone_is_told_but_not_one_that_is_carried_over() -> None:
    with pytest.raises(LossError, match="programme 'arkisilta' would be gone"):
        loss.guard(BEFORE, Held({}))
    loss.guard(BEFORE, Held({}), carried=["arkisilta"])


def test_the_same_documents_may_not_be_read_less_well() -> None:
    before = Held({"arkisilta": {}}, {"arkisilta": {"a": Read(1000, 950), "b": Read(1000, 950)}})
    worse = Held({"arkisilta": {}}, {"arkisilta": {"a": Read(1000, 950), "b": Read(1000, 900)}})
    with pytest.raises(LossError, match=r"cover 92\.5% of the characters of the same documents, before 95\.0%"):
        loss.guard(before, worse)


def test_a_new_document_that_is_read_badly_is_no_loss() -> None:
    before = Held({"arkisilta": {}}, {"arkisilta": {"a": Read(1000, 950)}})
    loss.guard(before, Held({"arkisilta": {}}, {"arkisilta": {"a": Read(1000, 945), "new": Read(9000, 10)}}))
