"""Which statements and decisions speak of which recommendation, with a score and the reasons for it.

What counts, most first: the recommendation named outright; telling words shared, weighted by rarity; an item whose
title speaks of it; the same theme; a claim of progress, with a time; the evaluation named. A passage that names another
recommendation, a guest's own doings, what an evaluation tells and mere talk count less. Every link is suggested until
a person judges it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import polars as pl

from etl.follow_up import mentions, terms
from etl.follow_up.naming import named_in, named_in_sentences
from etl.follow_up.passages import Passage, passages
from etl.follow_up.person_evidence import link_id, person_evidence
from etl.follow_up.relation import relation
from etl.follow_up.subjects import Subject, names_of, subjects, theme_lemmas
from etl.languages import LANGUAGES
from etl.rules.judgements import in_force, with_evidence_state
from etl.rules.same import ever_refused
from etl.schema import BY_NAME
from etl.vocabulary import (
    Basis,
    EvidenceState,
    ItemKind,
    Lane,
    SaidBy,
    StatementKind,
)

Tables = Mapping[str, pl.DataFrame]

THRESHOLD = 0.5
"""Links of a lower score are not suggested."""
THRESHOLD_BEFORE = 0.8
"""The same for what a meeting said before the recommendation was made."""

NAMED, IN_SENTENCE = 0.95, 0.75
NAMED_OUTRIGHT = frozenset({"named", "sentence"})
WORDS, ITEM, THEME, ACT, TIME, EVALUATION = 0.75, 0.25, 0.1, 0.1, 0.1, 0.1
NAMES_ANOTHER, OF_A_GUEST, OF_AN_EVALUATION, MERE_TALK = 0.4, 0.6, 0.6, 0.75

TELLING_WORD = 0.5
"""Without one shared word of this weight the shared words count for `COMMON_WORDS` at most."""
COMMON_WORDS = 0.35
TITLE_SPEAKS = 0.3
WITHOUT_KEY = 0.4
"""Shared words count for so much less where none of those that make the recommendation is among them."""

_NO_EVIDENCE = (StatementKind.RECOMMENDATION.value, StatementKind.SUGGESTION.value)
_TALK = (
    StatementKind.DISCUSSION.value,
    StatementKind.QUESTION.value,
    StatementKind.BACKGROUND.value,
    StatementKind.RISK.value,
    StatementKind.FINDING.value,
)


@dataclass(frozen=True, slots=True)
class Link:
    """A passage that speaks of a recommendation.

    Reasons: `named`, `sentence` (named beside it in its sentence), `words` with them, `item`, `theme`, `act`, `time`,
    `evaluation`.
    """

    subject: Subject
    passage: Passage
    score: float
    reasons: tuple[str, ...]


def evidence(tables: Tables) -> pl.DataFrame:
    """Rows of table evidence for one programme: a register's own, what the machine suggests, what people made of it.

    Reads programme, body, theme, evaluation, recommendation, meeting, agenda_item, statement, statement_date, decision,
    page, judgement and a register's evidence. What the minutes say counts from their meeting's day, or from the
    recommendation's where that is later. A recommendation that stands on its own only because a person said so lowers
    no other's score: it was not known before.
    """
    language = next(iter(tables["programme"]["language"].drop_nulls()), "fi")
    usual = set(tables["recommendation"].filter(pl.col("same_as_proposed").is_null())["recommendation_id"])
    followed = subjects(tables, language, alone=ever_refused(tables["judgement"])["statement_id"].to_list())
    found = passages(tables, language)
    origins = set(tables["recommendation"]["statement_id"].drop_nulls())
    speaking = [
        passage for passage in found if passage.kind not in _NO_EVIDENCE and passage.statement_id not in origins
    ]
    rows = [
        _row(link)
        for link in _links(found, speaking, followed, usual, names_of(tables, language), theme_lemmas(tables["theme"]))
    ]
    rows += person_evidence(tables["judgement"], rows, found, {one.recommendation_id: one.made_on for one in followed})
    frame = pl.concat([tables["evidence"], BY_NAME["evidence"].frame(rows)])
    return with_evidence_state(frame, in_force(tables["judgement"], date.max)).sort(
        "known_on", "recommendation_id", "score", "evidence_id", descending=[False, False, True, False]
    )


def _links(
    found: Sequence[Passage],
    speaking: Sequence[Passage],
    followed: Sequence[Subject],
    usual: Collection[str],
    ignored: frozenset[str],
    themes: Mapping[str, frozenset[str]],
) -> Iterator[Link]:
    named = named_in(found, followed)
    in_sentence = named_in_sentences(found, named)
    near = _Candidates(followed)
    made_on = {subject.recommendation_id: subject.made_on for subject in followed}
    for passage in speaking:
        said = _Said(passage, ignored, named[passage.key], in_sentence[passage.sentence], themes)
        scored = [(subject, *_score(subject, said, made_on)) for subject in near.to(said)]
        for subject, score, reasons in scored:
            # What is told of one recommendation is seldom told of a less likely one as well; a later one is unknown.
            there = _known_on(subject, passage)
            best = max(
                other
                for one, other, _ in scored
                if one.made_on <= there and (one is subject or one.recommendation_id in usual)
            )
            score = score if NAMED_OUTRIGHT.intersection(reasons) else score * (1 - (best - score))
            if score >= (THRESHOLD if subject.made_on <= passage.known_on else THRESHOLD_BEFORE):
                yield Link(subject, passage, round(score, 4), reasons)


@dataclass(frozen=True)
class _Said:
    """What a passage says, as far as links need it."""

    passage: Passage
    ignored: frozenset[str]
    named: frozenset[str]
    named_in_sentence: frozenset[str]
    theme_lemmas: Mapping[str, frozenset[str]]

    @cached_property
    def words(self) -> tuple[terms.Term, ...]:
        return terms.terms(self.passage.text, self.passage.language, self.ignored)

    @cached_property
    def title(self) -> tuple[terms.Term, ...]:
        return terms.terms(self.passage.item_title, self.passage.language, self.ignored)

    @cached_property
    def evaluations(self) -> frozenset[str]:
        words = LANGUAGES.get(self.passage.language)
        if words is None:
            return frozenset()
        return frozenset(mentions.evaluations(self.passage.text, self.passage.language, words.follow_up))

    def has_theme(self, theme: str | None) -> bool:
        lemmas = self.theme_lemmas.get(theme or "", frozenset())
        return theme is not None and (
            self.passage.theme == theme or any(lemmas.intersection((term.lemma, *term.parts)) for term in self.words)
        )


class _Candidates:
    """Subjects by the keys of their words, so that a passage meets only those that it may speak of."""

    def __init__(self, followed: Iterable[Subject]) -> None:
        self._by_id = {subject.recommendation_id: subject for subject in followed}
        self._by_key: dict[str, dict[str, None]] = defaultdict(dict)
        for subject in self._by_id.values():
            for term in subject.terms:
                for key in terms.keys(term):
                    self._by_key[key][subject.recommendation_id] = None

    def to(self, said: _Said) -> list[Subject]:
        ids = dict.fromkeys(sorted(said.named_in_sentence))
        for term in (*said.words, *said.title):
            for key in sorted(terms.keys(term)):
                ids |= self._by_key.get(key, {})
        return [self._by_id[recommendation_id] for recommendation_id in ids]


def _known_on(subject: Subject, passage: Passage) -> date:
    """The day from which a link counts; nothing that is made later may touch it."""
    return max(subject.made_on, passage.known_on)


def _score(subject: Subject, said: _Said, made_on: Mapping[str, date]) -> tuple[float, tuple[str, ...]]:
    if subject.recommendation_id in said.named:
        return NAMED, ("named",)
    if subject.recommendation_id in said.named_in_sentence:
        return IN_SENTENCE, ("sentence",)
    passage = said.passage
    shared = terms.overlap(subject.terms, said.words)
    of_title = terms.overlap(subject.terms, said.title)
    lexical = min(1.0, shared.weight / subject.full_weight)
    if shared.strongest < TELLING_WORD:
        lexical = min(lexical, COMMON_WORDS)
    if not subject.keys.intersection(shared.words):
        lexical *= WITHOUT_KEY
    title_speaks = of_title.weight / subject.full_weight >= TITLE_SPEAKS and bool(
        subject.keys.intersection(of_title.words)
    )
    acts = passage.is_decision or passage.status is not None
    if not (shared.words or (title_speaks and acts and not passage.is_decision)):
        return 0.0, ()
    parts = (
        (f"words {' '.join(shared.words)}", WORDS * lexical, bool(shared.words)),
        ("item", ITEM, title_speaks),
        ("theme", THEME, said.has_theme(subject.theme)),
        ("act", ACT, acts),
        ("time", TIME, bool(passage.times) and not passage.is_decision),
        ("evaluation", EVALUATION, subject.evaluation in said.evaluations),
    )
    score = sum(weight for _, weight, holds in parts if holds) * _doubt(subject, said, made_on)
    return min(score, NAMED), tuple(name for name, _, holds in parts if holds)


def _doubt(subject: Subject, said: _Said, made_on: Mapping[str, date]) -> float:
    passage, doubt = said.passage, 1.0
    if any(made_on[other] <= _known_on(subject, passage) for other in said.named_in_sentence):
        doubt *= NAMES_ANOTHER
    if passage.said_by == SaidBy.GUEST:
        doubt *= OF_A_GUEST
    if passage.item_kind == ItemKind.EVALUATION:
        doubt *= OF_AN_EVALUATION
    if passage.kind in _TALK and passage.status is None:
        doubt *= MERE_TALK
    return doubt


def _row(link: Link) -> dict[str, object]:
    passage = link.passage
    return {
        "evidence_id": link_id(link.subject.recommendation_id, passage),
        "programme_id": link.subject.programme_id,
        "recommendation_id": link.subject.recommendation_id,
        "statement_id": passage.statement_id,
        "decision_id": passage.decision_id,
        "meeting_id": passage.meeting_id,
        "score": link.score,
        "reason": "; ".join(link.reasons),
        "state": EvidenceState.SUGGESTED,
        "relation": relation(link.subject.made_on, passage),
        "lane": Lane.DECISION if passage.is_decision else Lane.CLAIM,
        "quote": passage.text,
        "known_on": _known_on(link.subject, passage),
        "basis": Basis.MACHINE,
    }
