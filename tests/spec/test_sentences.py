"""Sentences: where they end."""

import pytest

from etl.document import Span
from etl.languages import LANGUAGES
from etl.minutes.sentences import sentences
from etl.readers import read_document

TEXTS = [
    ("fi", ["Työ etenee.", "Kunnat ovat mukana!", "Onko kysyttävää?", "Ei ollut."]),
    ("fi", ["Rahoitus on ns. siltausta esim. vuodelle 2027.", "Muuta ei ole."]),
    ("fi", ["Asiaa käsiteltiin kohdissa 4. ja 5.", "Jatketaan."]),
    ("fi", ["Kokousta 3.12. ei pidetä.", "Kokous on 10.12.2025 klo 9.00."]),
    ("fi", ["Esittäjinä olivat M. Malli ja V. Veikko.", "Kiitettiin."]),
    ("fi", ["Mukaan tulivat kunnat A, B ja C.", "Sopimukset on tehty."]),
    ("fi", ["Palvelua testataan kunnassa A.", "Arviointi valmistui."]),
    ("fi", ["Mallin otti käyttöön hyvinvointialue D.", "Muut odottavat."]),
    ("fi", ['Tavoite on "yksi luukku."', "Se etenee."]),
    ("fi", ["Palvelun käytettävyys on 99,7 prosenttia.", "500 yritystä on mukana."]),
    ("sv", ["Modellen prövas i välfärdsområde D.", "Plattformen testas i kommun A.", "Avtalen är klara."]),
    ("sv", ["Frågan föredrogs av M. Modell.", "Mötet tackade."]),
    ("en", ["The service is tested in municipality A.", "The course started in county D.", "Others wait."]),
    ("en", ["The item was presented by M. Model.", "The Chair thanked."]),
]


@pytest.mark.parametrize(("language", "expected"), TEXTS, ids=[text[0] for _, text in TEXTS])
def test_where_sentences_end(language: str, expected: list[str]) -> None:
    document = read_document("a.txt", " ".join(expected).encode())
    found = sentences(document, Span(0, len(document.text)), LANGUAGES[language])
    assert [document.quote_span(span).text for span in found] == expected
