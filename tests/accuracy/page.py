"""The scorecard as a page: tables of skeletons, of claims, of all documents and of marked sentences."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from tests.accuracy.claims import Claims
from tests.accuracy.measured import Measured, Read, Scored
from tests.accuracy.scores import Score
from tests.accuracy.skeleton import Skeleton
from tests.spec import marked_clauses, third_marking

FIRST_TRIES = {
    **marked_clauses.FIRST_TRIES,
    **{f"third marking, {code}": count for code, count in third_marking.FIRST_TRIES.items()},
}

INTRODUCTION = """# How accurate the reading is

Printed by `make accuracy` on {day}, over {what}.

The reader's answers are those of `python -m etl inspect`, held against what careful people noted. P precision, R
recall, F1 their harmonic mean; `-` where there was nothing to find. Items count by number and title; decided items are
those with at least one decision; a time or day is right where it is the one noted, or where none is noted and none is
found. Of two titles the marks of layout, the angle brackets around an address and the stop at the end are not compared;
where a noted title leaves out characters (`…`), any may stand there.
"""

SKELETON = ("document", "meeting", "items P", "R", "F1", "decisions", "decided F1", "begin as noted")
TIMES = ("opened", "closed", "held on", "coming F1")
CLAIMS = ("document", "status", "dates", "budget claims", "recommendations", "promises")
SENTENCES = ("kind", "first try", "right", "share")
DOCUMENTS = ("document", "kind", "language", "meetings", "items", "decisions", "unclassified")


def page(found: Measured | None, sentences: Mapping[str, Score], day: date, what: str) -> str:
    """The whole page in Markdown; without documents the sentences alone."""
    parts = [INTRODUCTION.format(day=day.isoformat(), what=what)]
    if found is not None:
        claimed = [(one, one.claims) for one in found.scored if one.claims is not None]
        parts += ["## Skeletons", table((*SKELETON, *TIMES), _skeletons(found.scored))]
        parts += ["## Claims", table(CLAIMS, _claims(claimed))]
        parts += ["## Documents", table(DOCUMENTS, [_document(one) for one in found.documents])]
    parts += [
        "## Marked sentences of the specifications",
        table(SENTENCES, _sentences(sentences)),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown whose columns stand in line."""
    lines = [tuple(heading), *(tuple(row) for row in rows)]
    widths = [max(len(line[index]) for line in lines) for index in range(len(heading))]
    drawn = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    ]
    return "\n".join([drawn[0], "| " + " | ".join("-" * width for width in widths) + " |", *drawn[1:]])


def _skeletons(rows: Sequence[Scored]) -> list[tuple[str, ...]]:
    told = [
        (one.document.name, one.number or "-", *_skeleton(one.skeleton))
        if one.skeleton
        else (one.document.name, one.number or "-", f"not read: {one.document.refused}", *[""] * 9)
        for one in rows
    ]
    whole = sum((one.skeleton for one in rows if one.skeleton), Skeleton())
    count = sum(one.skeleton is not None for one in rows)
    return [*told, (f"in all that were read, {count} of {len(rows)}", "", *_skeleton(whole))]


def _skeleton(one: Skeleton) -> tuple[str, ...]:
    items = one.items
    return (
        *(share(value) for value in (items.precision, items.recall, items.f1)),
        f"{one.decisions.found} of {one.decisions.expected}",
        share(one.decided.f1),
        ratio(one.openings),
        *(ratio(value) for value in (one.opened, one.closed, one.held_on)),
        share(one.coming.f1),
    )


def _claims(rows: Sequence[tuple[Scored, Claims]]) -> list[tuple[str, ...]]:
    told = [(one.document.name, *_claim(claims)) for one, claims in rows]
    return [*told, ("in all", *_claim(sum((claims for _, claims in rows), Claims())))]


def _claim(one: Claims) -> tuple[str, ...]:
    scores = (one.status, one.dates, one.budget, one.suggestions, one.promises)
    return tuple(f"{score.hits} of {score.expected}" for score in scores)


def _document(one: Read) -> tuple[str, ...]:
    if one.printed is None:
        return (one.name, f"not read: {one.refused}", *[""] * 5)
    source, meetings = one.printed["source_file"], one.printed["meetings"]
    items = [item for meeting in meetings for item in meeting["agenda_items"]]
    coverage = source["coverage"]
    left = 1 - coverage["classified"] / coverage["characters"] if coverage["characters"] else 0
    decisions = sum(len(item["decisions"]) for item in items)
    counts = (str(len(meetings)), str(len(items)), str(decisions))
    return (one.name, source["kind"], source["language"], *counts, f"{left:.1%}")


def _sentences(scores: Mapping[str, Score]) -> list[tuple[str, ...]]:
    whole = sum(scores.values(), Score())
    return [
        (name, str(FIRST_TRIES.get(name, "-")), ratio(score), share(score.recall))
        for name, score in [*scores.items(), ("in all", whole)]
    ]


def share(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def ratio(score: Score) -> str:
    return f"{score.hits}/{score.expected}" if score.expected else "-"
