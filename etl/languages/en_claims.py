"""English words for what clauses claim."""

from etl.languages.claims import ClaimWords, Opener, SentenceWords
from etl.languages.en_discourse import DISCOURSE
from etl.languages.en_nouns import NOUNS
from etl.languages.en_status import STATUS
from etl.languages.en_themes import THEMES
from etl.languages.en_verbs import VERBS
from etl.languages.word_lists import word_set

SENTENCES = SentenceWords(
    openers=(
        (Opener.COORDINATE, word_set("and but or so while whereas although though")),
        (Opener.THAT, word_set("that")),
        (
            Opener.SUBORDINATE,
            word_set("when if because since until unless once provided where"),
        ),
        (Opener.RELATIVE, word_set("which who whose whom")),
    ),
    joins=word_set("and but"),
    interrogatives=word_set("how why when who what whether where"),
    asking=word_set("open unclear question ask discuss consider wonder investigate assess define query know"),
    without_comma=word_set("that which who whether because how what why while although if unless"),
    whether=word_set("whether"),
)

CLAIMS = ClaimWords(verbs=VERBS, nouns=NOUNS, sentences=SENTENCES, status=STATUS, discourse=DISCOURSE, themes=THEMES)
