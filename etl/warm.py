"""Imported by the server that reading processes are forked from: loads the dictionaries once for all of them."""

from etl import words
from etl.languages import LANGUAGES

words.load(*LANGUAGES)
