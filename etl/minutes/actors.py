"""Who acts in a clause, where it names an organisation or office as its subject."""

from collections.abc import Sequence

from etl.languages import Language
from etl.minutes.phrases import word_is
from etl.minutes.predicate import Predicate
from etl.minutes.verbs import Word


def actor_of(words: Sequence[Word], verb: Predicate | None, language: Language) -> str | None:
    """The words of the subject as written, in the nominative before an active verb; None where there is none."""
    if verb is None or verb.passive:
        return None
    start = next((place for place, word in enumerate(words) if word.finite), verb.index)
    before = words[:start]
    heads = [place for place, word in enumerate(before) if _names_actor(word, place, language)]
    if not heads:
        return None
    first = last = heads[0]
    while last + 1 < len(before) and _goes_on(before[last + 1]):
        last += 1
    while first > 0 and before[first - 1].text[:1].isupper() and not before[first].text[:1].isupper():
        first -= 1
    return " ".join(word.text for word in before[first : last + 1])


def _names_actor(word: Word, place: int, language: Language) -> bool:
    if any(word_is(word, actor) for actor in language.claims.discourse.actors):
        return word.folded == word.lemma or (word.folded.endswith("t") and word.form is None)
    acronym = len(word.text) > 1 and word.text.isupper() and word.text.isalpha()
    return acronym or word.folded == "oy"


def _goes_on(word: Word) -> bool:
    """`hyvinvointialue D`, `kunta B`."""
    return len(word.text) == 1 and word.text.isupper()
