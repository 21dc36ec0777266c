"""What later meetings said of a promise: kept, given a new time, or called off.

A later statement or decision settles a promise where it speaks of the same thing (telling words shared, weighted by
rarity, without the words of time) and claims an end of it. Of each later meeting the strongest such passage counts;
after "kept" and "dropped" nothing more is looked for. Both quotes are kept.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import groupby

import polars as pl

from etl.follow_up import terms
from etl.follow_up.passages import Passage, passages
from etl.follow_up.subjects import names_of
from etl.languages import LANGUAGES
from etl.schema import BY_NAME
from etl.vocabulary import Basis, DecisionKind, ProgressStatus, PromiseState, SaidBy

Tables = Mapping[str, pl.DataFrame]

SAME_THING = 0.6
"""From this score on a passage speaks of the promised thing."""
SURELY_SAME = 0.8
"""From this score on a mere new time moves it, without a word that says so."""
SHARED_BY_PROMISE, SHARED_BY_PASSAGE = 0.6, 0.4
"""How much it counts that the promise's words are said, and that nothing else is said."""
ENOUGH = 0.6
TELLING_WORD = 0.6
DECIDED = 0.1
"""A decision on the thing outweighs what is told of it."""

_AGREED = (
    DecisionKind.APPROVED.value,
    DecisionKind.AMENDED.value,
    DecisionKind.DECIDED.value,
    DecisionKind.NOTED.value,
)


