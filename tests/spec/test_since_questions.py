"""Since last time: what changed between two points of the invented programme, each with its source."""

from datetime import date

import polars as pl
import pytest

from queries import since
from queries.errors import CallError
from queries.filters import AsOf
from tests.spec.asked_of_arkisilta import AT_FIFTH, AT_SIXTH, tables
from tests.tables import assert_drawn

NUMBERED = """
    meeting | number | held_on    | approval_state | title             | approved_by_meeting | source_file | start | end
    M1      | 1/2025 | 4.2.2025   | not_stated     | Pöytäkirja 1/2025 | M2                  | F1          | 0     | 17
    M2      | 2/2025 | 8.5.2025   | not_stated     | Pöytäkirja 2/2025 | M3                  | F2          | 0     | 17
    M3      | 3/2025 | 9.9.2025   | not_stated     | Pöytäkirja 3/2025 | M4                  | F3          | 0     | 17
    M4      | 4/2025 | 10.12.2025 | not_stated     | Pöytäkirja 4/2025 | M5                  | F4          | 0     | 17
    M5      | 1/2026 | 19.3.2026  | checked        | Pöytäkirja 1/2026 | M6                  | F5          | 0     | 17
    M6      | 2/2026 | 11.8.2026  | draft          | Pöytäkirja 2/2026 | -                   | F6          | 0     | 17
"""

PROMISES = """
    promise | meeting | due_earliest | due_latest | text
    P3      | M2      | 30.9.2025    | 30.9.2025  | Ensimmäinen versio julkaistaan.
    P5      | M3      | 31.12.2025   | 31.12.2025 | Yhteenveto valmistuu.
    P6      | M4      | 1.3.2026     | 31.5.2026  | Koulutuskiertue järjestetään.
    P7      | M5      | 1.9.2026     | 30.9.2026  | Ruotsinkielinen palvelu julkaistaan.
    P8      | M6      | 1.10.2026    | 31.12.2026 | Loppuarviointi toteutetaan loppuvuodesta 2026.

    promise_outcome | promise | meeting | outcome     | new_due_earliest | new_due_latest | source_file | text
    O1              | P3      | M3      | rescheduled | 30.11.2025       | 30.11.2025     | F3          | Siirtyy.
    O2              | P3      | M4      | kept        | -                | -              | F4          | Julkaistiin.
    O3              | P6      | M5      | dropped     | -                | -              | F5          | Peruttiin.
    O4              | P7      | M6      | rescheduled | 1.11.2026        | 30.11.2026     | F6          | Siirtyy taas.
"""

COMING = """
    coming_meeting | meeting | date       | starts_at | ends_at | text
    C1             | M2      | 9.9.2025   | 13:00     | 15:00   | tiistai 9.9.
    C2             | M2      | 3.12.2025  | 12:00     | 14:00   | keskiviikko 3.12.
    C3             | M3      | 10.12.2025 | 12:00     | 14:00   | keskiviikko 10.12.2025
    C4             | M3      | 19.3.2026  | 9:00      | 11:00   | torstai 19.3.2026
    C5             | M4      | 19.3.2026  | 9:00      | 11:00   | torstai 19.3.2026
    C6             | M4      | 11.8.2026  | 13:00     | 15:00   | tiistai 11.8.2026
    C7             | M5      | 11.8.2026  | 13:00     | 15:00   | tiistai 11.8.2026
    C8             | M5      | 8.12.2026  | 13:00     | 15:00   | tiistai 8.12.2026
    C9             | M6      | 8.12.2026  | 13:00     | 15:00   | tiistai 8.12.2026
"""

MONEY = """
    programme | starts_on | ends_on
    arkisilta | 1.1.2025  | 31.12.2026

    budget_line | component | period | as_of      | planned   | committed | spent        | register_line
    L1          | kaikki    | 2025   | 31.12.2025 | 2 000 000 | 1 810 000 | 1 667 350,50 | 2
    L2          | kaikki    | 2026   | 30.6.2026  | 2 200 000 | 1 430 000 | 822 350      | 7

    budget_claim | meeting | component | measure   | share | year | approximate | text
    B4           | M4      | -         | committed | 0.9   | 2025 | yes         | Noin 90 prosenttia on sidottu.
    B6           | M6      | -         | committed | 0.9   | -    | no          | Budjetista on sidottuna 90 prosenttia.
"""

AT_FOURTH = AsOf("arkisilta", date(2025, 12, 10), "M4", drafts=False)


