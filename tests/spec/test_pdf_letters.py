"""Letters of a PDF: what a typesetter put for letters is led back to them."""

import pytest

from etl.readers.letters import letters

RULES = [
    # why, what stands in the file, what the text says
    ("a ligature is its letters", "ﬁnanssi ja vaﬂa, eﬀekti", "finanssi ja vafla, effekti"),
    ("a letter and its mark are one letter", "a\u0308a\u0308nestys, A\u030abo, o\u0308", "äänestys, Åbo, ö"),
    ("TeX sets the dots before the letter", "¨a¨anestys ja ˚Abo", "äänestys ja Åbo"),
    ("PDFium's signs for a hyphen are a hyphen", "esitel\u0002 esitel\ufffe", "esitel- esitel-"),
    ("a space that breaks no line is a space", "9.00\u00a0euroa, 1\u202f250", "9.00 euroa, 1 250"),
    ("a list sign of the Symbol font is a list sign", "\uf0b7 kunta A", "• kunta A"),
    ("everything else stays, misprints too", "Ohjlema etenee – 13,5 % ½ ² µ", "Ohjlema etenee – 13,5 % ½ ² µ"),
]


@pytest.mark.parametrize(("why", "raw", "expected"), RULES, ids=[rule[0] for rule in RULES])
def test_letters(why: str, raw: str, expected: str) -> None:
    assert letters(raw) == expected, why
