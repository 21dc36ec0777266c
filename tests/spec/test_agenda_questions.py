"""For the next meeting: what it must decide first, then what it asks of each responsible body, each with its source."""

from datetime import date

import polars as pl

from queries import agenda
from queries.filters import AsOf
from tests.spec.asked_of_arkisilta import AT_FIFTH, AT_SIXTH, tables
from tests.spec.test_since_questions import COMING, MONEY, NUMBERED, PROMISES
from tests.tables import assert_drawn, draw

EVERYTHING = NUMBERED + PROMISES + MONEY + COMING

IN_ORDER = ["place", "part", "what", "responsible", "label", "due_on", "days", "count"]


def points(as_of: AsOf, more: str = EVERYTHING) -> pl.DataFrame:
    return agenda.points(tables(more), as_of)


def in_order(frame: pl.DataFrame) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in draw(frame, IN_ORDER).splitlines()[1:]]


def table(drawing: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in drawing.strip().splitlines()[1:]]


def test_what_the_meeting_after_the_sixth_decides_and_asks_in_order() -> None:
    assert in_order(points(AT_SIXTH)) == table(
        """
        place | part   | what             | responsible       | label | due_on     | days | count
        1     | decide | response_missing | -                 | T-R04 | -          | 277  | -
        2     | decide | contested        | hyvinvointialue D | V-R08 | 31.3.2026  | 0    | -
        3     | decide | claimed_done     | toteuttajavirasto | T-R01 | 31.5.2026  | 0    | -
        4     | ask    | overdue          | toteuttajavirasto | V-R05 | 31.12.2025 | 223  | -
        5     | ask    | overdue          | toteuttajavirasto | T-R01 | 31.5.2026  | 72   | -
        6     | ask    | due_before       | toteuttajavirasto | T-R02 | 30.9.2026  | 50   | -
        7     | ask    | due_before       | toteuttajavirasto | T-R03 | 30.11.2026 | 111  | -
        8     | ask    | due_before       | ministeriö        | V-R02 | 31.10.2026 | 81   | -
        9     | ask    | silent           | ohjelmatoimisto   | V-R07 | -          | -    | 2
        10    | ask    | unreported       | -                 | -     | 31.12.2025 | 223  | -
        11    | ask    | conflict         | -                 | -     | -          | -    | -
        12    | ask    | promised_before  | -                 | -     | 30.11.2026 | 111  | -
        13    | ask    | promised_before  | -                 | -     | 31.12.2026 | 142  | -
        """
    )


def test_what_the_sixth_meeting_itself_had_to_decide_and_ask() -> None:
    assert in_order(points(AT_FIFTH)) == table(
        """
        place | part   | what             | responsible       | label | due_on     | days | count
        1     | decide | response_missing | -                 | T-R04 | -          | 132  | -
        2     | decide | claimed_done     | hyvinvointialue D | V-R08 | 31.3.2026  | 0    | -
        3     | ask    | overdue          | toteuttajavirasto | V-R05 | 31.12.2025 | 78   | -
        4     | ask    | due_before       | toteuttajavirasto | T-R01 | 31.5.2026  | 73   | -
        5     | ask    | due_before       | toteuttajavirasto | T-R02 | 30.9.2026  | 195  | -
        6     | ask    | due_before       | toteuttajavirasto | T-R03 | 30.11.2026 | 256  | -
        7     | ask    | due_before       | hyvinvointialue D | V-R08 | 31.3.2026  | 12   | -
        8     | ask    | due_before       | ministeriö        | V-R02 | 31.10.2026 | 226  | -
        9     | ask    | unreported       | -                 | -     | 31.12.2025 | 78   | -
        10    | ask    | promised_before  | -                 | -     | 30.9.2026  | 195  | -
        """
    )


