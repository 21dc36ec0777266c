"""Lines and paragraphs: which line breaks a writer meant."""

from etl.document import Document
from etl.readers import read_document


def read(*lines: str) -> Document:
    return read_document("a.txt", "\n".join(lines).encode())


def blocks(document: Document) -> list[str]:
    return [document.quote_span(block.span).text for block in document.blocks]


def test_a_wrapped_line_is_joined_by_one_space() -> None:
    document = read(
        "Ohjelmatoimisto kertoi, että pilottikunnat on valittu ja että",
        "työ alkaa huhtikuussa. Kunnat A ja B ovat mukana kokeilussa ja",
        "kunta C tulee mukaan syksyllä.",
    )
    assert len(blocks(document)) == 1
    assert "valittu ja että työ alkaa huhtikuussa" in document.text


def test_a_break_is_meant_when_the_next_word_would_have_fitted() -> None:
    document = read(
        "Ohjelmatoimisto kertoi, että pilottikunnat on valittu ja että",
        "työ alkaa huhtikuussa. Kunnat A ja B ovat mukana kokeilussa ja",
        "kunta C tulee mukaan.",
        "Merkittiin tiedoksi.",
    )
    assert blocks(document)[1:] == ["Merkittiin tiedoksi."]


def test_without_wrapping_every_line_is_a_paragraph() -> None:
    assert blocks(read("Läsnä:", "ohjelmajohtaja", "sihteeri")) == ["Läsnä:", "ohjelmajohtaja", "sihteeri"]


def test_an_empty_line_parts_paragraphs() -> None:
    assert blocks(read("Ensimmäinen kappale.", "", "   ", "Toinen kappale.")) == [
        "Ensimmäinen kappale.",
        "Toinen kappale.",
    ]


def test_nothing_else_is_changed_and_misprints_stay() -> None:
    assert read("  Ohjlema  etenee. ").text == "Ohjlema  etenee."


def test_a_form_feed_begins_a_page() -> None:
    document = read("Ensimmäinen sivu.", "\fToinen sivu.")
    assert document.page_count == 2
    assert document.page_of(document.text.index("Toinen")) == 2


def test_a_sentence_runs_on_over_a_page_break() -> None:
    document = read(
        "Ohjelmatoimisto kertoi, että pilottikunnat on valittu ja että",
        "työ alkaa huhtikuussa. Kunnat A ja B ovat mukana kokeilussa ja",
        "",
        "\fkunta C tulee mukaan syksyllä.",
    )
    assert "kokeilussa ja kunta C tulee" in document.text
    assert document.page_of(document.text.index("kunta C")) == 2


def test_every_run_leads_back_to_its_raw_line() -> None:
    document = read("Ensimmäinen.", "", "Toinen.")
    assert document.line_of(document.text.index("Toinen")) == 3
