"""Swedish words for what clauses claim."""

from etl.languages.claims import ClaimWords, Opener, SentenceWords
from etl.languages.sv_discourse import DISCOURSE
from etl.languages.sv_nouns import NOUNS
from etl.languages.sv_status import STATUS
from etl.languages.sv_themes import THEMES
from etl.languages.sv_verbs import VERBS
from etl.languages.word_lists import word_set

SENTENCES = SentenceWords(
    openers=(
        (Opener.COORDINATE, word_set("och men samt utan så eller medan")),
        (Opener.THAT, word_set("att")),
        (
            Opener.SUBORDINATE,
            word_set("när då om eftersom innan tills ifall fastän sedan därför såvida förrän liksom därmed såsom"),
        ),
        (Opener.RELATIVE, word_set("som vilket vilka vilken där vars varvid varefter varav")),
    ),
    joins=word_set("och samt men"),
    interrogatives=word_set("hur varför när vem vilka vilken vilket vad var huruvida vart"),
    asking=word_set("öppen oklar fråga diskutera överväga fundera undra utreda bedöma definiera granska veta"),
    without_comma=word_set("att som huruvida eftersom medan när hur vilka vilken vad varför"),
    after_verb=word_set("om"),
    whether=word_set("huruvida"),
)

CLAIMS = ClaimWords(verbs=VERBS, nouns=NOUNS, sentences=SENTENCES, status=STATUS, discourse=DISCOURSE, themes=THEMES)
