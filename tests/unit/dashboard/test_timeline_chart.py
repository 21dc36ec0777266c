"""The line of time: what is drawn for what is known, and the same in words."""

from datetime import date

import plotly.graph_objects as go
import polars as pl
import pytest

from dashboard.charts import look, timeline
from dashboard.components import told
from dashboard.components.times import moved
from dashboard.text import FI
from etl.vocabulary import PromiseState
from tests.tables import day

AS_OF = date(2026, 8, 11)
COLUMNS = (
    "kind", "label", "earliest", "latest", "said_on", "settled_on", "first_latest", "state", "basis", "organisation",
    "precision", "uncertain", "recommendation_id", "theme_name", "words", "href",
)  # fmt: skip
DATES = ("earliest", "latest", "said_on", "settled_on", "first_latest")


def events(*rows: dict[str, object]) -> pl.DataFrame:
    """Events with the columns that the chart wants; days are written 14.3.2025."""
    filled = [{name: row.get(name) for name in COLUMNS} for row in rows]
    for row in filled:
        row |= {name: day(str(row[name])) if row[name] else None for name in DATES}
        row |= {"basis": row["basis"] or "register", "words": row["words"] or "", "uncertain": False}
    schema = dict.fromkeys(COLUMNS, pl.String) | dict.fromkeys(DATES, pl.Date) | {"uncertain": pl.Boolean}
    return pl.DataFrame(filled, schema=schema)


def moves(*dues: str) -> pl.DataFrame:
    """The due dates of V-R02; the last one holds."""
    rows = [
        {"recommendation_id": "V-R02", "due_latest": day(due), "current": due == dues[-1]} for due in dues
    ]  # fmt: skip
    return pl.DataFrame(rows, schema={"recommendation_id": pl.String, "due_latest": pl.Date, "current": pl.Boolean})


def drawn(frame: pl.DataFrame, dues: pl.DataFrame | None = None, **more: object) -> go.Figure:
    return timeline.figure(frame, moves() if dues is None else dues, AS_OF, FI, **more)


