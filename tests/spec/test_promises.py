"""What became of promises: the outcome that later meetings tell, and the state as of a day."""

from datetime import date

import polars as pl
import pytest

from etl.follow_up.promises import outcomes
from etl.rules.knowledge import known
from etl.rules.promise import states
from tests.tables import assert_drawn, day, drawn

MEETINGS = """
    programme | name              | language
    arkisilta | Arkisilta-ohjelma | fi

    meeting | held_on    | approval_state
    M1      | 4.2.2025   | checked
    M2      | 8.5.2025   | checked
    M3      | 9.9.2025   | checked
    M4      | 10.12.2025 | checked
    M5      | 19.3.2026  | draft
"""


def tables(drawing: str) -> dict[str, pl.DataFrame]:
    frames = drawn(MEETINGS + drawing)
    return frames | {"promise_outcome": outcomes(frames)}


def states_as_of(drawing: str, words: str, *, drafts: bool = True) -> pl.DataFrame:
    return states(known(tables(drawing), day(words), drafts=drafts), day(words))


PLATFORM = """
    statement | meeting | kind     | status  | text
    S2        | M2      | plan     | planned | Alustan ensimmäinen versio julkaistaan 30.9.2025.
    S3        | M3      | problem  | problem | Alustan ensimmäisen version julkaisu siirtyy 30.11.2025.
    S4        | M4      | progress | done    | Alustan ensimmäinen versio julkaistiin 28.11.2025.

    statement_date | statement | earliest   | latest     | quote
    -              | S2        | 30.9.2025  | 30.9.2025  | 30.9.2025
    -              | S3        | 30.11.2025 | 30.11.2025 | 30.11.2025
    -              | S4        | 28.11.2025 | 28.11.2025 | 28.11.2025

    promise | statement | due_earliest | due_latest
    P3      | S2        | 30.9.2025    | 30.9.2025
"""


def test_a_promise_is_moved_by_one_meeting_and_kept_by_the_next() -> None:
    assert_drawn(
        tables(PLATFORM)["promise_outcome"],
        """
        promise | meeting | outcome     | statement | new_due_earliest | new_due_latest | slip_days
        P3      | M3      | rescheduled | S3        | 30.11.2025       | 30.11.2025     | 61
        P3      | M4      | kept        | S4        | -                | -              | -
        """,
    )


@pytest.mark.parametrize(
    ("as_of", "state", "due_on", "moved_count", "slip_days"),
    [
        ("8.5.2025", "upcoming", "30.9.2025", 0, None),
        ("9.9.2025", "rescheduled", "30.11.2025", 1, 61),
        ("9.12.2025", "rescheduled", "30.11.2025", 1, 61),
        ("10.12.2025", "kept", "30.11.2025", 1, 61),
    ],
)
def test_the_state_of_a_promise_is_that_of_the_last_outcome_known(
    as_of: str, state: str, due_on: str, moved_count: int, slip_days: int | None
) -> None:
    row = states_as_of(PLATFORM, as_of).select("state", "due_on", "moved_count", "slip_days").row(0)
    assert row == (state, day(due_on), moved_count, slip_days)


def test_the_words_of_the_promise_and_of_its_outcome_are_both_kept() -> None:
    assert_drawn(
        states_as_of(PLATFORM, "10.12.2025"),
        """
        promised_on | outcome_on | outcome_text
        8.5.2025    | 10.12.2025 | Alustan ensimmäinen versio julkaistiin 28.11.2025.
        """,
    )


SUMMARY = """
    statement | meeting | kind     | status      | text
    S3        | M3      | plan     | planned     | Asukasraadin yhteenveto valmistuu vuoden 2025 loppuun mennessä.
    S4        | M4      | progress | in_progress | Asukasraadin toiminta on käynnissä.

    statement_date | statement | earliest | latest     | quote
    -              | S3        | -        | 31.12.2025 | vuoden 2025 loppuun mennessä

    promise | statement | due_earliest | due_latest
    P5      | S3        | 31.12.2025   | 31.12.2025
"""


@pytest.mark.parametrize(
    ("as_of", "drafts", "state"),
    [
        ("10.12.2025", True, "upcoming"),
        ("1.1.2026", True, "upcoming"),
        ("19.3.2026", False, "upcoming"),
        ("19.3.2026", True, "unreported"),
    ],
)
def test_a_promise_is_unreported_once_a_counted_meeting_after_its_time_said_nothing(
    as_of: str, drafts: bool, state: str
) -> None:
    assert states_as_of(SUMMARY, as_of, drafts=drafts)["state"].to_list() == [state]


def test_a_decision_on_the_promised_thing_keeps_the_promise() -> None:
    drawing = """
        statement | meeting | kind     | status  | text
        S2        | M2      | plan     | planned | Viestintäsuunnitelma tuodaan syyskuun kokoukseen.
        S3        | M3      | progress | done    | Asiantuntija esitteli viestintäsuunnitelman.

        statement_date | statement | earliest | latest   | quote
        -              | S2        | 9.9.2025 | 9.9.2025 | syyskuun kokoukseen

        decision | meeting | kind     | text
        D3       | M3      | approved | Hyväksyttiin viestintäsuunnitelma vuosille 2025–2026.

        promise | statement | due_earliest | due_latest
        P2      | S2        | 9.9.2025     | 9.9.2025
    """
    assert_drawn(tables(drawing)["promise_outcome"], "promise | outcome | decision | statement\nP2 | kept | D3 | -")


def test_what_is_called_off_is_dropped() -> None:
    drawing = """
        statement | meeting | kind    | status  | text
        S4        | M4      | plan    | planned | Asiakaspalvelijoiden koulutuskiertue järjestetään kevään 2026 aikana.
        S5        | M5      | problem | dropped | Koulutuskiertue on peruttu.
        S6        | M5      | plan    | planned | Sen tilalle tuotetaan verkkokoulutus.

        statement_date | statement | earliest | latest    | quote
        -              | S4        | 1.3.2026 | 31.5.2026 | kevään 2026 aikana

        promise | statement | due_earliest | due_latest
        P6      | S4        | 1.3.2026     | 31.5.2026
    """
    assert_drawn(tables(drawing)["promise_outcome"], "promise | outcome | statement\nP6 | dropped | S5")
    assert states_as_of(drawing, "19.3.2026")["state"].to_list() == ["dropped"]
    assert states_as_of(drawing, "19.3.2026", drafts=False)["state"].to_list() == ["upcoming"]


def test_a_new_time_that_has_passed_too_leaves_a_promise_unreported() -> None:
    drawing = PLATFORM.replace("done    | Alustan ensimmäinen versio julkaistiin", "done    | Uutiskirje lähetettiin")
    assert states_as_of(drawing, "10.12.2025")["state"].to_list() == ["unreported"]


def test_the_end_of_another_thing_settles_nothing() -> None:
    drawing = PLATFORM.replace("Alustan ensimmäisen version julkaisu", "Koulutuksen alku").replace(
        "Alustan ensimmäinen versio julkaistiin", "Verkkosivujen ensimmäinen versio julkaistiin"
    )
    assert tables(drawing)["promise_outcome"].is_empty()


def test_a_promise_told_twice_is_counted_once() -> None:
    frames = drawn(MEETINGS + PLATFORM)
    twice = pl.concat(
        [frames["promise"], frames["promise"].with_columns(promise_id=pl.lit("P9"), same_as=pl.lit("P3"))]
    )
    assert states(frames | {"promise": twice}, date(2025, 9, 9))["promise_id"].to_list() == ["P3"]
