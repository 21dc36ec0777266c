"""Nothing that is said, written down or judged later changes what was known on an earlier day."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from etl import registers
from etl.collect import Source
from etl.gain import understood
from etl.journal import Act
from etl.pipeline import ReadSource, tables_of
from etl.readers import read_document
from etl.registers import REGISTERS
from etl.registers import programme as programme_file
from etl.registers.programme import Programme
from etl.registers.values import day
from etl.rules.meetings import counted_meetings
from etl.vocabulary import Implementation, JudgementKind, ResponseKind
from queries import budget, course, made, overview, promises, since, status, told_anew
from queries.filters import AsOf
from queries.question import Question
from tests.spec.arkisilta import MEETINGS

FOLDER = Path(__file__).parents[2] / "data" / "programmes" / "arkisilta"
TODAY = date(2026, 12, 31)
SEEN_AT = datetime.combine(TODAY, time())
KEYS = tuple(MEETINGS)

QUESTIONS: tuple[Question, ...] = (
    status.recommendations, status.state_counts, status.rates, status.ageing, status.evidence, status.due_history,
    status.responses, course.each, course.counts, promises.promises, overview.needs_decision, since.changes,
    overview.late_by_owner, budget.by_component, budget.comparison, made.findings, overview.findings,
    told_anew.tellings,
)  # fmt: skip
"""What is asked as of the earlier day; each answer must stay what it was, row for row."""

COUNTS_FROM = {
    "recommendations": "made_on", "responses": "responded_on", "actions": "recorded_on", "evidence": "known_on",
    "verifications": "verified_on", "budget": "as_of_on", "judgements": "effective_on", "evaluations": "published_on",
}  # fmt: skip
"""The column of each register that holds the day from which a row counts; one of meetings counts always."""

ACTS = (
    st.builds(
        Act,
        programme_id=st.just("arkisilta"),
        by=st.just("Joku"),
        role=st.just("sihteeri"),
        kind=st.just(JudgementKind.IMPLEMENTATION),
        new=st.sampled_from([word.value for word in Implementation]),
        effective_on=st.dates(date(2025, 2, 4), date(2026, 8, 11)),
        recommendation_id=st.sampled_from(["arkisilta:V-R02", "arkisilta:V-R05", "arkisilta:T-R01"]),
        implemented_on=st.none(),
    )
    | st.builds(
        Act,
        programme_id=st.just("arkisilta"),
        by=st.just("Joku"),
        role=st.just("sihteeri"),
        kind=st.just(JudgementKind.RESPONSE),
        new=st.sampled_from([word.value for word in ResponseKind]),
        effective_on=st.dates(date(2025, 2, 4), date(2026, 8, 11)),
        recommendation_id=st.sampled_from(["arkisilta:V-R06", "arkisilta:T-R04"]),
    )
    | st.builds(
        Act,
        programme_id=st.just("arkisilta"),
        by=st.just("Joku"),
        role=st.just("sihteeri"),
        kind=st.just(JudgementKind.SAME),
        new=st.sampled_from(["confirmed", "refused"]),
        effective_on=st.dates(date(2025, 5, 8), date(2026, 8, 11)),
        recommendation_id=st.sampled_from(["arkisilta:V-R01", "arkisilta:V-R07"]),
        quote=st.sampled_from(
            [
                "Arvioinnissa suositeltiin asukasraadin perustamista (suositus 7).",
                "Arvioinnissa suositeltiin viestinnän kohdentamista pienille kunnille (suositus 1).",
                "Pilottien opit olisi hyvä koota yhteen.",
            ]
        ),
        quote_meeting_id=st.just("2/2025"),
    )
)

Tables = Mapping[str, pl.DataFrame]
Row = dict[str, Any]


@cache
def programme() -> Programme:
    described = programme_file.read("arkisilta", "programme.toml", (FOLDER / "programme.toml").read_bytes())
    assert isinstance(described, Programme)
    return described


@cache
def minutes(key: str) -> ReadSource:
    """The shipped minutes of a meeting, read."""
    path = FOLDER / "minutes" / MEETINGS[key].file
    source = Source("arkisilta", f"{KEYS.index(key):064x}", path.name, path.name, SEEN_AT, in_archive=False)
    document = read_document(path.name, path.read_bytes())
    return ReadSource(source, understood(document, source.source_file_id, programme()))


def register_lines(name: str) -> list[str]:
    return (FOLDER / "registers" / f"{name}.csv").read_text(encoding="utf-8").splitlines()


def counts_from(name: str, line: str) -> date | None:
    """The day from which a line of a register counts."""
    column = COUNTS_FROM.get(name)
    if column is None:
        return None
    cell = line.split(";")[register_lines(name)[0].split(";").index(column)]
    return day(cell) if re.fullmatch(r"\S+\.\S+\.\d{4}", cell) else None


def tables(keys: frozenset[str], lines: Mapping[str, list[str]], acts: list[Act]) -> Tables:
    """What a run makes of these minutes, these lines of registers and these judgements."""
    files = {f"{name}.csv": "\n".join(own).encode() for name, own in lines.items()}
    reading = registers.read(programme(), "registers", files)
    assert reading.rejections == ()
    sources = [minutes(key) for key in sorted(keys)]
    return tables_of(programme(), sources, reading, acts, (), TODAY)


def lines_until(until: date, later: frozenset[int]) -> dict[str, list[str]]:
    """The registers' lines that count by a day, and of the later ones those with these places in their register."""
    kept: dict[str, list[str]] = {}
    for name in REGISTERS:
        heading, *rows = register_lines(name)
        days = [counts_from(name, row) or date.min for row in rows]
        known = [row for row, on in zip(rows, days, strict=True) if on <= until]
        added = [row for place, (row, on) in enumerate(zip(rows, days, strict=True)) if on > until and place in later]
        kept[name] = [heading, *known, *added]
    own_ids = {line.partition(";")[0] for line in kept["recommendations"]}
    kept["recommendations"] = [_without_unknown_successor(line, own_ids) for line in kept["recommendations"]]
    return kept


