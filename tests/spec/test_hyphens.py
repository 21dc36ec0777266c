"""Hyphens at line ends: what the reader makes of them."""

import pytest

from etl.readers import read_document

RULES = [
    # why, last words of a line, first words of the next, what the text says
    ("the joined word is in the lexicon", "kaikille esitel-", "lään uusi palvelu", "esitellään uusi"),
    ("the joined word stands elsewhere in the document", "uusi Arki-", "silta avataan", "Arkisilta avataan"),
    ("the hyphen hangs before ja", "Sosiaali-", "ja terveysalan", "Sosiaali- ja terveysalan"),
    ("the hyphen hangs before tai", "kehitys-", "tai käyttötarpeista", "kehitys- tai käyttötarpeista"),
    ("the left part is an acronym", "uusi EU-", "asetus tulee", "EU-asetus tulee"),
    ("the left part ends in a capital", "koko ArkisiltaAI-", "ohjelman työ", "ArkisiltaAI-ohjelman työ"),
    ("a capital follows", "ohjelma Open-", "Source on", "Open-Source on"),
    ("a digit stands on both sides", "vuosina 2025-", "2026 tehty", "2025-2026 tehty"),
    ("the hyphenated form stands elsewhere", "uusi pilotti-", "kunta lähti", "pilotti-kunta lähti"),
    (
        "nothing tells: the hyphen was the typesetter's",
        "muuttopalvelui-",
        "hinsa tyytyväinen",
        "muuttopalveluihinsa tyyt",
    ),
    ("U+00AD at a line's end always joins", "koko EU\u00ad", "asetus tulee", "EUasetus tulee"),
    ("U+0002 at a line's end is a hyphen", "kaikille esitel\u0002", "lään uusi palvelu", "esitellään uusi"),
    ("a dash with a space before it stands", "palvelu -", "uusi nimi", "palvelu - uusi nimi"),
]
FILLER = "tämä rivi on täynnä sanoja jotta rivin leveys tulee tunnetuksi"


@pytest.mark.parametrize(("why", "left", "right", "expected"), RULES, ids=[rule[0] for rule in RULES])
def test_a_hyphen_at_a_line_end(why: str, left: str, right: str, expected: str) -> None:
    lines = [
        FILLER,
        FILLER,
        f"{FILLER[: 60 - len(left)].rsplit(' ', 1)[0]} tämä {left}",
        right,
        "",
        "Arkisilta ja pilotti-kunta.",
    ]
    document = read_document("a.txt", "\n".join(lines).encode())
    assert expected in document.text, why


@pytest.mark.parametrize("invisible", ["\u200b", "\ufeff", "\u00ad"])
def test_invisible_characters_inside_words_are_taken_out(invisible: str) -> None:
    document = read_document("a.txt", f"Käytetty 13.433,{invisible}15 euroa.".encode())
    assert document.text == "Käytetty 13.433,15 euroa."
