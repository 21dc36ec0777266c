"""English nouns: no endings tell their place in a clause, so words before them and what follows do."""

from etl.languages.claims import NounWords
from etl.languages.word_lists import word_set

NEVER, ALWAYS = r"(?!)", r"."

NOUNS = NounWords(
    oblique=NEVER,
    no_complement=NEVER,
    subject_plural=ALWAYS,
    genitive=ALWAYS,
    recipient=ALWAYS,
    towards=ALWAYS,
    at=ALWAYS,
    later=r"^(?:january|february|march|april|may|june|july|august|september|october|november|december)$"
    r"|^(?:autumn|spring|summer|winter|later|back)$",
    more_or_less=NEVER,
    after_complement=word_set("in on at of to for from with about under by within without because when that as"),
)
