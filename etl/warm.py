"""Imported by the server that reading processes are forked from: loads dictionaries once for all of them."""

import os

from etl import words
from etl.guarded import WARM

# A language that is not told is loaded by the process that meets it.
words.load(*filter(None, os.environ.get(WARM, "").split(",")))
