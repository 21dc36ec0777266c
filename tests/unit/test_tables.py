"""The reader of drawn tables: what the specifications stand on."""

from datetime import date
from decimal import Decimal

import pytest

from etl.schema import BY_NAME
from tests.tables import assert_drawn, draw, drawn


def test_a_drawing_gives_every_table_of_the_schema() -> None:
    tables = drawn("""
        meeting | held_on
        M1      | 4.2.2025
    """)
    assert set(tables) == set(BY_NAME)
    assert tables["meeting"].select("meeting_id", "effective_on", "approval_state").rows() == [
        ("M1", date(2025, 2, 4), "not_stated")
    ]


def test_days_flags_and_money_are_read_as_people_write_them() -> None:
    tables = drawn("""
        budget_line | component | spent_amount | as_of_on
        -           | Alusta    | 812 400,50   | 2025-12-31

        recommendation_state | claimed_done | days_open
        -                    | yes          | 515
    """)
    assert tables["budget_line"]["spent_amount"].to_list() == [Decimal("812400.50")]
    assert tables["recommendation_state"].select("claimed_done", "days_open").rows() == [(True, 515)]


def test_what_follows_from_another_row_need_not_be_drawn() -> None:
    tables = drawn("""
        meeting | held_on
        M1      | 4.2.2025

        statement | meeting | text
        S1        | M1      | Raati on koolla.

        evidence | recommendation | statement
        E1       | R1             | S1
    """)
    assert tables["evidence"].select("meeting_id", "known_on", "quote").rows() == [
        ("M1", date(2025, 2, 4), "Raati on koolla.")
    ]


def test_an_unknown_column_is_told_by_name() -> None:
    with pytest.raises(KeyError, match="unknown column 'helt_on'"):
        drawn("meeting | helt_on\nM1 | 4.2.2025")


def test_a_frame_is_drawn_as_a_table_and_found_equal_to_it() -> None:
    frame = drawn("""
        recommendation | made_on   | theme
        R1             | 14.3.2025 | -
    """)["recommendation"]
    drawing = draw(frame, ["recommendation_id", "made_on", "theme"])
    assert "14.3.2025 | -" in drawing
    assert_drawn(frame, drawing)
    with pytest.raises(AssertionError, match="expected"):
        assert_drawn(frame, drawing.replace("14.3", "15.3"))