def bars(figure: go.Figure) -> list[tuple[date, int, str]]:
    """First day, number of days and pattern of each bar."""
    return [
        (first, length // timeline.MILLISECONDS_A_DAY, pattern)
        for bar in figure.data
        if bar.type == "bar"
        for first, length, pattern in zip(bar.base, bar.x, bar.marker.pattern.shape, strict=True)
    ]


def points(figure: go.Figure) -> list[tuple[date, str]]:
    return [
        (found, symbol)
        for marks in figure.data
        if marks.type == "scatter"
        for found, symbol in zip(marks.x, marks.marker.symbol, strict=True)
    ]


PROMISE = {"kind": "promise", "label": "Kartta julkaistaan.", "basis": "machine"}


def test_a_promise_runs_from_the_day_it_was_given_to_its_day_with_a_mark_where_it_was_settled() -> None:
    kept = {"state": "kept", "said_on": "8.5.2025", "earliest": "30.9.2025", "latest": "30.9.2025"}
    figure = drawn(events(PROMISE | kept | {"settled_on": "9.9.2025"}))
    assert bars(figure) == [(date(2025, 5, 8), 146, "")]
    assert points(figure) == [(date(2025, 9, 9), "circle-open")]


def test_precision_shows_a_day_is_a_point_a_month_and_an_autumn_are_bars() -> None:
    figure = drawn(
        events(
            {"kind": "due_date", "earliest": "30.9.2025", "latest": "30.9.2025"},
            {"kind": "due_date", "earliest": "1.11.2025", "latest": "30.11.2025"},
            {"kind": "due_date", "earliest": "1.9.2026", "latest": "30.11.2026"},
            {"kind": "meeting", "earliest": "1.3.2026", "latest": "31.3.2026"},
        )
    )
    assert sorted(bars(figure)) == [
        (date(2025, 11, 1), 30, ""), (date(2026, 3, 1), 31, ""), (date(2026, 9, 1), 91, ""),
    ]  # fmt: skip
    assert points(figure) == [(date(2025, 9, 30), "square")]


def test_every_state_of_a_promise_has_a_colour_and_a_pattern_of_its_own() -> None:
    patterns = [timeline.PATTERNS[state.value] for state in PromiseState]
    colours = [timeline.colour({"kind": "promise", "state": state.value}) for state in PromiseState]
    assert len(set(patterns)) == len(set(colours)) == len(PromiseState)
    assert look.HATCH not in patterns


def test_each_move_of_a_due_date_leaves_a_stroke() -> None:
    due = {"kind": "due_date", "label": "V-R02", "recommendation_id": "V-R02", "first_latest": "31.12.2025"}
    figure = drawn(
        events(due | {"earliest": "31.10.2026", "latest": "31.10.2026"}), moves("31.12.2025", "31.3.2026", "31.10.2026")
    )
    lines = [(shape.x0, shape.x1) for shape in figure.layout.shapes]
    assert (date(2025, 12, 31), date(2026, 10, 31)) in lines
    assert [begin for begin, end in lines if begin == end and begin != AS_OF] == [date(2025, 12, 31), date(2026, 3, 31)]


def test_the_as_of_day_and_today_stand_in_the_picture_where_they_lie_in_it() -> None:
    frame = events({"kind": "meeting", "earliest": "4.2.2025", "latest": "4.2.2025"})

    def said(today: date) -> list[str]:
        figure = drawn(frame, today=today)
        return [note.text for note in figure.layout.annotations if note.yref == "paper"]

    assert said(date(2026, 8, 20)) == ["tilanne 11.8.2026", "tänään 20.8.2026"]
    assert said(date(2031, 1, 1)) == ["tilanne 11.8.2026"]


def test_groups_have_headings_and_what_names_nothing_stands_last() -> None:
    frame = events(
        {"kind": "meeting", "label": "1/2025", "earliest": "4.2.2025", "latest": "4.2.2025"},
        PROMISE | {"latest": "1.1.2026", "earliest": "1.1.2026", "said_on": "1.1.2025"},
        {"kind": "due_date", "label": "V-R01", "organisation": "virasto", "earliest": "1.1.2026", "latest": "1.1.2026"},
    )
    by_owner = [lane.label for lane in timeline.lanes(frame, "organisation", FI)]
    assert by_owner == ["Kokoukset", "virasto", "V-R01 · virasto", "Ei tietoa", "Kartta julkaistaan."]
    by_kind = [lane.label for lane in timeline.lanes(frame, None, FI)]
    assert by_kind == ["Kokoukset", "Aikataululupaukset", "Kartta julkaistaan.", "Määräajat", "V-R01 · virasto"]


def test_a_click_leads_to_where_the_event_stands() -> None:
    frame = events({"kind": "meeting", "earliest": "4.2.2025", "latest": "4.2.2025", "href": "/source/a?start=1&end=2"})
    (marks,) = drawn(frame).data
    assert list(marks.customdata) == ["/source/a?start=1&end=2"]


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (
            {"kind": "due_date", "label": "V-R02", "earliest": "31.10.2026", "latest": "31.10.2026", "state": "due",
             "organisation": "ministeriö", "recommendation_id": "V-R02"},
            "V-R02: määräaika 31.10.2026, määräaika tulossa; siirretty: 31.12.2025 → 31.10.2026; "
            "vastuutaho ministeriö.",
        ),
        (
            PROMISE | {"said_on": "8.5.2025", "earliest": "1.11.2025", "latest": "30.11.2025", "state": "kept",
                       "first_latest": "30.9.2025", "settled_on": "10.12.2025", "precision": "month"},
            "Luvattiin 8.5.2025: Kartta julkaistaan. Aika 11/2025, toteutui; ensin luvattu 30.9.2025; "
            "kerrottu 10.12.2025.",
        ),
        (
            {"kind": "evaluation", "label": "Loppuarviointi", "earliest": "1.10.2026", "latest": "31.12.2026"},
            "Loppuarviointi on suunniteltu ajalle 1.10.2026–31.12.2026.",
        ),
        (
            {"kind": "meeting", "label": "1/2026", "earliest": "1.3.2026", "latest": "31.3.2026"},
            "Kokous 1/2026 pidettiin aikana 1.3.2026–31.3.2026; tarkkaa päivää ei kerrota.",
        ),
    ],
    ids=["due date", "promise", "evaluation to come", "meeting without a day"],
)  # fmt: skip
def test_the_list_says_in_words_what_the_picture_shows(event: dict[str, object], words: str) -> None:
    (row,) = events(event).to_dicts()
    assert told.sentence(row, told.moves_of(moves("31.12.2025", "31.10.2026")), FI) == words


@pytest.mark.parametrize(
    ("months", "expected"), [(1, date(2026, 2, 28)), (-2, date(2025, 11, 30)), (12, date(2027, 1, 31))]
)
def test_a_stretch_of_time_steps_by_whole_months(months: int, expected: date) -> None:
    start = date(2026, 1, 31)
    assert moved(start, months) == expected
