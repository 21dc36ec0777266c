"""Items that a format shows by its headings or in bold, with numbers or without."""

from textwrap import dedent

from etl.document import Document
from etl.languages import LANGUAGES
from etl.minutes import read
from etl.minutes.outline import MeetingOutline, outline
from etl.readers import read_document

FINNISH = LANGUAGES["fi"]


def meetings(text: str, name: str = "a.md") -> tuple[Document, tuple[MeetingOutline, ...]]:
    document = read_document(name, dedent(text).encode())
    return document, outline(document, FINNISH)


def items(text: str, name: str = "a.md") -> list[str]:
    """Number and title of each item."""
    document, found = meetings(text, name)
    return [
        f"{item.number or '-'} {document.quote_span(item.title).text}" for meeting in found for item in meeting.items
    ]


def test_headings_without_numbers_are_items_where_they_have_words_below_them() -> None:
    text = """
    # Kokous 2025-02-04
    Kirjattu puhelusta.

    ## Paikka
    Toimisto

    # Kokous alkaa

    ## Kierros
    Kaikki voivat hyvin

    ## Päätettävät asiat

    ### Verkostotapahtuma
    Haettiin rahaa.

    Päätös: Hyväksyttiin.

    ### Kahvit
    Tilataan

    ## Allekirjoitukset
    Puheenjohtaja:

    ```
    ____________________
    ```
    """
    assert items(text) == ["- Kierros", "- Verkostotapahtuma", "- Kahvit"]


def test_headings_that_are_no_items_are_named_noise_and_no_statements() -> None:
    text = """
    # Kokous 4.2.2025

    ## Tilannekatsaus
    Alusta otettiin käyttöön.

    ### Pilotit
    Pilotit alkoivat.

    ## Muut asiat
    Ei ollut.
    """
    assert items(text) == ["- Tilannekatsaus", "- Muut asiat"]
    reading = read(meetings(text)[0])
    named = {reading.document.quote_span(span).text for span, name in reading.noise if name == "heading"}
    assert {"Kokous 4.2.2025", "Pilotit"} <= named
    assert "Pilotit" not in [told.quote.text for item in reading.meetings[0].items for told in item.statements]
    assert reading.coverage.unclassified == ()


def test_a_list_of_numbers_below_a_heading_counts_no_items() -> None:
    text = """
    ## Suositukset
    Käsiteltiin:

    1. Kohdenna viestintä
    2. Nimeä omistaja
    3. Aseta tavoitteet

    ## Muut asiat
    Ei ollut.
    """
    assert items(text) == ["- Suositukset", "- Muut asiat"]


def test_numbers_that_go_on_from_heading_to_heading_count_the_items() -> None:
    text = """
    ## Ilmoitusasiat

    1\\. Tilannekatsaus

    Merkittiin tiedoksi.

    2\\. Tapahtumat

    Ei ollut.

    ## Päätösasiat

    3\\. Talousarvio

    Hyväksyttiin.
    """
    assert items(text) == ["1 Tilannekatsaus", "2 Tapahtumat", "3 Talousarvio"]


def test_a_heading_without_a_number_stands_among_numbered_ones() -> None:
    text = """
    ## 1. Avaus
    Avattiin.

    ## Esityslista

    ## Vierailu
    Vieras kertoi.

    ### Kysymyksiä
    Kysyttiin.

    ## 2. Tilanne
    Edistyy.

    #### 2.1 Alusta
    Valmis.

    ##### 2.2. pilotit
    Alkavat.

    ## Seuraava kokous
    Sovitaan myöhemmin.
    """
    assert items(text) == ["1 Avaus", "- Vierailu", "2 Tilanne", "2.1 Alusta", "2.2 pilotit", "- Seuraava kokous"]


def test_rows_of_a_table_are_no_sub_items() -> None:
    text = """
    1\\. Avaus

    Avattiin.

    2\\. Tehtävät

    | Nro | Tehtävä | Vastuu |
    | --- | ------- | ------ |
    | 2.1 | Kootaan opit | johtaja |
    | 2.2 | Laaditaan suunnitelma | sihteeri |

    3\\. Muut asiat

    Ei ollut.
    """
    assert items(text) == ["1 Avaus", "2 Tehtävät", "3 Muut asiat"]


def test_lines_in_bold_are_titles_where_the_format_has_no_headings() -> None:
    text = """
    <p><strong>OHJAUSRYHMÄ</strong></p>
    <p><strong>Muistio kokouksesta 4.2.2025</strong></p>
    <p><strong>Virkamiehet</strong></p>
    <p>Maija Malli (Kunta A)</p>
    <p>Ville Veikko (Kunta B)</p>
    <p><strong>Tervetuliaissanat</strong></p>
    <p>Puheenjohtaja toivotti kaikki tervetulleiksi.</p>
    <p><strong>Alustan tilanne</strong></p>
    <p>Alusta on valmis.</p>
    <p><strong>Tehtävä: </strong>Opit kootaan.</p>
    <p><strong>Pilottien tilanne</strong><strong> </strong></p>
    <p>Pilotit alkoivat.</p>
    """
    assert items(text, "a.html") == ["- Tervetuliaissanat", "- Alustan tilanne", "- Pilottien tilanne"]
    reading = read(meetings(text, "a.html")[0])
    named = {reading.document.quote_span(span).text for span, name in reading.noise if name == "heading"}
    assert {"OHJAUSRYHMÄ", "Virkamiehet"} <= named


def test_noise_of_the_format_stands_in_no_item() -> None:
    text = """
    <nav>1. Etusivu</nav>
    <h2>1. Kokouksen avaus</h2><p>Avattiin.<aside>2. Uutisia</aside>
    <h2>2. Muut asiat</h2><p>Ei ollut.
    <footer>Yhteystiedot</footer>
    """
    assert items(text, "a.html") == ["1 Kokouksen avaus", "2 Muut asiat"]
    document, (meeting,) = meetings(text, "a.html")
    bodies = [document.quote_span(span).text for item in meeting.items for span in item.body]
    assert bodies == ["Avattiin.", "Ei ollut."]


def test_a_heading_is_a_title_as_a_whole() -> None:
    text = """
    ## 1. Kokouksen avaus. Sihteeri
    Avattiin.

    ## 2. Seuraava kokous torstaina 14.12. Klo 13.15
    """
    assert items(text) == ["1 Kokouksen avaus. Sihteeri", "2 Seuraava kokous torstaina 14.12. Klo 13.15"]


def test_a_label_of_the_head_is_a_title_once_the_items_have_begun() -> None:
    text = """
    # Muistio 3/2025

    ## Linkit
    - Kalenteri

    ## Paikalla
    - Maija Malli

    ## Kokouksen avaus
    Avattiin.

    ## Läsnäolijat
    Todettiin läsnäolijat.

    ## Päätös
    Hyväksyttiin.

    ## Muut asiat
    Ei ollut.
    """
    assert items(text) == ["- Kokouksen avaus", "- Läsnäolijat", "- Muut asiat"]


def test_rows_deep_in_a_list_are_no_titles() -> None:
    text = """
    # Palaveri

    - Kokouksen avaus
        - Avattiin
        - Pohdittiin tilannetta
    - Muut asiat
        - Seuraava kokous sovitaan
    """
    assert items(text) == ["- Kokouksen avaus", "- Muut asiat"]