def _without_unknown_successor(line: str, own_ids: set[str]) -> str:
    """A register names the recommendation in another's place only once it holds both."""
    place = register_lines("recommendations")[0].split(";").index("superseded_by")
    cells = line.split(";")
    return line if cells[place] in own_ids | {"superseded_by"} else ";".join([*cells[:place], "", *cells[place + 1 :]])


def answers(found: Tables, until: date) -> dict[str, list[Row]]:
    """What each question answers as of the day."""
    counted = counted_meetings(found["meeting"], until, drafts=True)
    as_of = AsOf("arkisilta", until, counted["meeting_id"][-1], drafts=True)
    return {one.name: one(found, as_of).to_dicts() for one in QUESTIONS}


def changed(before: list[Row], after: list[Row]) -> list[Row]:
    """Rows that are gone or new, and the values of the others that are not what they were."""
    if len(before) != len(after):
        return [row for row in (*before, *after) if (row in before) != (row in after)]
    return [
        {name: (old[name], new[name]) for name in old if old[name] != new[name]}
        for old, new in zip(before, after, strict=True)
        if old != new
    ]


@settings(max_examples=8, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(
    until=st.sampled_from(KEYS[:-1]),
    more=st.frozensets(st.sampled_from(KEYS)),
    lines=st.frozensets(st.integers(0, 20)),
    acts=st.lists(ACTS, max_size=4),
)
def test_later_minutes_register_rows_and_judgements_change_no_earlier_answer(
    until: str, more: frozenset[str], lines: frozenset[int], acts: list[Act]
) -> None:
    on = MEETINGS[until].held_on
    earlier = frozenset(KEYS[: KEYS.index(until) + 1])
    numbered = [replace(act, judgement_id=f"arkisilta:A{number}", number=number) for number, act in enumerate(acts)]
    acts_then = [act for act in numbered if act.effective_on <= on]
    before = answers(tables(earlier, lines_until(on, frozenset()), acts_then), on)
    # A row about a recommendation that is not there yet would be rejected, so all recommendations come with the rest.
    after_lines = lines_until(on, lines) | {name: register_lines(name) for name in ("evaluations", "recommendations")}
    after = answers(tables(earlier | more, after_lines, numbered), on)
    for name, answer in before.items():
        assert changed(answer, after[name]) == [], name
