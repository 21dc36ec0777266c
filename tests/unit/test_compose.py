"""Whatever a format marks as paragraph, heading or table row becomes a block of the text, with the way back."""

from etl.document import Document, Noise, Span
from etl.readers.compose import compose
from etl.readers.lines import Line
from etl.readers.paragraphs import Paragraph


def document(*paragraphs: Paragraph, page_count: int | None = None) -> Document:
    return compose(paragraphs, name="a.pdf", sha256="0", media_type="application/pdf", page_count=page_count)


def line(number: int, text: str, page: int = 1) -> Line:
    return Line(number, text, page, (10.0, 20.0, 30.0, 40.0))


def test_cells_of_a_row_are_parted_by_a_tab_and_keep_their_places() -> None:
    row = Paragraph(((line(1, "Laadi"), line(2, "suunnitelma")), (), (line(3, "johtaja"),)), "table_row", table=1)
    made = document(row)
    assert made.text == "Laadi suunnitelma\t\tjohtaja"
    assert [made.quote_span(cell).text for cell in made.blocks[0].cells] == ["Laadi suunnitelma", "", "johtaja"]
    assert made.blocks[0].table == 1


def test_a_line_end_hyphen_is_settled_inside_a_cell_only() -> None:
    row = Paragraph(((line(1, "suunni-"), line(2, "telma")), (line(3, "2-"), line(4, "3"))), "table_row")
    assert document(row).text == "suunnitelma\t2-3"


def test_a_paragraph_without_words_is_left_out() -> None:
    assert document(Paragraph(((line(1, ""),),)), Paragraph(((line(2, "Sana"),),))).text == "Sana"


def test_named_noise_stays_in_the_text_with_its_name() -> None:
    made = document(Paragraph(((line(1, "Sivu 1"),),), noise="running_header"), Paragraph(((line(2, "Sana"),),)))
    assert made.noise == (Noise(Span(0, 6), "running_header"),)


def test_empty_pages_count() -> None:
    made = document(Paragraph(((line(1, "Alku"),),)), Paragraph(((line(2, "Jatko", 3),),)), page_count=4)
    assert made.page_count == 4
    assert [made.page_of(made.text.index(word)) for word in ("Alku", "Jatko")] == [1, 3]


def test_a_run_leads_back_to_its_box() -> None:
    run = document(Paragraph(((line(7, "Sana"),),))).run_of(2)
    assert run is not None
    assert (run.line, run.box) == (7, (10.0, 20.0, 30.0, 40.0))