def told(as_of: AsOf, more: str = NUMBERED, *, since_when: str | None = None) -> pl.DataFrame:
    return since.changes(tables(more), as_of, since=since_when)


def test_from_the_fifth_to_the_sixth_meeting_with_its_draft() -> None:
    assert_drawn(
        told(AT_SIXTH, NUMBERED + PROMISES + MONEY),
        """
        group     | what             | label  | before      | after                 | statement | meeting_number
        conflict  | contested        | V-R08  | -           | -                     | S608      | 2/2026
        conflict  | conflict_new     | -      | -           | conflict              | -         | 2/2026
        settled   | settled          | V-R08  | in_progress | implemented           | -         | -
        settled   | verified         | V-R01  | unverified  | sufficient            | -         | -
        settled   | verified         | V-R03  | unverified  | partly_sufficient     | -         | -
        settled   | verified         | V-R08  | unverified  | could_not_be_verified | -         | -
        settled   | verified         | V-R09  | unverified  | insufficient          | -         | -
        overdue   | overdue          | T-R01  | due         | 2026-05-31            | -         | -
        moved     | promise_moved    | -      | 2026-09-30  | 2026-11-30            | -         | 2/2026
        new       | promise_new      | -      | -           | 2026-12-31            | -         | 2/2026
        new       | meeting_held     | 2/2026 | -           | draft                 | -         | 2/2026
        new       | ledger_new       | 2026   | -           | 2026-06-30            | -         | -
        advanced  | claimed_done     | T-R01  | -           | -                     | S611      | 2/2026
        advanced  | state_changed    | T-R03  | not_started | in_progress           | S613      | 2/2026
        silent    | silent           | V-R07  | -           | -                     | S407      | 4/2025
        approved  | minutes_approved | 1/2026 | checked     | approved              | -         | 1/2026
        spoken_of | spoken_of        | V-R02  | -           | problem               | S603      | 2/2026
        spoken_of | spoken_of        | V-R08  | -           | problem               | S608      | 2/2026
        spoken_of | spoken_of        | T-R01  | -           | done                  | S611      | 2/2026
        spoken_of | spoken_of        | T-R02  | -           | on_track              | S612      | 2/2026
        spoken_of | spoken_of        | T-R03  | -           | in_progress           | S613      | 2/2026
        """,
    )


def test_from_the_fourth_to_the_fifth_meeting() -> None:
    shown = told(AT_FIFTH, NUMBERED + PROMISES + MONEY).filter(pl.col("group") != "spoken_of")
    assert_drawn(
        shown,
        """
        group    | what               | label  | before      | after                | since_meeting | since_on
        settled  | settled            | T-R05  | not_started | no_longer_applicable | M4            | 10.12.2025
        settled  | promise_dropped    | -      | 2026-05-31  | 2026-05-31           | M4            | 10.12.2025
        overdue  | overdue            | V-R05  | due         | 2025-12-31           | M4            | 10.12.2025
        overdue  | promise_unreported | -      | 2025-12-31  | 2025-12-31           | M4            | 10.12.2025
        moved    | moved              | V-R02  | 2026-03-31  | 2026-10-31           | M4            | 10.12.2025
        new      | promise_new        | -      | -           | 2026-09-30           | M4            | 10.12.2025
        new      | meeting_held       | 1/2026 | -           | checked              | M4            | 10.12.2025
        new      | ledger_new         | 2025   | -           | 2025-12-31           | M4            | 10.12.2025
        advanced | claimed_done       | V-R08  | -           | -                    | M4            | 10.12.2025
        advanced | state_changed      | V-R08  | not_started | in_progress          | M4            | 10.12.2025
        advanced | state_changed      | T-R01  | not_started | in_progress          | M4            | 10.12.2025
        advanced | state_changed      | T-R02  | not_started | in_progress          | M4            | 10.12.2025
        approved | minutes_approved   | 4/2025 | not_stated  | approved             | M4            | 10.12.2025
        """,
    )


def test_without_the_draft_the_sixth_meeting_has_changed_nothing_but_what_registers_say() -> None:
    on_the_day = AsOf("arkisilta", AT_SIXTH.day, "M5", drafts=False)
    assert_drawn(
        told(on_the_day, NUMBERED + PROMISES + MONEY),
        """
        group   | what       | label | before      | after                 | since_meeting
        settled | settled    | V-R08 | in_progress | implemented           | M5
        settled | verified   | V-R01 | unverified  | sufficient            | M5
        settled | verified   | V-R03 | unverified  | partly_sufficient     | M5
        settled | verified   | V-R08 | unverified  | could_not_be_verified | M5
        settled | verified   | V-R09 | unverified  | insufficient          | M5
        overdue | overdue    | T-R01 | due         | 2026-05-31            | M5
        new     | ledger_new | 2026  | -           | 2026-06-30            | M5
        """,
    )


