"""Which time a passage speaks of, seen from a recommendation."""

from datetime import date

from etl.follow_up import terms
from etl.follow_up.passages import Passage
from etl.languages import LANGUAGES
from etl.vocabulary import DecisionKind, EvidenceRelation


def relation(made_on: date, passage: Passage) -> EvidenceRelation:
    """Before the recommendation was made, of management's response to it, or of what is done about it."""
    ends = [latest for _, latest in passage.times]
    before = bool(ends) and all(latest is not None and latest < made_on for latest in ends)
    if before or passage.known_on < made_on:
        return EvidenceRelation.EARLIER
    return EvidenceRelation.RESPONSE if _treats_response(passage) else EvidenceRelation.PROGRESS


def _treats_response(passage: Passage) -> bool:
    """The response itself, or what is approved or told under a title that names it; what is decided there is an act."""
    if passage.language not in LANGUAGES:
        return False
    words = LANGUAGES[passage.language].follow_up.response
    under_title = passage.kind != DecisionKind.DECIDED and words & terms.lemmas_of(passage.item_title, passage.language)
    return bool(under_title or words & terms.lemmas_of(passage.text, passage.language))
