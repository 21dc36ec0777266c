"""The agenda attachment: a Word document that a secretary adds as it is, and that everybody can read."""

from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table

from tests.spec.exports.conftest import Ask

WITH_DRAFTS = "/attachment.docx?drafts=1"


def opened(ask: Ask, path: str = "/attachment.docx") -> Document:
    return docx.Document(BytesIO(ask(path).data))


def headings(document: Document, level: int) -> list[str]:
    return [one.text for one in document.paragraphs if one.style is not None and one.style.name == f"Heading {level}"]


def words(document: Document) -> str:
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_it_is_saved_under_a_name_that_says_what_and_when(ask: Ask) -> None:
    answer = ask("/attachment.docx")
    assert answer.headers["Content-Type"].endswith("wordprocessingml.document")
    assert answer.headers["Content-Disposition"] == (
        'attachment; filename="suositusten-toimeenpanon-tilanne-arkisilta-2026-03-19.docx"'
    )


def test_its_outline_is_made_of_real_headings(ask: Ask) -> None:
    document = opened(ask, WITH_DRAFTS)
    assert document.paragraphs[0].style is not None
    assert (document.paragraphs[0].style.name, document.paragraphs[0].text) == (
        "Title", "Suositusten toimeenpanon tilanne",
    )  # fmt: skip
    assert headings(document, 1) == [
        "Mihin tiedot perustuvat", "Tiivistelmä", "Ratkaistavaa", "Kysyttävää vastuutahoittain",
        "Muutokset edellisestä kokouksesta", "Suositusten toimeenpano", "Kuka vastaa ohjelman jälkeen",
        "Sovitut kokoukset",
    ]  # fmt: skip
    assert headings(document, 2) == ["toteuttajavirasto", "ministeriö", "ohjelmatoimisto", "Vastuutahoa ei ole nimetty"]


def test_it_says_as_of_when_on_what_basis_whether_drafts_count_and_what_the_record_is(ask: Ask) -> None:
    without, with_drafts = words(opened(ask)), words(opened(ask, WITH_DRAFTS))
    for text in (without, with_drafts):
        assert "Pöytäkirjat on luettu koneellisesti. Allekirjoitettu pöytäkirja on virallinen." in text
    assert "Tilanne 19.3.2026, kokous 1/2026." in without
    assert "Luonnokset eivät ole mukana" in without
    assert "Tilanne 11.8.2026, kokous 2/2026." in with_drafts
    assert "Luonnokset ovat mukana: 2/2026. Luonnos voi vielä muuttua." in with_drafts
    header = opened(ask, WITH_DRAFTS).sections[0].header.paragraphs[0].text
    assert header.endswith("Tilanne 11.8.2026, kokous 2/2026 – Sisältää luonnoksia")


def test_its_figures_are_those_worked_by_hand(ask: Ask) -> None:
    text = words(opened(ask, WITH_DRAFTS))
    assert "14 suosituksesta 4 on toteutettu ja 7 on avoinna; määräaika on ylittynyt 2 suosituksella ja 1 ei" in text
    assert "Hyväksytty tai hyväksytty osittain: 12/14" in text
    assert "Toteutettu alkuperäisessä määräajassa: 3/7" in text
    assert "Ohjelmaa on tilanteessa 11.8.2026 jäljellä 142 pv; ohjelma päättyy 31.12.2026." in text


def test_what_the_meeting_decides_stands_first_with_its_words(ask: Ask) -> None:
    table = cells(opened(ask, WITH_DRAFTS).tables[0])
    assert table[0] == ["Nro", "Suositus tai aihe", "Ratkaistavaa", "Vastuutaho", "Lähde ja peruste"]
    assert [(row[0], row[1].split("\n")[0]) for row in table[1:]] == [("1", "T-R04"), ("2", "V-R08"), ("3", "T-R01")]
    assert table[3][4] == (
        "”Korjaukset on tehty.”\nLähde: kokous 2/2026, 11.8.2026 (luonnos). Peruste: luettu koneellisesti."
    )


def test_numbers_run_through_decisions_and_questions(ask: Ask) -> None:
    tables = opened(ask, WITH_DRAFTS).tables
    numbers = [row[0] for table in tables[:5] for row in cells(table)[1:]]
    assert numbers == [str(number) for number in range(1, 14)]


def test_an_open_recommendation_tells_who_owns_it_after_the_programme_or_that_nobody_is_named(ask: Ask) -> None:
    document = opened(ask, WITH_DRAFTS)
    states = next(table for table in document.tables if cells(table)[0][1] == "Toimeenpano")
    [of_v_r02] = [row for row in cells(states) if row[0].startswith("V-R02")]
    assert of_v_r02[2:] == [
        "31.10.2026\nmääräaikaa siirretty 2 kertaa (304 pv)", "ministeriö\nohjelman jälkeen: nimeämättä",
    ]  # fmt: skip
    assert "Avoimia suosituksia on 7; ilman ohjelman jälkeistä vastuutahoa on 7." in words(document)


def test_a_meeting_after_the_end_of_the_programme_is_told_as_such(ask: Ask) -> None:
    rows = cells(opened(ask, WITH_DRAFTS).tables[-1])[1:]
    assert [row[:3] for row in rows] == [
        ["ti 8.12.2026", "klo 13.00–15.00", "–"],
        ["ti 16.2.2027", "–", "ohjelman päättymisen jälkeen"],
    ]
    assert {row[3] for row in rows} == {"Lähde: kokous 2/2026, 11.8.2026 (luonnos). Peruste: luettu koneellisesti."}


def test_every_table_repeats_its_heading_row_and_has_a_text_for_who_cannot_see_it(ask: Ask) -> None:
    for table in opened(ask, WITH_DRAFTS).tables:
        first, *others = [row._tr for row in table.rows]
        assert first.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert [row for row in others if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None] == []
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in (first, *others))
        for name in ("w:tblCaption", "w:tblDescription"):
            assert table._tbl.tblPr.find(qn(name)).get(qn("w:val"))


def test_language_properties_and_page_numbers_are_set(ask: Ask) -> None:
    document = opened(ask)
    languages = {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"fi-FI"}
    properties = document.core_properties
    assert (properties.title, properties.language, properties.author, properties.comments) == (
        "Suositusten toimeenpanon tilanne", "fi-FI", "Seuranta", "",
    )  # fmt: skip
    assert properties.subject == "Arkisilta-ohjelma, Tilanne 19.3.2026, kokous 1/2026"
    fields = [one.get(qn("w:instr")) for one in document.sections[0].footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_there_is_nothing_to_mend_by_hand(ask: Ask) -> None:
    document = opened(ask, WITH_DRAFTS)
    assert [one for one in document.paragraphs if not one.text.strip()] == []
    assert document.paragraphs[-1].text == (
        "Pöytäkirjat on luettu koneellisesti. Allekirjoitettu pöytäkirja on virallinen."
    )
    assert [name for name in ZipFile(BytesIO(ask(WITH_DRAFTS).data)).namelist() if "media" in name] == []


def test_before_the_first_evaluation_it_says_what_there_is_not(ask: Ask) -> None:
    text = words(opened(ask, "/attachment.docx?as_of=1/2025"))
    for nothing in (
        "Mikään ei odota kokouksen ratkaisua.", "Kysyttävää ei ole.", "Suosituksia ei ole tiedossa tässä tilanteessa.",
        "Pöytäkirjoissa ei mainita tulevaa kokousta.",
    ):  # fmt: skip
        assert nothing in text
