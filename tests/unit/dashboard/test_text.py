"""The interface's words: the same texts in every language, complete, none unused, in official terms."""

import re
from pathlib import Path
from string import Formatter

import pytest

import dashboard
from dashboard.text import EN, FI, LANGUAGES, SV, MissingTextError, Texts, rooms
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


in_each_language = pytest.mark.parametrize("texts", LANGUAGES.values(), ids=LANGUAGES)


@in_each_language
@pytest.mark.parametrize("kind", SHOWN)
def test_every_word_of_the_vocabulary_that_pages_show_has_a_term(kind: str, texts: Texts) -> None:
    for word in getattr(vocabulary, kind):
        assert texts.word(getattr(vocabulary, kind), word)


@in_each_language
def test_every_language_has_the_same_texts(texts: Texts) -> None:
    assert sorted(texts.entries.keys() ^ FI.entries.keys()) == []


@in_each_language
def test_every_language_has_the_same_rooms(texts: Texts) -> None:
    folder = Path(dashboard.__path__[0]) / "text"
    names = {one: sorted(path.name for path in (folder / one).glob("*.py")) for one in (FI.language, texts.language)}
    assert names[texts.language] == names[FI.language]


@in_each_language
def test_a_text_names_the_same_values_in_every_language(texts: Texts) -> None:
    others = {key: (_values(FI.entries[key]), _values(text)) for key, text in texts.entries.items()}
    assert {key: both for key, both in others.items() if both[0] != both[1]} == {}


def _values(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_no_text_of_another_language_is_finnish() -> None:
    """But for names, signs and words that the languages share."""
    for texts in (SV, EN):
        same = {key: text for key, text in texts.entries.items() if text == FI.entries[key]}
        words = {word for text in same.values() for word in re.findall(r"[^\W\d_]{2,}", _without_values(text))}
        assert words <= SHARED


SHARED = {"Seuranta", "br", "plan", "min", "SQL", "CSV", "JSON", "Excel", "Parquet", "XLSX"}


def _without_values(text: str) -> str:
    return "".join(said for said, *_ in Formatter().parse(text))


def test_a_key_in_two_rooms_is_an_error_because_one_text_would_vanish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in ("one", "other"):
        (tmp_path / f"{room}.py").write_text('ENTRIES = {"page.twice": "x"}\n', encoding="utf-8")
    monkeypatch.setattr("dashboard.text.fi.__path__", [str(tmp_path)])
    with pytest.raises(ValueError, match=r"text/fi/other\.py: 'page\.twice' stands in another room too"):
        rooms("fi")


@pytest.mark.parametrize(
    ("texts", "number", "expected"),
    [
        (FI, 1, "ei esillä 1 kokoukseen"),
        (SV, 1, "inte behandlad på 1 möte"),
        (SV, 2, "inte behandlad på 2 möten"),
        (EN, 1, "silent in 1 meeting"),
        (EN, 2, "silent in 2 meetings"),
    ],
)
def test_a_text_bends_with_the_number_that_it_names(texts: Texts, number: int, expected: str) -> None:
    assert texts("flag.silent", count=number) == expected


def test_a_missing_text_is_an_error_that_names_the_key() -> None:
    with pytest.raises(MissingTextError, match=r"page\.unheard_of"):
        FI("page.unheard_of")


@in_each_language
@pytest.mark.parametrize("wrong", FORBIDDEN)
def test_terms_that_insult_or_mean_something_else_are_not_used(wrong: str, texts: Texts) -> None:
    assert [key for key, text in texts.entries.items() if wrong in text.casefold()] == []


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


@pytest.mark.parametrize("what", since.KINDS)
def test_every_kind_of_change_has_a_sentence(what: str) -> None:
    assert f"change.{what}" in FI.entries


@pytest.mark.parametrize("group", since.GROUPS)
def test_every_group_of_changes_has_a_heading(group: str) -> None:
    assert f"changes.heading.{group}" in FI.entries


@in_each_language
@pytest.mark.parametrize("what", agenda.KINDS)
def test_every_matter_of_the_next_meeting_has_a_question(what: str, texts: Texts) -> None:
    assert texts.entries[f"agenda.{what}"].count("?") == 1


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
