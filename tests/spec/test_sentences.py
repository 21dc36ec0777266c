"""Sentences: where they end."""

import pytest

from etl.document import Span
from etl.languages import LANGUAGES
from etl.minutes.sentences import sentences
from etl.readers import read_document

FINNISH = LANGUAGES["fi"]

TEXTS = [
    (["Työ etenee.", "Kunnat ovat mukana!", "Onko kysyttävää?", "Ei ollut."]),
    (["Rahoitus on ns. siltausta esim. vuodelle 2027.", "Muuta ei ole."]),
    (["Asiaa käsiteltiin kohdissa 4. ja 5.", "Jatketaan."]),
    (["Kokousta 3.12. ei pidetä.", "Kokous on 10.12.2025 klo 9.00."]),
    (["Esittäjinä olivat M. Malli ja V. Veikko.", "Kiitettiin."]),
    (["Mukaan tulivat kunnat A, B ja C.", "Sopimukset on tehty."]),
    (["Palvelua testataan kunnassa A.", "Arviointi valmistui."]),
    (["Mallin otti käyttöön hyvinvointialue D.", "Muut odottavat."]),
    (['Tavoite on "yksi luukku."', "Se etenee."]),
    (["Palvelun käytettävyys on 99,7 prosenttia.", "500 yritystä on mukana."]),
]


@pytest.mark.parametrize("expected", TEXTS, ids=[text[0] for text in TEXTS])
def test_where_sentences_end(expected: list[str]) -> None:
    document = read_document("a.txt", " ".join(expected).encode())
    found = sentences(document, Span(0, len(document.text)), FINNISH)
    assert [document.quote_span(span).text for span in found] == expected
