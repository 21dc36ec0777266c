"""Finnish words for what clauses claim."""

from etl.languages.claims import ClaimWords, Opener, SentenceWords
from etl.languages.fi_discourse import DISCOURSE
from etl.languages.fi_nouns import NOUNS
from etl.languages.fi_status import STATUS
from etl.languages.fi_themes import THEMES
from etl.languages.fi_verbs import VERBS
from etl.languages.word_lists import word_set

SENTENCES = SentenceWords(
    openers=(
        (Opener.COORDINATE, word_set("ja mutta sekä vaan eikä eivätkä joten sillä tai vaikka vaikkakin")),
        (Opener.THAT, word_set("että ettei etteivät")),
        (
            Opener.SUBORDINATE,
            word_set("kun jos jotta koska kuin kunnes ennen mikäli siten niin jottei kuten ellei siitä"),
        ),
        (
            Opener.RELATIVE,
            word_set("joka mikä jolloin jonka jota jossa josta johon jolla jolle jolta jotka joiden missä"),
        ),
    ),
    joins=word_set("ja sekä mutta"),
    interrogatives=word_set("""miten miksi milloin kuka kuinka millainen minkälainen mikä mitä missä mistä mihin
        kenen"""),
    asking=word_set(
        """avoinna auki epäselvä avoin kysymys pohtia kysyä miettiä harkita tiedustella keskustella selvittää
        arvioida määritellä tarkastella tietää"""
    ),
)

CLAIMS = ClaimWords(verbs=VERBS, nouns=NOUNS, sentences=SENTENCES, status=STATUS, discourse=DISCOURSE, themes=THEMES)
