"""English words that tell a promise from what merely lies ahead."""

from etl.languages.promises import PromiseWords
from etl.languages.word_lists import phrases

PROMISES = PromiseWords(
    ahead_by_itself=phrases("upcoming, forthcoming, coming up, falls on, call opens, call closes"),
    others_duty=phrases(
        "asked to, requested to, are invited to, is invited to, deadline is, deadline for, consultation period"
    ),
    base_attribute=r"(?!)",
)
