"""From the words marked by hand and the registers of Arkisilta follow the figures worked by hand."""

from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from etl import registers
from etl.registers import programme as programme_file
from etl.rules.knowledge import known
from etl.rules.rates import ageing, rates
from etl.rules.recommendation import states
from etl.schema import BY_NAME, empty_frames
from etl.vocabulary import Lane
from tests.spec.arkisilta import MEETINGS, ORIGINS, SPOKEN, SPOKEN_IN, Spoken
from tests.spec.arkisilta_figures import (
    AGEING,
    CLAIMED_DONE,
    CONTESTED,
    OVERDUE,
    RATES,
    SILENT,
    STATES,
)
from tests.spec.arkisilta_promises import BUDGET_CLAIMS, LEDGER_TOTALS

FOLDER = Path(__file__).parents[2] / "data" / "programmes" / "arkisilta"

Row = dict[str, object]


def _register_rows() -> dict[str, list[Row]]:
    described = programme_file.read("arkisilta", "programme.toml", (FOLDER / "programme.toml").read_bytes())
    assert isinstance(described, programme_file.Programme)
    files = {path.name: path.read_bytes() for path in sorted((FOLDER / "registers").iterdir())}
    reading = registers.read(described, "registers", files)
    assert reading.rejections == ()
    return reading.rows


def _marked_rows() -> dict[str, list[Row]]:
    """The meetings, and a statement or decision with its evidence for each mark."""
    meetings: list[Row] = [
        {
            "meeting_id": key,
            "programme_id": "arkisilta",
            "number": held.number,
            "held_on": held.held_on,
            "effective_on": held.held_on,
            "approval_state": held.approval,
            "basis": "machine",
        }
        for key, held in MEETINGS.items()
    ]
    rows: dict[str, list[Row]] = {"meeting": meetings, "statement": [], "decision": [], "evidence": []}
    for number, mark in enumerate(SPOKEN):
        table = "decision" if mark.lane is Lane.DECISION else "statement"
        kind: Row = {"kind": "approved"} if table == "decision" else {"kind": "progress", "status": mark.status}
        own: Row = {"programme_id": "arkisilta", "meeting_id": mark.meeting, "basis": "machine"}
        more: Row = {} if table == "decision" else {"modality": "fact", "said_by": "programme"}
        rows[table].append({f"{table}_id": f"W{number}", "text": mark.quote, **own, **kind, **more})
        rows["evidence"].append({"evidence_id": f"E{number}", f"{table}_id": f"W{number}", **own, **_evidence(mark)})
    return rows


def _evidence(mark: Spoken) -> Row:
    return {
        "recommendation_id": f"arkisilta:{mark.recommendation}",
        "state": "suggested",
        "relation": mark.relation,
        "lane": mark.lane,
        "quote": mark.quote,
        "known_on": MEETINGS[mark.meeting].held_on,
    }


@pytest.fixture(scope="module")
def tables() -> dict[str, pl.DataFrame]:
    rows = _register_rows() | _marked_rows()
    for row in rows["recommendation"]:
        row["meeting_id"] = ORIGINS[str(row["recommendation_id"]).partition(":")[2]][0]
    return empty_frames() | {name: BY_NAME[name].frame(records) for name, records in rows.items()}


def _states(tables: dict[str, pl.DataFrame], meeting: str) -> pl.DataFrame:
    day = MEETINGS[meeting].held_on
    frame = states(known(tables, day, drafts=meeting == "M6"), day)
    return frame.with_columns(pl.col("recommendation_id").str.strip_prefix("arkisilta:"))


def _with(frame: pl.DataFrame, condition: pl.Expr) -> tuple[str, ...]:
    return tuple(frame.filter(condition)["recommendation_id"].sort().to_list())


@pytest.mark.parametrize("meeting", STATES)
def test_every_state_as_of_a_meeting_is_the_one_worked_by_hand(tables: dict[str, pl.DataFrame], meeting: str) -> None:
    frame = _states(tables, meeting)
    found = dict(frame.select("recommendation_id", "implementation").iter_rows())
    assert found == {name: state.value for name, state in STATES[meeting].items()}


@pytest.mark.parametrize("meeting", RATES)
def test_rates_and_ageing_as_of_a_meeting_are_those_worked_by_hand(
    tables: dict[str, pl.DataFrame], meeting: str
) -> None:
    frame, day = _states(tables, meeting), MEETINGS[meeting].held_on
    found = rates(frame, day).select("name", "numerator", "denominator").rows()
    assert {name: (numerator, denominator) for name, numerator, denominator in found} == RATES[meeting]
    assert ageing(frame, day).select("open_count", "median_days", "oldest_days").row(0) == AGEING[meeting]


@pytest.mark.parametrize("meeting", OVERDUE)
def test_flags_as_of_a_meeting_are_those_worked_by_hand(tables: dict[str, pl.DataFrame], meeting: str) -> None:
    frame = _states(tables, meeting)
    assert _with(frame, pl.col("due_state") == "overdue") == OVERDUE[meeting]
    assert _with(frame, pl.col("silent")) == SILENT[meeting]
    assert _with(frame, pl.col("contested")) == CONTESTED[meeting]
    assert _with(frame, pl.col("claimed_done")) == CLAIMED_DONE[meeting]


def test_marks_and_the_list_of_meetings_that_speak_agree() -> None:
    marked = {(mark.recommendation, mark.meeting) for mark in SPOKEN if mark.relation != "earlier"}
    marked |= {(name, meeting) for name, (meeting, _, _) in ORIGINS.items()}
    assert marked == {(name, meeting) for name, meetings in SPOKEN_IN.items() for meeting in meetings}


def test_the_ledger_adds_up_to_the_totals_of_the_plot(tables: dict[str, pl.DataFrame]) -> None:
    lines = tables["budget_line"]
    for period, totals in LEDGER_TOTALS.items():
        of_period = lines.filter(pl.col("period") == period)
        assert of_period.height == 5
        assert {name: of_period[f"{name}_amount"].sum() for name in totals} == totals
    assert lines.filter(pl.col("period") == "2025")["forecast_amount"].null_count() == 5


def test_shares_of_the_ledger_that_claims_are_compared_with(tables: dict[str, pl.DataFrame]) -> None:
    shares = [claim.ledger for claim in BUDGET_CLAIMS if claim.ledger is not None]
    assert [round(float(share) * 100, 1) for share in shares] == [90.5, 77.1]
    lines = tables["budget_line"]
    committed, planned = lines["committed_amount"].sum(), lines["planned_amount"].sum()
    assert (committed, planned) == (Decimal(3_240_000), Decimal(4_200_000))
