"""Finnish words that tell a promise from what merely lies ahead."""

from etl.languages.promises import PromiseWords
from etl.languages.word_lists import phrases

PROMISES = PromiseWords(
    ahead_by_itself=phrases("tulossa, luvassa, edessä, ajoittua, osua, alkaa haku, päättyä haku"),
    others_duty=phrases("pyydetään, pyytää, tulee toimittaa, on toimitettava, määräaika on, hakuaika, lausuntoaika"),
    base_attribute=r"\w+(?:va|vä)",
)
