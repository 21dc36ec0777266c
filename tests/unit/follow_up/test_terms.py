"""Telling words and how far two texts share them."""

import pytest

from etl.follow_up.terms import DERIVED, FIRST_OF, PART_OF, SAME, overlap, rarity, terms


def likeness(sought: str, said: str) -> float:
    """Shared weight as a part of the weight of what is sought."""
    (term,) = terms(sought, "fi")
    return round(overlap([term], terms(said, "fi")).weight / term.weight, 3)


@pytest.mark.parametrize(
    ("sought", "said", "expected"),
    [
        ("rajapinnat", "rajapintojen", SAME),
        ("asukasraati", "asukasraadin", SAME),
        ("avaa", "avaaminen", DERIVED),
        ("viestintä", "viestintäsuunnitelma", FIRST_OF),
        ("yhteistyömallista", "mallia", PART_OF),
        ("mobiilisovellus", "viestintä", 0.0),
        ("mitattavat", "verkostotapahtuma", 0.0),
        ("järjestelmille", "viestinnän", 0.0),
    ],
)
def test_two_words_are_alike_by_lemma_stem_or_part(sought: str, said: str, expected: float) -> None:
    assert likeness(sought, said) == expected


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    assert rarity("asukasraati", "fi") == 1.0
    assert rarity("asukasraati", "fi") > rarity("rajapinta", "fi") > rarity("kunta", "fi") > rarity("pieni", "fi") > 0
    assert rarity("ja", "fi") < 0.1


def test_words_that_stand_in_any_minutes_and_names_of_the_programme_tell_nothing() -> None:
    found = terms("Arkisilta-ohjelman kokouksessa käytiin läpi 12 suositusta", "fi", frozenset({"arkisilta-ohjelma"}))
    assert [term.lemma for term in found] == []
