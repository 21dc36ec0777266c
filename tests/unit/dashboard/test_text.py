"""The interface's words: complete, in official terms, and in the written form of Finnish."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import dashboard
from dashboard.text import FI, MissingTextError, forms
from etl import vocabulary
from queries import agenda, overview, since
from queries.question import Question

FORBIDDEN = ("väite", "väittee", "väittei", "lausuma", "lausunto", "lausunno", "hiljai", "sitoumu")
SOURCES = [path for path in Path(dashboard.__path__[0]).rglob("*.py") if "text" not in path.parts[-3:]]
SHOWN = [
    "ApprovalState", "Basis", "BudgetComparison", "BudgetMeasure", "DatePrecision", "DecisionKind", "DueState",
    "EvaluationKind",
    "EvidenceRelation", "EvidenceState", "FindingKind", "Implementation", "JudgementKind", "JudgementTarget", "Lane",
    "JudgingFault", "NotComparableReason", "ProgressStatus", "PromiseState", "ResponseKind", "RunOutcome", "SaidBy",
    "Stance", "Strength", "VerificationKind",
]  # fmt: skip


@pytest.mark.parametrize("kind", SHOWN)
def test_every_word_of_the_vocabulary_that_pages_show_has_a_finnish_term(kind: str) -> None:
    for word in getattr(vocabulary, kind):
        assert FI.word(getattr(vocabulary, kind), word)


def test_a_missing_text_is_an_error_that_names_the_key() -> None:
    with pytest.raises(MissingTextError, match=r"page\.unheard_of"):
        FI("page.unheard_of")


@pytest.mark.parametrize("wrong", FORBIDDEN)
def test_terms_that_insult_or_mean_something_else_are_not_used(wrong: str) -> None:
    assert [key for key, text in FI.entries.items() if wrong in text.casefold()] == []


def test_every_key_that_the_code_names_has_a_text() -> None:
    named = {key for path in SOURCES for key in re.findall(r'texts\(\s*"([a-z_.]+)"', path.read_text(encoding="utf-8"))}
    assert sorted(named - FI.entries.keys()) == []


def test_every_text_is_used_somewhere() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    terms = tuple(f"{kind}." for kind in SHOWN)
    unused = [key for key in FI.entries if not key.startswith(terms) and not _named(key, code)]
    assert unused == []


def _named(key: str, code: str) -> bool:
    """Whether the code holds the key, or a pattern that makes it: `due.head.{name}`, `missing.{what}`."""
    if f'"{key}"' in code:
        return True
    first, _, last = key.rpartition(".")
    return (last in ("one", "many", "title") and f'"{first}"' in code) or bool(
        re.search(rf'[f]"(\{{\w+\}}|{re.escape(first)})\.\{{', code)
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (forms.day(date(2022, 6, 17)), "17.6.2022"),
        (forms.day(None), "–"),
        (forms.window(date(2026, 9, 1), date(2026, 11, 30)), "1.9.2026–30.11.2026"),
        (forms.window(date(2026, 9, 1), date(2026, 9, 1)), "1.9.2026"),
        (forms.money(Decimal("812400.50")), "812\u00a0400,50\u00a0€"),
        (forms.money(Decimal("900000.00")), "900\u00a0000\u00a0€"),
        (forms.share(0.7714), "77,1\u00a0%"),
        (forms.share(0.9), "90\u00a0%"),
        (forms.number(-12.9, 1), "−12,9"),
    ],
)
def test_dates_and_numbers_are_written_as_in_finnish(written: str, expected: str) -> None:
    assert written == expected


@pytest.mark.parametrize(
    ("numerator", "denominator", "expected"),
    [(4, 12, "4/12"), (3, 19, "3/19"), (5, 20, "5/20 (25\u00a0%)"), (0, 0, "0/0")],
)
def test_a_rate_shows_per_cent_only_from_20_cases(numerator: int, denominator: int, expected: str) -> None:
    assert forms.cases(numerator, denominator) == expected


@pytest.mark.parametrize("what", since.KINDS)
def test_every_kind_of_change_has_a_sentence(what: str) -> None:
    assert f"change.{what}" in FI.entries


@pytest.mark.parametrize("group", since.GROUPS)
def test_every_group_of_changes_has_a_heading(group: str) -> None:
    assert f"changes.heading.{group}" in FI.entries


@pytest.mark.parametrize("what", agenda.KINDS)
def test_every_matter_of_the_next_meeting_has_a_question(what: str) -> None:
    assert FI.entries[f"agenda.{what}"].count("?") == 1


@pytest.mark.parametrize(
    ("question", "family"),
    [(overview.needs_decision, "needs"), (overview.missing, "missing")],
    ids=["needs", "missing"],
)
def test_every_matter_that_a_question_names_has_a_sentence(question: Question, family: str) -> None:
    listed = re.sub(r"\([^)]*\)", "", (question.answer.__doc__ or "").partition("`what`:")[2])
    kinds = re.findall(r"[a-z_]+", listed)
    assert kinds
    assert [kind for kind in kinds if f"{family}.{kind}" not in FI.entries] == []
