"""The figures of Arkisilta, worked by hand."""

from datetime import date

import polars as pl
import pytest

from etl.rules.rates import ageing, rates
from etl.schema import BY_NAME
from tests.spec.arkisilta_by_hand import FIFTH, SIXTH, states_as_of
from tests.tables import assert_drawn


def recommendations_with(states: pl.DataFrame, condition: pl.Expr) -> list[str]:
    return states.filter(condition)["recommendation_id"].to_list()


def test_rates_at_the_sixth_meeting_with_its_draft() -> None:
    assert_drawn(
        rates(states_as_of(SIXTH, drafts=True), SIXTH),
        """
        name       | numerator | denominator | cohort              | as_of_on
        acceptance | 12        | 14          | made                | 11.8.2026
        completion | 4         | 12          | accepted_or_partly  | 11.8.2026
        on_time    | 3         | 7           | first_due_date_come | 11.8.2026
        sufficient | 1         | 4           | implemented         | 11.8.2026
        """,
    )


def test_rates_at_the_fifth_meeting() -> None:
    assert_drawn(
        rates(states_as_of(FIFTH, drafts=False), FIFTH),
        """
        name       | numerator | denominator | cohort              | as_of_on
        acceptance | 12        | 14          | made                | 19.3.2026
        completion | 3         | 12          | accepted_or_partly  | 19.3.2026
        on_time    | 2         | 5           | first_due_date_come | 19.3.2026
        sufficient | 0         | 3           | implemented         | 19.3.2026
        """,
    )


def test_ageing_at_both_meetings() -> None:
    drawing = """
        open_count | median_days | oldest_days | as_of_on
    """
    assert_drawn(ageing(states_as_of(SIXTH, drafts=True), SIXTH), drawing.rstrip() + "\n7 | 277 | 515 | 11.8.2026")
    assert_drawn(ageing(states_as_of(FIFTH, drafts=False), FIFTH), drawing.rstrip() + "\n8 | 251 | 370 | 19.3.2026")


def test_overdue_silent_and_contested_at_the_sixth_meeting() -> None:
    states = states_as_of(SIXTH, drafts=True)
    assert recommendations_with(states, pl.col("due_state") == "overdue") == ["T-R01", "V-R05"]
    assert recommendations_with(states, pl.col("silent") & (pl.col("kind") == "evaluation")) == ["V-R07"]
    assert recommendations_with(states, pl.col("contested")) == ["V-R08"]


def test_overdue_silent_and_contested_at_the_fifth_meeting() -> None:
    states = states_as_of(FIFTH, drafts=False)
    assert recommendations_with(states, pl.col("due_state") == "overdue") == ["V-R05"]
    assert recommendations_with(states, pl.col("silent") & (pl.col("kind") == "evaluation")) == []
    assert recommendations_with(states, pl.col("contested")) == []


def test_the_state_of_every_recommendation_at_the_sixth_meeting() -> None:
    assert_drawn(
        states_as_of(SIXTH, drafts=True),
        """
        recommendation | response           | implementation       | implementation_basis | claimed_done | due_state
        V-R01          | accepted           | implemented          | register             | no           | closed
        V-R02          | accepted           | in_progress          | claim                | no           | due
        V-R03          | accepted           | implemented          | register             | no           | closed
        V-R04          | partially_accepted | superseded           | register             | no           | closed
        V-R05          | accepted           | in_progress          | claim                | no           | overdue
        V-R06          | rejected           | not_implemented      | response             | no           | closed
        V-R07          | accepted           | in_progress          | claim                | no           | no_due_date
        V-R08          | accepted           | implemented          | judgement            | no           | closed
        V-R09          | accepted           | implemented          | register             | no           | closed
        T-R01          | accepted           | in_progress          | claim                | yes          | overdue
        T-R02          | accepted           | in_progress          | claim                | no           | due
        T-R03          | partially_accepted | in_progress          | claim                | no           | due
        T-R04          | none               | not_started          | none                 | no           | no_due_date
        T-R05          | accepted           | no_longer_applicable | register             | no           | closed
        E-01           | none               | not_started          | none                 | no           | no_due_date
        """,
    )


def test_due_dates_and_their_moves_at_the_sixth_meeting() -> None:
    moved = states_as_of(SIXTH, drafts=True).filter(pl.col("due_on").is_not_null())
    assert_drawn(
        moved,
        """
        recommendation | first_due_on | due_earliest | due_on     | moved_count | slip_days | owner
        V-R01          | 30.9.2025    | 30.9.2025    | 30.9.2025  | 0           | 0         | ohjelmatoimisto
        V-R02          | 31.12.2025   | 31.10.2026   | 31.10.2026 | 2           | 304       | ministeriö
        V-R03          | 30.6.2025    | 30.6.2025    | 30.6.2025  | 0           | 0         | ohjelmatoimisto
        V-R05          | 31.12.2025   | 31.12.2025   | 31.12.2025 | 0           | 0         | toteuttajavirasto
        V-R08          | 31.3.2026    | 31.3.2026    | 31.3.2026  | 0           | 0         | hyvinvointialue D
        V-R09          | 31.8.2025    | 30.11.2025   | 30.11.2025 | 1           | 91        | toteuttajavirasto
        T-R01          | 31.5.2026    | 31.5.2026    | 31.5.2026  | 0           | 0         | toteuttajavirasto
        T-R02          | 30.9.2026    | 30.9.2026    | 30.9.2026  | 0           | 0         | toteuttajavirasto
        T-R03          | 30.11.2026   | 1.9.2026     | 30.11.2026 | 0           | 0         | toteuttajavirasto
        """,
    )


@pytest.mark.parametrize(
    ("as_of", "implementation"),
    [("8.5.2025", "not_started"), ("9.9.2025", "implemented"), ("10.12.2025", "implemented")],
)
def test_the_communications_recommendation_over_the_meetings(as_of: str, implementation: str) -> None:
    states = states_as_of(as_of, drafts=False).filter(pl.col("recommendation_id") == "V-R01")
    assert states["implementation"].to_list() == [implementation]


def test_states_have_the_columns_of_the_published_copy() -> None:
    columns = BY_NAME["recommendation_state"].schema
    states = states_as_of(date(2026, 8, 11), drafts=True)
    assert states.schema == {name: columns[name] for name in states.columns}
    assert list(columns)[2:] == states.columns