def test_minutes_that_name_a_later_day_ask_the_meeting_to_move_it_after_missing_responses() -> None:
    times = """
        statement_date | statement | earliest  | latest     | role
        -              | S612      | 1.11.2026 | 30.11.2026 | when
    """
    shown = points(AT_SIXTH, EVERYTHING + times).filter(pl.col("part") == "decide")
    assert_drawn(
        shown,
        """
        place | what             | label | due_on    | asked_due_on | days | statement
        1     | response_missing | T-R04 | -         | -            | 277  | -
        2     | move_asked       | T-R02 | 30.9.2026 | 30.11.2026   | 61   | S612
        3     | contested        | V-R08 | 31.3.2026 | -            | 0    | S608
        4     | claimed_done     | T-R01 | 31.5.2026 | -            | 0    | S611
        """,
    )


def test_each_question_leads_to_its_words_or_to_the_line_of_a_register() -> None:
    lines = """
        action | recommendation | recorded_on | owner
        A5     | V-R05          | 8.5.2025    | toteuttajavirasto

        action_due_date | action | recorded_on | due_latest | due_earliest | due        | register_file | register_line
        -               | A5     | 8.5.2025    | 31.12.2025 | 31.12.2025   | 31.12.2025 | actions.csv   | 11
    """
    shown = points(AT_SIXTH, EVERYTHING + lines).filter(pl.col("what").is_in(["overdue", "silent", "conflict"]))
    assert_drawn(
        shown,
        """
        what     | label | basis    | register_line | statement | quote                                  | claimed_share
        overdue  | V-R05 | register | 11            | -         | -                                      | -
        silent   | V-R07 | machine  | -             | S407      | Asukasraadin toiminta on käynnissä.    | -
        conflict | -     | machine  | -             | -         | Budjetista on sidottuna 90 prosenttia. | 0.9
        """,
    )


def test_a_promise_that_was_moved_leads_to_the_words_that_moved_it() -> None:
    moved = points(AT_SIXTH).filter(pl.col("due_on") == date(2026, 11, 30), pl.col("what") == "promised_before")
    assert_drawn(
        moved,
        """
        promise | text                                 | quote         | due_earliest | meeting
        P7      | Ruotsinkielinen palvelu julkaistaan. | Siirtyy taas. | 1.11.2026    | M6
        """,
    )


def test_a_later_list_of_meetings_takes_the_place_of_an_earlier_one() -> None:
    third = AsOf("arkisilta", date(2025, 9, 9), "M3", drafts=False)
    assert_drawn(
        agenda.horizon(tables(EVERYTHING), third),
        """
        next_on    | after_on  | until_on  | until         | ends_on    | days_left | after_end
        10.12.2025 | 19.3.2026 | 19.3.2026 | meeting_after | 31.12.2026 | 478       | no
        """,
    )


def test_without_a_meeting_after_the_next_the_questions_look_ahead_to_the_end_of_the_programme() -> None:
    assert_drawn(
        agenda.horizon(tables(EVERYTHING), AT_SIXTH),
        """
        next_on   | after_on | until_on   | until         | days_left | after_end
        8.12.2026 | -        | 31.12.2026 | programme_end | 142       | no
        """,
    )


def test_a_meeting_after_the_end_of_the_programme_is_still_the_next_one() -> None:
    ended = MONEY.replace("31.12.2026", "30.11.2026", 1)
    assert_drawn(
        agenda.horizon(tables(NUMBERED + COMING + ended), AT_SIXTH),
        """
        next_on   | until_on  | until        | days_left | after_end
        8.12.2026 | 8.12.2026 | next_meeting | 111       | yes
        """,
    )


def test_where_neither_a_meeting_nor_an_end_is_known_everything_still_due_is_asked() -> None:
    assert_drawn(
        agenda.horizon(tables(NUMBERED), AT_SIXTH),
        """
        next_on | until_on | until   | days_left | after_end
        -       | -        | nothing | -         | no
        """,
    )
    due = points(AT_SIXTH, NUMBERED).filter(pl.col("what") == "due_before")
    assert due["label"].to_list() == ["T-R02", "T-R03", "V-R02"]
