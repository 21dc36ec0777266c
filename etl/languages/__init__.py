"""The words of each language as plain data; a new language is one new file and its row in LANGUAGES."""

from dataclasses import dataclass

from etl.languages import (
    en,
    en_follow_up,
    en_money,
    en_promises,
    fi,
    fi_follow_up,
    fi_money,
    fi_promises,
    sv,
    sv_follow_up,
    sv_money,
    sv_promises,
)
from etl.languages.claims import ClaimWords
from etl.languages.follow_up import FollowUpWords
from etl.languages.money import MoneyWords
from etl.languages.promises import PromiseWords
from etl.languages.structure import StructureWords
from etl.languages.times import TimeWords


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the reader knows of one language; each is only itself, so that it can key a cache."""

    code: str
    structure: StructureWords
    claims: ClaimWords
    times: TimeWords
    follow_up: FollowUpWords
    money: MoneyWords
    promises: PromiseWords


LANGUAGES: dict[str, Language] = {
    "fi": Language(
        "fi", fi.STRUCTURE, fi.CLAIMS, fi.TIMES, fi_follow_up.FOLLOW_UP, fi_money.MONEY, fi_promises.PROMISES
    ),
    "sv": Language(
        "sv", sv.STRUCTURE, sv.CLAIMS, sv.TIMES, sv_follow_up.FOLLOW_UP, sv_money.MONEY, sv_promises.PROMISES
    ),
    "en": Language(
        "en", en.STRUCTURE, en.CLAIMS, en.TIMES, en_follow_up.FOLLOW_UP, en_money.MONEY, en_promises.PROMISES
    ),
}
