"""Lines that say which body treated a matter when: `Kunnanhallitus 12.3.2024 § 54`."""

import re
from dataclasses import dataclass
from datetime import date

from etl.languages import Language
from etl.minutes.reading import MeetingDay
from etl.words import WORD, is_acronym, lemma

SIGN = r"(?:§\s*\d{1,4}|\d{1,4}\s*§)"
LINE = re.compile(
    rf"(?P<body>[A-ZÅÄÖ][^\d§:;]{{0,70}}?),?\s*(?:{SIGN}\s*[,/]?\s*)?"
    rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}})\s*[,/]?\s*(?P<sign>{SIGN})?\s*(?P<end>:|$)"
)
LONGEST_BODY = 5


@dataclass(frozen=True, slots=True)
class Treatment:
    """When a body treated the matter; `opens` where the line stands alone, above what it did."""

    day: date
    opens: bool

    def is_earlier(self, meeting: MeetingDay) -> bool:
        """True where it was another meeting than this one; a meeting of no known day has no other words to go by."""
        if meeting.held_on is not None:
            return self.day != meeting.held_on
        return meeting.latest is None or self.day < meeting.latest


def treatment_of(text: str, language: Language) -> Treatment | None:
    """What a paragraph says when it is, or begins with, such a line; None for all others."""
    match = LINE.match(text)
    if match is None:
        return None
    words = WORD.findall(match["body"])
    if not 0 < len(words) <= LONGEST_BODY or not _is_body(words[-1], language):
        return None
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    return Treatment(day, opens=match.end() == len(text))


def _is_body(word: str, language: Language) -> bool:
    """A group, or the short name of one: `Kunnanhallitus`, `KH`."""
    groups = language.structure.groups
    return word.casefold().endswith(groups) or lemma(word, language.code).endswith(groups) or is_acronym(word)
