"""Recommendations named outright."""

import pytest

from etl.follow_up.mentions import Mention, evaluations, labelled, number_of, numbered
from etl.languages import LANGUAGES
from etl.vocabulary import EvaluationKind

WORDS = LANGUAGES["fi"].follow_up
INTERIM, THEMATIC = EvaluationKind.INTERIM, EvaluationKind.THEMATIC


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Avaaminen etenee (väliarvioinnin suositus 5)", [(INTERIM, 5)]),
        ("Väliarvioinnin suosituksen 8 mukainen malli on valmis", [(INTERIM, 8)]),
        ("vastine väliarvioinnin suosituksiin 1, 2, 3 ja 9.", [(INTERIM, 1), (INTERIM, 2), (INTERIM, 3), (INTERIM, 9)]),
        ("vastine suosituksiin 2–4", [(None, 2), (None, 3), (None, 4)]),
        ("Suositus 3 hyväksyttiin", [(None, 3)]),
        ("Väliarvioinnin 5. suositus etenee", [(INTERIM, 5)]),
        ("väliarvioinnin suosituksen 2 uudeksi määräajaksi 31.10.2026", [(INTERIM, 2)]),
        ("Suosituksia 2025 annettiin", []),
        ("Arvioinnissa annettiin viisi suositusta.", []),
    ],
)
def test_a_number_after_the_word_names_a_recommendation(
    text: str, expected: list[tuple[EvaluationKind | None, int]]
) -> None:
    assert numbered(text, "fi", WORDS) == tuple(Mention(kind, number) for kind, number in expected)


def test_what_replaces_another_recommendation_is_only_the_means() -> None:
    text = "väliarvioinnin suositus 4 korvataan teema-arvioinnin suosituksella 2"
    assert numbered(text, "fi", WORDS) == (Mention(INTERIM, 4), Mention(THEMATIC, 2, means=True))


def test_a_label_is_found_as_a_word_of_its_own() -> None:
    labels = frozenset({"v-r05", "v-r0"})
    assert labelled("Suositus V-R05 etenee", labels) == {"v-r05"}
    assert labelled("Suositus V-R051 etenee", labels) == frozenset()


def test_the_kinds_of_evaluation_that_a_text_names() -> None:
    assert evaluations("Väliarvioinnista saatiin apua", "fi", WORDS) == {INTERIM}
    assert evaluations("Palvelu etenee", "fi", WORDS) == frozenset()


def test_the_number_of_a_label_is_its_last_digits() -> None:
    assert [number_of(label) for label in ("V-R07", "T-R12", "suositus")] == [7, 12, None]
