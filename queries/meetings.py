"""Programmes, their meetings, and the minutes of a meeting as they stand."""

from datetime import date

import polars as pl

from etl.rules.meetings import counted_meetings
from etl.rules.once import once
from etl.vocabulary import Basis
from queries.filters import AsOf
from queries.question import Fill, Tables, column, merged, of, question, whole
from queries.source import QUOTES, READS, SOURCE, with_source


@question(
    "Which programmes are followed?",
    reads=whole("programme"),
    columns=of("programme"),
    every_programme=True,
)
def programmes(tables: Tables) -> pl.DataFrame:
    """One row per programme, in order."""
    return tables["programme"].sort("order", "programme_id", nulls_last=True)


@question(
    "Which meetings has the programme had, and which of them count?",
    reads=whole("meeting") | {"source_file": ("source_file_id", "name", "origin_note", "pages")},
    columns=(
        *of("meeting", "meeting_id", "number", "title", "body", "held_on", "held_on_earliest", "held_on_latest"),
        *of("meeting", "held_on_source", "effective_on", "approval_state", "approved_by_meeting_id"),
        *column("counted", "BOOLEAN", "Whether it counts with the choice of drafts; a draft may not."),
        *column("shown", "BOOLEAN", "Whether it counts and is not after the as-of day."),
        *of("meeting", "opened_at", "closed_at", "chair", "place", "source_file_id"),
        *column("file_name", "TEXT", "Name of the minutes' file."),
        *of("source_file", "origin_note", "pages"),
    ),
    known_only=False,
)
def meetings(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per meeting (the version that counts, else the draft), the earliest first, those after as_of too."""
    with_drafts = counted_meetings(tables["meeting"], date.max, drafts=True)
    counted = counted_meetings(tables["meeting"], date.max, drafts=as_of.drafts)["meeting_id"].implode()
    files = tables["source_file"].rename({"name": "file_name"})
    return (
        with_drafts.join(files, on="source_file_id", how="left", maintain_order="left")
        .with_columns(counted=pl.col("meeting_id").is_in(counted))
        .with_columns(shown=pl.col("counted") & (pl.col("effective_on") <= as_of.day))
    )


@question(
    "What did a meeting treat, who presented it, and what was decided?",
    reads=merged(
        READS, whole("agenda_item"), {"presentation": ("agenda_item_id", "meeting_id", "role", "organisation")}
    ),
    columns=(
        *of("agenda_item", "agenda_item_id", "meeting_id", "position", "number", "label", "title", "kind"),
        *column("presented_by", "TEXT", "Organisations and roles that presented it, parted by a comma."),
        *column("decision_kind", "TEXT", "The first decision of the item."),
        *of("evidence", "decision_id"),
        *column("decision_text", "TEXT", "Its words."),
        *column("statement_count", "INTEGER", "How many statements were read from the item."),
        *of("agenda_item", "source_file_id", "page", "start", "end"),
    ),
    fills=(Fill("decision_text", "decision", "decision_id"),),
)
def agenda(tables: Tables, as_of: AsOf, *, meeting_id: str | None = None) -> pl.DataFrame:
    """One row per item of the meeting in its order; without meeting_id of the as-of meeting."""
    chosen = pl.col("meeting_id") == (meeting_id or as_of.meeting_id or "")
    presented = (
        tables["presentation"]
        .with_columns(by=pl.concat_str("organisation", "role", separator=", ", ignore_nulls=True))
        .group_by("agenda_item_id", maintain_order=True)
        .agg(presented_by=pl.col("by").unique(maintain_order=True).str.join("; "))
    )
    first = (
        tables["decision"]
        .sort("agenda_item_id", "position")
        .unique("agenda_item_id", keep="first", maintain_order=True)
        .select("agenda_item_id", "decision_id", decision_kind="kind")
    )
    counts = tables["statement"].group_by("agenda_item_id").agg(statement_count=pl.len())
    items = tables["agenda_item"].filter(chosen).sort("position", "agenda_item_id")
    for more in (presented, first, counts):
        items = items.join(more, on="agenda_item_id", how="left", maintain_order="left")
    return items.with_columns(pl.col("statement_count").fill_null(0))


@question(
    "What do the minutes say, page by page?",
    reads={
        "page": ("page_id", "source_file_id", "number", "start", "end"),
        "meeting": ("meeting_id", "source_file_id", "number", "title", "effective_on", "approval_state"),
        "source_file": ("source_file_id", "name", "language", "kind", "title", "origin_note", "sha256", "media_type"),
    },
    columns=(
        *of("page", "page_id", "source_file_id", "number", "start", "end", "text"),
        *of("source_file", "name", "language", "title", "origin_note", "sha256", "media_type"),
        *column("meeting_id", "TEXT", "The meeting whose minutes the file holds."),
        *column("meeting_number", "TEXT", "Its number as the document gives it."),
        *column("meeting_on", "DATE", "The day on which it took effect."),
        *of("meeting", "approval_state"),
    ),
    fills=(Fill("text", "page", "page_id"),),
)
def document(tables: Tables, as_of: AsOf, *, source_file_id: str | None = None) -> pl.DataFrame:
    """One row per page of the file, in order; without source_file_id of the as-of meeting's minutes.

    `start` and `end` of any quote of the file count from the same place as those of the pages.
    """
    meeting = tables["meeting"].select(
        "source_file_id", "meeting_id", "approval_state", meeting_number="number", meeting_on="effective_on"
    )
    if source_file_id is None:
        chosen = meeting.filter(pl.col("meeting_id") == (as_of.meeting_id or ""))["source_file_id"]
    else:
        chosen = pl.Series([source_file_id])
    return (
        tables["page"]
        .filter(pl.col("source_file_id").is_in(chosen.implode()))
        .join(tables["source_file"].drop("kind"), on="source_file_id", how="left", maintain_order="left")
        .join(meeting.unique("source_file_id", keep="first"), on="source_file_id", how="left", maintain_order="left")
        .sort("start")
    )


@question(
    "Which meetings are announced?",
    reads=merged(READS, whole("coming_meeting"), {"programme": ("programme_id", "ends_on")}),
    columns=(
        *of("coming_meeting", "coming_meeting_id", "date", "starts_at", "ends_at", "inferred_from"),
        *column("first_id", "TEXT", "Row of the first minutes that named the day: stays when later ones repeat it."),
        *column("ends_on", "DATE", "The programme's last day."),
        *column("after_end", "BOOLEAN", "Whether the meeting comes after the programme has ended."),
        *SOURCE,
    ),
    fills=QUOTES,
)
def coming(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per announced day after as_of, as the latest minutes that name it say; the next one first.

    A day that later minutes leave out of their list of meetings is no longer announced.
    """
    ends_on = pl.lit(programme_ends_on(tables), dtype=pl.Date)
    return announced(tables, as_of).with_columns(ends_on=ends_on, after_end=pl.col("date") > ends_on)


def programme_ends_on(tables: Tables) -> date | None:
    """The programme's last day, where it is known."""
    days: list[date | None] = tables["programme"]["ends_on"].to_list()
    return days[0] if days else None


def announced(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """Meetings to come, with their source; `first_id` is the row of the first minutes that named the day.

    The meetings that later minutes list take the place of those agreed before, up to the last day of the later list:
    a day within it that is not named again is no longer to come.
    """
    return once(tables, ("announced", as_of), lambda: _announced(tables, as_of))


def _announced(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    rows = with_source(tables["coming_meeting"].with_columns(quote="text"), tables).sort(
        "meeting_on", "meeting_id", "start"
    )
    lists = rows.group_by("meeting_id", maintain_order=True).agg(
        listed_on=pl.col("meeting_on").first(), listed_until=pl.col("date").max()
    )
    named = rows.with_columns(first_id=pl.col("coming_meeting_id").first().over("date"))
    last_named = named.unique("date", keep="last", maintain_order=True)
    replaced = last_named.join_where(
        lists, pl.col("listed_on") > pl.col("meeting_on"), pl.col("listed_until") >= pl.col("date")
    )
    return (
        last_named.join(replaced, on="date", how="anti", maintain_order="left")
        .filter(pl.col("date") > as_of.day)
        .sort("date")
        .with_columns(basis=pl.lit(Basis.MACHINE.value))
    )