Time = tuple[date | None, date]
"""First day, where the words give one, and last day."""


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise as it is looked for."""

    promise_id: str
    programme_id: str
    meeting_id: str
    made_on: date
    due_latest: date
    terms: tuple[terms.Term, ...]
    full_weight: float


@dataclass(frozen=True, slots=True)
class Settlement:
    """A passage of a later meeting that settles or moves a promise."""

    promise: Promised
    passage: Passage
    outcome: PromiseState
    score: float
    words: tuple[str, ...]
    new_due: Time | None = None
    slip_days: int | None = None


_Candidate = tuple[Passage, tuple[terms.Term, ...]]


def outcomes(tables: Tables) -> pl.DataFrame:
    """Rows of table promise_outcome for one programme.

    Reads programme, body, promise, meeting, agenda_item, statement, statement_date, decision and page.
    """
    language = next(iter(tables["programme"]["language"].drop_nulls()), "fi")
    ignored = names_of(tables, language)
    found = _Passages(passages(tables, language), ignored)
    rows = [
        _row(settlement)
        for promise in _promised(tables, ignored, language)
        for settlement in _settlements(promise, found)
    ]
    return BY_NAME["promise_outcome"].frame(rows)


class _Passages:
    """Passages by the keys of their words."""

    def __init__(self, found: Sequence[Passage], ignored: frozenset[str]) -> None:
        self._found = found
        self._terms: list[tuple[terms.Term, ...]] = []
        self._by_key: dict[str, set[int]] = defaultdict(set)
        for number, passage in enumerate(found):
            said = _matter(passage.text, passage.language, ignored)
            self._terms.append(said)
            for term in said:
                for key in terms.keys(term):
                    self._by_key[key].add(number)

    def after(self, promise: Promised) -> Iterator[_Candidate]:
        """Passages of later meetings that share a word with it, in the order of meetings."""
        numbers = {number for term in promise.terms for key in terms.keys(term) for number in self._by_key.get(key, ())}
        for number in sorted(numbers):
            if self._found[number].known_on > promise.made_on:
                yield self._found[number], self._terms[number]


def _promised(tables: Tables, ignored: frozenset[str], language: str) -> list[Promised]:
    days = dict(tables["meeting"].select("meeting_id", "effective_on").iter_rows())
    languages = dict(tables["statement"].select("statement_id", "language").iter_rows())
    times: dict[str, list[str]] = defaultdict(list)
    for statement_id, quote in tables["statement_date"].select("statement_id", "quote").iter_rows():
        times[statement_id].append(quote)
    found = []
    for row in tables["promise"].filter(pl.col("same_as").is_null()).sort("promise_id").iter_rows(named=True):
        text = row["text"]
        for quote in times[row["statement_id"]]:
            text = text.replace(quote, " ")
        words = _matter(text, languages.get(row["statement_id"]) or language, ignored)
        found.append(
            Promised(
                promise_id=row["promise_id"],
                programme_id=row["programme_id"],
                meeting_id=row["meeting_id"],
                made_on=days[row["meeting_id"]],
                due_latest=row["due_latest"],
                terms=words,
                full_weight=max(1.0, ENOUGH * terms.total(words)),
            )
        )
    return found


def _matter(text: str, language: str, ignored: frozenset[str]) -> tuple[terms.Term, ...]:
    """The telling words of a text but those that say that something moves or ends."""
    words = LANGUAGES.get(language)
    verbs = words.follow_up.moved | words.follow_up.called_off if words else frozenset()
    return terms.terms(text, language, ignored | verbs)


def _settlements(promise: Promised, found: _Passages) -> Iterator[Settlement]:
    """The strongest settlement of each later meeting, until one ends the promise; each version of a meeting its own."""
    due = promise.due_latest
    for _, of_day in groupby(found.after(promise), key=lambda candidate: candidate[0].known_on):
        told = [
            best
            for _, of_meeting in groupby(of_day, key=lambda candidate: candidate[0].meeting_id)
            if (best := _strongest(promise, of_meeting, due))
        ]
        yield from told
        if any(settlement.outcome is not PromiseState.RESCHEDULED for settlement in told):
            return
        due = max((settlement.new_due[1] for settlement in told if settlement.new_due), default=due)


def _strongest(promise: Promised, candidates: Iterable[_Candidate], due: date) -> Settlement | None:
    settlements = (_settlement(promise, passage, said, due) for passage, said in candidates)
    return max(filter(None, settlements), key=lambda settlement: settlement.score, default=None)


def _settlement(promise: Promised, passage: Passage, said: Sequence[terms.Term], due: date) -> Settlement | None:
    if passage.said_by == SaidBy.GUEST:
        return None
    shared = terms.overlap(promise.terms, said)
    if shared.strongest < TELLING_WORD:
        return None
    of_passage = terms.overlap(said, promise.terms).weight / max(terms.total(said), 1.0)
    score = SHARED_BY_PROMISE * min(1.0, shared.weight / promise.full_weight) + SHARED_BY_PASSAGE * of_passage
    if score < SAME_THING:
        return None
    new_due = _later_time(passage, due)
    outcome = _outcome(passage, new_due, surely=score >= SURELY_SAME)
    if outcome is None:
        return None
    moved = new_due if outcome is PromiseState.RESCHEDULED else None
    score = min(1.0, score + (DECIDED if passage.is_decision else 0.0))
    slip = (moved[1] - due).days if moved else None
    return Settlement(promise, passage, outcome, round(score, 4), shared.words, moved, slip)


def _outcome(passage: Passage, new_due: Time | None, *, surely: bool) -> PromiseState | None:
    """What a passage that speaks of the promised thing says of its end; None where it says nothing of it."""
    if passage.is_decision:
        return PromiseState.KEPT if passage.kind in _AGREED else None
    words = LANGUAGES.get(passage.language)
    lemmas = terms.lemmas_of(passage.text, passage.language) if words else frozenset()
    if passage.status == ProgressStatus.DROPPED or (words and lemmas & words.follow_up.called_off):
        return PromiseState.DROPPED
    if words and lemmas & words.follow_up.moved:
        return PromiseState.RESCHEDULED
    if passage.status == ProgressStatus.DONE:
        return PromiseState.KEPT
    if passage.status == ProgressStatus.PLANNED and new_due and surely:
        return PromiseState.RESCHEDULED
    return None


def _later_time(passage: Passage, due: date) -> Time | None:
    """The last time that a passage gives, where it ends after the due date."""
    later = [(latest, earliest) for earliest, latest in passage.times if latest is not None and latest > due]
    if not later:
        return None
    latest, earliest = max(later, key=lambda time: time[0])
    return earliest, latest


def _row(settlement: Settlement) -> dict[str, object]:
    promise, passage, new_due = settlement.promise, settlement.passage, settlement.new_due
    return {
        "promise_outcome_id": f"{promise.promise_id}:{sha256(passage.key.encode()).hexdigest()[:12]}",
        "programme_id": promise.programme_id,
        "promise_id": promise.promise_id,
        "outcome": settlement.outcome,
        "meeting_id": passage.meeting_id,
        "statement_id": passage.statement_id,
        "decision_id": passage.decision_id,
        "new_due_earliest": new_due[0] if new_due else None,
        "new_due_latest": new_due[1] if new_due else None,
        "slip_days": settlement.slip_days,
        "score": settlement.score,
        "reason": f"words {' '.join(settlement.words)}",
        "text": passage.text,
        "basis": Basis.MACHINE,
        "source_file_id": passage.source_file_id,
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
    }
