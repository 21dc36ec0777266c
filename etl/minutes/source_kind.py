"""What a document is: minutes, an agenda, an empty form, or something else."""

import re
from collections.abc import Sequence

from etl.languages import Language
from etl.minutes.reading import Meeting
from etl.vocabulary import SourceKind
from etl.words import lemmas

PLACEHOLDER = re.compile(r"_{4,}|\b(?:pp|xx)\.(?:kk|xx)\.|\[[^\]\n]{1,40}\]|klo\s+(?:xx|__)")
PLACEHOLDERS_OF_A_FORM = 3


def source_kind(text: str, meetings: Sequence[Meeting], language: Language) -> SourceKind:
    """By what it calls itself; minutes without a title tell of decisions or of their opening."""
    if not meetings:
        return SourceKind.OTHER
    decided = any(item.decisions for meeting in meetings for item in meeting.items)
    if not decided and len(PLACEHOLDER.findall(text)) >= PLACEHOLDERS_OF_A_FORM:
        return SourceKind.TEMPLATE
    for meeting in meetings:
        words = set(lemmas(meeting.title.text, language.code)) if meeting.title else set()
        for kind, titles in language.structure.source_kinds:
            if not titles.isdisjoint(words):
                return kind
    held = decided or any(meeting.opened_at for meeting in meetings)
    return SourceKind.MINUTES if held else SourceKind.OTHER