def test_new_recommendations_and_their_responses_are_told_with_the_meeting_that_treated_them() -> None:
    found = told(AT_FOURTH)
    assert found.filter(pl.col("what") == "new")["label"].to_list() == ["T-R01", "T-R02", "T-R03", "T-R04", "T-R05"]
    assert_drawn(
        found.filter(pl.col("what").is_in(["moved", "settled"])),
        """
        what    | label | before      | after
        moved   | V-R02 | 2025-12-31  | 2026-03-31
        settled | V-R04 | not_started | superseded
        settled | V-R09 | in_progress | implemented
        """,
    )


def test_what_became_of_a_promise_is_told_with_the_words_that_tell_it() -> None:
    shown = told(AT_FOURTH, NUMBERED + PROMISES, since_when="2/2025").filter(pl.col("subject") == "promise")
    assert_drawn(
        shown,
        """
        what         | text                            | quote                         | source_file
        promise_kept | Ensimmäinen versio julkaistaan. | Julkaistiin.                  | F4
        promise_new  | Yhteenveto valmistuu.           | Yhteenveto valmistuu.         | -
        promise_new  | Koulutuskiertue järjestetään.   | Koulutuskiertue järjestetään. | -
        """,
    )


def test_a_meeting_that_a_later_list_leaves_out_is_told_to_be_no_longer_agreed() -> None:
    third = AsOf("arkisilta", date(2025, 9, 9), "M3", drafts=False)
    shown = told(third, NUMBERED + COMING).filter(pl.col("subject") == "meeting")
    assert_drawn(
        shown,
        """
        what               | label  | after      | meeting_number
        meeting_not_listed | -      | 2025-12-03 | 2/2025
        meeting_held       | 3/2025 | not_stated | 3/2025
        meeting_announced  | -      | 2025-12-10 | 3/2025
        meeting_announced  | -      | 2026-03-19 | 3/2025
        minutes_approved   | 2/2025 | approved   | 2/2025
        """,
    )


def test_a_claim_that_agrees_with_the_ledger_is_said_and_no_conflict() -> None:
    shown = told(AT_FOURTH, NUMBERED + MONEY).filter(pl.col("subject") == "budget")
    assert_drawn(
        shown,
        """
        what       | after          | share | quote
        money_said | not_comparable | 0.9   | Noin 90 prosenttia on sidottu.
        """,
    )


@pytest.mark.parametrize(
    ("since_when", "day", "meeting"),
    [
        (None, date(2026, 3, 19), "M5"),
        ("4/2025", date(2025, 12, 10), "M4"),
        ("M4", date(2025, 12, 10), "M4"),
        ("25.3.2026", date(2026, 3, 25), "M5"),
        ("2026-03-25", date(2026, 3, 25), "M5"),
        ("2025-01-01", date(2025, 1, 1), None),
    ],
)
def test_the_earlier_point_is_a_meeting_or_any_day(since_when: str | None, day: date, meeting: str | None) -> None:
    found = told(AT_SIXTH, since_when=since_when)
    assert found.select("since_on", "since_meeting_id").unique().rows() == [(day, meeting)]


def test_a_draft_that_does_not_count_stands_for_the_last_meeting_before_it() -> None:
    later = AsOf("arkisilta", date(2026, 9, 1), "M5", drafts=False)
    assert told(later, since_when="2/2026")["since_meeting_id"].unique().to_list() == ["M5"]


@pytest.mark.parametrize("since_when", ["2/2026", "11.8.2026", "1.1.2027"])
def test_a_point_that_is_not_earlier_is_refused(since_when: str) -> None:
    with pytest.raises(CallError, match=r"is not before 2026-08-11; expected an earlier meeting or day"):
        told(AT_SIXTH, since_when=since_when)


def test_before_the_second_meeting_there_is_nothing_to_compare_with() -> None:
    first = AsOf("arkisilta", date(2025, 2, 4), "M1", drafts=False)
    assert told(first).is_empty()


def test_every_kind_of_change_stands_under_one_heading() -> None:
    assert len(set(since.KINDS)) == len(since.KINDS)
