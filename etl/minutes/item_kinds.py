"""What kind of item an item is: by the words of its title, else by what was done with it."""

from collections.abc import Collection, Iterable

from etl.languages import Language
from etl.vocabulary import DecisionKind, ItemKind
from etl.words import WORD, fold, lemma, lemmas

SETTLED = frozenset(DecisionKind) - {DecisionKind.NOTED}


def kind_of_title(title: str, language: Language) -> ItemKind | None:
    """The kind that the title's words tell; None where they tell none.

    Kinds of procedure need all words of one of their sets. Of the others the one counts whose word stands in its base
    form, for that is what the title is about: `Väliarvioinnin suositusten tilanne` is a status report.
    """
    forms = [match.group() for match in WORD.finditer(title)]
    bases = [lemma(form, language.code) for form in forms]
    procedure = _kind_of_procedure(bases, language)
    if procedure is not None:
        return procedure
    return _kind_of(map(fold, forms), language) or _kind_of(bases, language)


def is_procedure(title: str, language: Language) -> bool:
    """True for titles that every meeting has: its opening, the minutes before, its closing."""
    return _kind_of_procedure(lemmas(title, language.code), language) is not None


def kind_of_item(
    title: str,
    decisions: Collection[DecisionKind],
    *,
    has_presenters: bool,
    body_lemmas: Iterable[str],
    language: Language,
) -> ItemKind:
    """The title's kind; where it tells none, what the group and its guests did with the item."""
    told = kind_of_title(title, language)
    if told is not None:
        return told
    if SETTLED.intersection(decisions):
        return ItemKind.FOR_DECISION
    if has_presenters:
        return ItemKind.PRESENTATION
    if not language.structure.discussion_verbs.isdisjoint(body_lemmas):
        return ItemKind.DISCUSSION
    return ItemKind.OTHER


def _kind_of(bases: Iterable[str], language: Language) -> ItemKind | None:
    """A compound is what its last part is: toimintakertomus is a kertomus."""
    words = list(bases)
    for kind, endings in language.structure.subject_titles:
        if any(word.endswith(ending) for word in words for ending in endings):
            return kind
    return None


def _kind_of_procedure(bases: Collection[str], language: Language) -> ItemKind | None:
    for kind, sets in language.structure.procedure_titles:
        if any(all(word in bases for word in words) for words in sets):
            return kind
    return None
