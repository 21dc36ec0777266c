"""Swedish nouns: no endings tell their place in a clause, so words before them and what follows do."""

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
    later=r"^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$"
    r"|^(?:hösten|våren|sommaren|vintern|senare|framåt)$",
    more_or_less=NEVER,
    after_complement=word_set("i på av till för från med om vid enligt under hos bland inom utan eftersom när att som"),
)
