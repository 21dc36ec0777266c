"""From what was read of one programme to the rows of every table; pure, so the same input gives the same tables."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import polars as pl

from etl import journal
from etl.check import check
from etl.collect import Source
from etl.errors import Rejection
from etl.follow_up import budget, evidence, findings, promises, same_recommendation, same_task, versions
from etl.follow_up.judgements import with_targets
from etl.follow_up.versions import SourceRows
from etl.gain import Gain
from etl.journal import Act
from etl.reading_version import reader_version
from etl.registers import RegisterReading
from etl.registers import programme as programme_file
from etl.registers.programme import Programme, Rows
from etl.rules import recommendation
from etl.rules.judgements import in_force
from etl.rules.knowledge import known
from etl.rules.meetings import counted_meetings
from etl.rules.same import with_same_as
from etl.schema import BY_NAME, TABLES
from etl.vocabulary import ApprovalState

Tables = dict[str, pl.DataFrame]

WITH_DRAFTS = "+drafts"
"""Ends the id of a state that counts draft minutes."""


@dataclass(frozen=True, slots=True)
class ReadSource:
    """A document and what it gave, or why it was refused."""

    source: Source
    gain: Gain


def tables_of(
    programme: Programme,
    read_sources: Sequence[ReadSource],
    registers: RegisterReading,
    acts: Iterable[Act],
    rejections: Iterable[Rejection],
    today: date,
) -> Tables:
    """Every table with the rows of one programme, sorted by key; `rejections` are those made before."""
    told = [*rejections, *registers.rejections]
    told += [
        Rejection(one.source.path, None, *one.gain.refused) for one in read_sources if one.gain.refused is not None
    ]
    sources = [_source_rows(one) for one in read_sources]
    told += versions.settle(sources, registers.known_days)
    own = programme_file.rows(programme)
    judged = {"judgement": journal.as_rows(acts)}
    checked = check(_frames([own, registers.rows, judged, *(source.rows for source in sources)]))
    told += checked.rejections
    tables = _followed_up(checked.tables, today)
    tables["rejected_row"] = _rejected_rows(programme.id, told)
    return {table.name: tables[table.name].sort(table.key) for table in TABLES}


def _source_rows(one: ReadSource) -> SourceRows:
    """The rows of a document, with what is known of its file; they may be changed by what other documents say."""
    source = one.source
    rows: Rows = {name: [dict(row) for row in found] for name, found in (one.gain.rows or {}).items()}
    content = rows["source_file"][0] if one.gain.rows else {}
    rows["source_file"] = [
        {
            "source_file_id": source.source_file_id,
            "programme_id": source.programme_id,
            "name": source.name,
            "path": source.path,
            "sha256": source.sha256,
            "reader_version": reader_version(),
            "first_seen_at": source.first_seen_at,
            "refused": None if one.gain.refused is None else "{}; expected {}".format(*one.gain.refused),
            **content,
        }
    ]
    return SourceRows(source.path, source.sha256, source.first_seen_at, rows)


def _frames(parts: Sequence[Rows]) -> Tables:
    return {table.name: table.frame(row for part in parts for row in part.get(table.name, ())) for table in TABLES}


def _followed_up(tables: Tables, today: date) -> Tables:
    """Add what only shows when all documents and registers of the programme lie side by side."""
    tables |= budget.with_ledger(tables)
    if tables["meeting"].height:
        tables["recommendation"] = same_recommendation.with_proposals(tables)
        tables["action_point"] = same_task.with_same_as(tables)
        tables["finding_link"] = pl.concat([tables["finding_link"], findings.links(tables)])
        tables["budget_claim"] = budget.with_components(tables)
        tables["promise_outcome"] = promises.outcomes(tables)
    tables["judgement"] = with_targets(tables["judgement"], tables)
    tables["recommendation"] = with_same_as(tables["recommendation"], in_force(tables["judgement"], date.max))
    if tables["meeting"].height:
        tables["evidence"] = evidence.evidence(tables)
    tables["recommendation_state"] = recommendation_states(tables, today)
    return tables


def recommendation_states(tables: Mapping[str, pl.DataFrame], today: date) -> pl.DataFrame:
    """The state of every recommendation as of every meeting, and as of the day of the run, with drafts and without."""

    def as_of_meetings_and_today(*, drafts: bool) -> pl.DataFrame:
        last = max([today, *tables["meeting"]["effective_on"].to_list()])
        counted = counted_meetings(tables["meeting"], last, drafts=drafts)
        days = [(row[0], row[1]) for row in counted.select("meeting_id", "effective_on").iter_rows()]
        return pl.concat(_states(tables, day, meeting_id, drafts=drafts) for meeting_id, day in [*days, (None, today)])

    return _with_drafts_and_without(tables, as_of_meetings_and_today)


def states_of_the_day(tables: Mapping[str, pl.DataFrame], today: date) -> pl.DataFrame:
    """Of these only the rows as of the day of the run."""
    return _with_drafts_and_without(tables, lambda *, drafts: _states(tables, today, None, drafts=drafts))


class _Derive(Protocol):
    def __call__(self, *, drafts: bool) -> pl.DataFrame: ...


def _with_drafts_and_without(tables: Mapping[str, pl.DataFrame], derive: _Derive) -> pl.DataFrame:
    """Both ways of counting; where no minutes are a draft the second is the first under another name."""
    without = derive(drafts=False)
    if (tables["meeting"]["approval_state"] == ApprovalState.DRAFT.value).any():
        return pl.concat([without, derive(drafts=True)])
    key = BY_NAME["recommendation_state"].key
    return pl.concat([without, without.with_columns(pl.col(key) + WITH_DRAFTS, drafts=pl.lit(value=True))])


def _states(tables: Mapping[str, pl.DataFrame], day: date, meeting_id: str | None, *, drafts: bool) -> pl.DataFrame:
    table = BY_NAME["recommendation_state"]
    found = recommendation.states(known(tables, day, drafts=drafts), day, meeting_id=meeting_id, drafts=drafts)
    name = f"@{meeting_id or 'run'}{WITH_DRAFTS if drafts else ''}"
    programme = pl.col("recommendation_id").str.split(":").list.first()
    return found.with_columns(
        (pl.col("recommendation_id") + name).alias(table.key), programme.alias("programme_id")
    ).select(list(table.schema))


def _rejected_rows(programme_id: str, rejections: Iterable[Rejection]) -> pl.DataFrame:
    rows: dict[str, dict[str, object]] = {}
    for rejection in rejections:
        digest = hashlib.sha256(str(rejection).encode()).hexdigest()[:12]
        key = f"{programme_id}:rejected:{digest}"
        rows[key] = {
            "rejected_row_id": key,
            "programme_id": programme_id,
            "file": rejection.file,
            "line": rejection.line,
            "what": rejection.what,
            "expected": rejection.expected,
        }
    return BY_NAME["rejected_row"].frame(rows.values())


def of_no_programme(folder: str, rejection: Rejection) -> Tables:
    """The tables of a folder whose programme.toml cannot be taken in: only the row that says so."""
    tables = {table.name: table.frame() for table in TABLES}
    return tables | {"rejected_row": _rejected_rows(folder, [rejection])}
