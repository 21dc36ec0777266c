"""Which words a language must give for the skeleton of minutes: headings, decisions, attendance."""

from dataclasses import dataclass

from etl.vocabulary import ItemKind

Lemmas = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StructureWords:
    """Words for the skeleton of minutes. They are lemmas unless said otherwise."""

    abbreviations: frozenset[str]
    """Written with a full stop that ends no sentence; as written, without the stop."""
    tail_openers: tuple[Lemmas, ...]
    """With these a paragraph after the last item opens: signatures, attachments, distribution."""
    procedure_titles: tuple[tuple[ItemKind, tuple[Lemmas, ...]], ...]
    """Titles of procedure: all words of one set stand in the title; the first kind that fits counts."""
    subject_titles: tuple[tuple[ItemKind, Lemmas], ...]
    """Last parts of words that tell the subject of an item; the first kind that fits counts."""
    discussion_verbs: frozenset[str]
    """Tell that a group discussed."""
