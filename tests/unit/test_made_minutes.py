"""Made minutes give what their maker says, in every format and language: the ground truth of the benchmarks."""

from datetime import date

import pytest

from etl.minutes import read
from etl.minutes.reading import Meeting
from etl.readers import read_document
from etl.vocabulary import ApprovalState, DatePrecision
from tests.benchmarks.made_minutes import FORMATS, MadeMinutes, Order, minutes, pages
from tests.benchmarks.made_words import WORDS


def order(language: str = "fi", *, claims: int = 40, draft: bool = False) -> Order:
    body = "Koeohjelman ohjausryhmä"
    return Order(body, 3, date(2025, 9, 9), date(2025, 12, 10), claims=claims, language=language, draft=draft)


def read_back(made: MadeMinutes, suffix: str = ".txt") -> Meeting:
    (meeting,) = read(read_document(f"poytakirja{suffix}", FORMATS[suffix](made))).meetings
    return meeting


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("language", WORDS)
def test_every_statement_and_decision_is_found_as_it_was_made(language: str, suffix: str) -> None:
    made = minutes(order(language))
    meeting = read_back(made, suffix)
    found = {(one.quote.text, one.kind, one.status) for item in meeting.items for one in item.statements}
    assert [one for one in made.said if (one.text, one.kind, one.status) not in found] == []
    assert tuple(one.kind for item in meeting.items for one in item.decisions) == made.decided
    assert [(item.number, item.title.text) for item in meeting.items] == [
        (item.number, item.title) for item in made.items
    ]


def test_day_number_next_meeting_and_promises_are_found() -> None:
    made = minutes(order())
    meeting = read_back(made)
    assert (meeting.day.held_on, meeting.number) == (made.held_on, made.number)
    assert [coming.day for coming in meeting.coming_meetings] == [made.next_on]
    promised = {one.quote.text for one in meeting.promises}
    assert promised == {one.text for one in made.said if one.promises}
    assert {one.precision for one in meeting.promises} == {DatePrecision.SEASON}


def test_a_draft_says_so() -> None:
    assert read_back(minutes(order(draft=True))).approval_state is ApprovalState.DRAFT


def test_the_same_seed_gives_the_same_words_and_another_gives_others() -> None:
    assert minutes(order(), seed=1) == minutes(order(), seed=1)
    assert minutes(order(), seed=1) != minutes(order(), seed=2)


def test_minutes_are_as_long_as_asked() -> None:
    assert len(minutes(order(claims=17)).said) == 17
    long, short = (len(FORMATS[".txt"](pages(count))) for count in (20, 10))
    assert 1.8 < long / short < 2.2
