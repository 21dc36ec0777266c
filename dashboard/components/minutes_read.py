"""What was read from the sentences of the minutes, beside them: kind, progress, who says it, times, figures, links."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from dash import html

from dashboard.components.hits import kind_words
from dashboard.components.parts import basis_badge, link, tag
from dashboard.view import Row, View
from etl.vocabulary import DateRole, EvidenceState, ProgressStatus, SaidBy
from queries import minutes

UNREAD = "unclassified"
STAYS = frozenset(
    {
        "label", "joiner", "heading", "origin_note", "introduction", "table_heading", "column_headings", "withheld",
        "column_heading",
    }
)  # fmt: skip
"""Noise that a reader still needs where it stands."""
NAMED = frozenset({"running_header", "contents_list", "signatures"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What was read from one file; `clauses` is empty unless a reader asks for it."""

    unread: tuple[tuple[int, int], ...]
    noise: tuple[tuple[int, int, str], ...]
    clauses: tuple[Row, ...] = ()
    more: dict[str, list[Row]] = field(default_factory=dict)
    """Times, figures and recommendations by the id of their clause, in that order."""

    @classmethod
    def of(cls, view: View, source_file_id: str) -> Self:
        """Asked of the warehouse; the facts of each sentence only where the address says so."""
        apart = view.ask(minutes.apart, source_file_id=source_file_id).to_dicts()
        unread = tuple((row["start"], row["end"]) for row in apart if row["name"] == UNREAD)
        noise = tuple((row["start"], row["end"], row["name"]) for row in apart if row["name"] not in {UNREAD, *STAYS})
        if not view.address.get("facts"):
            return cls(unread, noise)
        clauses = view.ask(minutes.clauses, source_file_id=source_file_id).to_dicts()
        more: dict[str, list[Row]] = {}
        for question in (minutes.times, minutes.figures, minutes.recommendations):
            for row in view.ask(question, source_file_id=source_file_id).to_dicts():
                more.setdefault(row["statement_id"] or row["decision_id"], []).append(row)
        return cls(unread, noise, tuple(clauses), more)

    def noise_of(self, start: int, end: int) -> str | None:
        """The name of the noise that holds a whole paragraph."""
        return next((name for first, last, name in self.noise if first <= start and end <= last), None)

    def within(self, start: int, end: int) -> list[Row]:
        """The clauses that begin in a paragraph."""
        return [row for row in self.clauses if start <= row["start"] < end]


def noise_words(view: View, name: str) -> str:
    """What folded text is."""
    return view.texts(f"source.noise.{name if name in NAMED else 'other'}")


def beside(view: View, facts: Facts, rows: Sequence[Row]) -> html.Ul:
    """The facts of the sentences of one paragraph."""
    return html.Ul(
        [_clause(view, facts, row) for row in rows],
        className="facts-beside",
        lang=view.texts.language,
        **{"aria-label": view.texts("source.facts.of")},
    )


def _clause(view: View, facts: Facts, row: Row) -> html.Li:
    texts = view.texts
    said: list[Any] = [tag(kind_words(row["what"], row["kind"], texts), row["kind"])]
    if row["status"]:
        said.append(tag(texts.word(ProgressStatus, row["status"]), row["status"]))
    if row["said_by"] and row["said_by"] != SaidBy.UNKNOWN:
        said.append(html.Span(texts.word(SaidBy, row["said_by"]), className="soft"))
    said += [_more(view, one) for one in facts.more.get(row["statement_id"] or row["decision_id"], [])]
    here = view.to(view.address.path, **{**dict(view.address.rest), "start": row["start"], "end": row["end"]})
    return html.Li([*said, basis_badge(texts, row["basis"]), link(texts("source.facts.here"), here)])


def _more(view: View, row: Row) -> Any:
    texts = view.texts
    if "precision" in row:
        window = texts.forms.window(row["earliest"], row["latest"])
        return html.Span(f"{texts.word(DateRole, row['role'])} {window}", className="soft")
    if "unit" in row:
        return html.Span(row["quote"], className="soft")
    name = link(row["label"] or texts("recommendation"), view.recommendation(row["recommendation_id"]))
    return html.Span([name, " ", texts.word(EvidenceState, row["state"])])
