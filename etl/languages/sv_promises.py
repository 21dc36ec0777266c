"""Swedish words that tell a promise from what merely lies ahead."""

from etl.languages.promises import PromiseWords
from etl.languages.word_lists import phrases

PROMISES = PromiseWords(
    ahead_by_itself=phrases("på kommande, i sikte, infaller, väntar, ansökningstiden börjar, ansökningstiden går"),
    others_duty=phrases("ombeds, uppmanas, ska lämnas till, bör lämnas, tidsfristen är, ansökningstid, remisstid*"),
    base_attribute=r"(?!)",
)
