"""Excerpts of minutes: a head with people, time and place, a list of contents, and no item."""

from etl.document import Document
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.head_labels import head_label, label_pieces

NEEDED = frozenset({HeadField.PRESENT})
BESIDE = frozenset({HeadField.TIME, HeadField.PLACE, HeadField.CONTENTS, HeadField.SIGNATURES})


def is_excerpt(document: Document, language: Language) -> bool:
    """True where labels tell who was there, and when or where, or list the contents."""
    found = {
        head_label(document, piece, language).meaning
        for block in document.blocks
        for piece in label_pieces(document, block.span, language)
    }
    return found >= NEEDED and not found.isdisjoint(BESIDE)
