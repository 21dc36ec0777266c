"""Word and OpenDocument files: what a reader of the page sees is read, and the rest is left out by rule and counted."""

import pytest

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.readers import read_document
from tests.rendered import opendocument as odt
from tests.rendered import word
from tests.rendered.word import bold, paragraph, run, style


def read(body: str, **beside: str) -> Document:
    return read_document("a.docx", word.word_file(body, **beside))


def read_odt(text: str, **parts: str) -> Document:
    return read_document("a.odt", odt.text_file(text, **parts))


def blocks(document: Document) -> list[str]:
    return [document.quote_span(block.span).text for block in document.blocks]


def words(content: str) -> str:
    """The text of one Word paragraph with this content."""
    return read(f"<w:p>{content}</w:p>").text


# Headings


@pytest.mark.parametrize(
    ("name", "properties", "level"),
    [
        ("heading 2", "", 2),
        ("Otsikko 2", "", 2),
        ("Rubrik 3", "", 3),
        ("Title", "", 1),
        ("Asiakohta", '<w:outlineLvl w:val="1"/>', 2),
        ("heading 1", '<w:outlineLvl w:val="9"/>', 0),
        ("Normal", "", 0),
    ],
)
def test_a_heading_is_known_by_its_outline_level_or_by_the_name_of_its_style(
    name: str, properties: str, level: int
) -> None:
    styles = style("X", name, paragraph_properties=properties) + style("Y", "Oma", based_on="X")
    for key in ("X", "Y"):
        (block,) = read(paragraph("Avaus", style=key), styles=styles).blocks
        assert (block.kind, block.level) == ("heading" if level else "paragraph", level)


def test_a_paragraph_may_be_a_heading_by_itself() -> None:
    (block,) = read(paragraph("Avaus", more='<w:outlineLvl w:val="2"/>')).blocks
    assert (block.kind, block.level) == ("heading", 3)


def test_styles_of_opendocument_tell_headings_too() -> None:
    made = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Otsikko_20_2"/>'
    common = '<style:style style:name="Otsikko_20_2" style:family="paragraph"/>'
    text = odt.paragraph("Avaus", "P1") + odt.heading("Tilanne", 3)
    assert [block.level for block in read_odt(text, automatic=made, styles=common).blocks] == [2, 3]


def test_a_paragraph_is_bold_when_all_its_words_are() -> None:
    found = read(f"<w:p>{bold('Avaus')}{run(' ')}</w:p><w:p>{bold('Päätös:')}{run(' Hyväksyttiin.')}</w:p>")
    assert [block.bold for block in found.blocks] == [True, False]
    plain = run("Ei lihavoitu.", '<w:b w:val="0"/>')
    by_style = read(
        paragraph("Avaus", style="X") + f'<w:p><w:pPr><w:pStyle w:val="X"/></w:pPr>{plain}</w:p>',
        styles=style("X", "X", run_properties="<w:b/>"),
    )
    assert [block.bold for block in by_style.blocks] == [True, False]


def test_bold_of_opendocument() -> None:
    made = (
        '<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/>'
        '</style:style><style:style style:name="T1" style:family="text"><style:text-properties '
        'fo:font-weight="bold"/></style:style>'
    )
    spans = '<text:p><text:span text:style-name="T1">Päätös:</text:span> Hyväksyttiin.</text:p>'
    assert [block.bold for block in read_odt(odt.paragraph("Avaus", "P1") + spans, automatic=made).blocks] == [
        True,
        False,
    ]


# Signs inside a paragraph


def test_tabs_and_hyphens_are_what_they_look_like() -> None:
    assert words("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>") == "a\tb"
    assert words("<w:r><w:t>DVV</w:t><w:noBreakHyphen/><w:t>hanke</w:t></w:r>") == "DVV-hanke"
    assert words("<w:r><w:t>suunni</w:t><w:softHyphen/><w:t>telma</w:t></w:r>") == "suunnitelma"
    assert words('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> tehty</w:t></w:r>') == "☒ tehty"


def test_words_broken_into_runs_are_whole() -> None:
    assert words(run("Hyväk") + '<w:proofErr w:type="spellStart"/>' + run("syt") + bold("tiin.")) == "Hyväksyttiin."


def test_a_meant_line_break_parts_a_paragraph_but_no_heading() -> None:
    broken = "<w:r><w:t>Tilanne</w:t><w:br/><w:t>Alusta on valmis.</w:t></w:r>"
    assert blocks(read(f"<w:p>{broken}</w:p>")) == ["Tilanne", "Alusta on valmis."]
    heading = f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{broken}</w:p>'
    assert blocks(read(heading)) == ["Tilanne Alusta on valmis."]


def test_a_page_break_tells_no_page() -> None:
    document = read(f'<w:p>{run("a")}<w:r><w:lastRenderedPageBreak/><w:br w:type="page"/></w:r></w:p>{paragraph("b")}')
    assert (document.page_count, document.page_of(0)) == (None, None)


def test_spaces_of_opendocument_are_elements() -> None:
    text = "<text:p>a<text:s text:c='2'/>b\n   c<text:tab/>d</text:p>"
    assert read_odt(text).text == "a  b c\td"


def test_a_run_leads_back_to_the_paragraph_where_it_stands() -> None:
    document = read(paragraph("a") + paragraph() + paragraph("c"))
    assert document.line_of(document.text.index("c")) == 3


# Fields, links and content controls


def test_of_a_field_the_result_is_read_and_not_the_instruction() -> None:
    def sign(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    inner = sign("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + sign("separate") + run("7") + sign("end")
    outer = f"{sign('begin')}<w:r><w:instrText>IF </w:instrText></w:r>{inner}{sign('separate')}{run('luonnos')}"
    assert words(run("Tila: ") + outer + sign("end")) == "Tila: luonnos"
    assert words(f'<w:fldSimple w:instr=" DATE ">{run("4.2.2025")}</w:fldSimple>') == "4.2.2025"


def test_links_and_content_controls_are_read_through() -> None:
    assert words(f"<w:hyperlink>{run('liite')}</w:hyperlink>") == "liite"
    assert words(f"<w:sdt><w:sdtPr/><w:sdtContent>{run('1/2025')}</w:sdtContent></w:sdt>") == "1/2025"
    body = f"<w:sdt><w:sdtContent>{paragraph('Avaus')}</w:sdtContent></w:sdt>"
    assert blocks(read(body)) == ["Avaus"]


def test_a_list_of_contents_is_named_noise_whether_field_or_style_or_index_tells_it() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>'
    field = f'<w:p>{begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("1. Avaus 1")}</w:p>'
    field += f'<w:p>{run("2. Muut 2")}</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    by_style = paragraph("1. Avaus 1", style="T") + paragraph("2. Muut 2", style="T")
    gallery = '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    gallery += f"<w:sdtContent>{paragraph('1. Avaus 1')}{paragraph('2. Muut 2')}</w:sdtContent></w:sdt>"
    for body in (field, by_style, gallery):
        document = read(body + paragraph("Avattiin."), styles=style("T", "toc 1"))
        assert [document.quote_span(one.span).text for one in document.noise] == ["1. Avaus 1", "2. Muut 2"]
        assert {one.name for one in document.noise} == {"contents_list"}
    index = "<text:table-of-content><text:index-body><text:p>1. Avaus 1</text:p></text:index-body>"
    document = read_odt(f"{index}</text:table-of-content>{odt.paragraph('Avattiin.')}")
    assert [(document.quote_span(one.span).text, one.name) for one in document.noise] == [
        ("1. Avaus 1", "contents_list")
    ]


# Left out by rule, and counted


def test_hidden_words_are_left_out_and_counted() -> None:
    document = read(
        f"<w:p>{run('Avattiin.')}{run('salaa', '<w:vanish/>')}</w:p>{paragraph('piilossa', style='H')}",
        styles=style("H", "H", run_properties="<w:vanish/>"),
    )
    assert document.text == "Avattiin."
    assert document.properties["left_out"] == "characters of hidden text: 13"


def test_a_paragraph_hidden_as_a_whole_has_no_number() -> None:
    numbering = word.list_definition(1, word.list_level(0, "%1.")) + word.list_of(1, 1)
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    hidden = f"<w:p><w:pPr>{number}<w:rPr><w:vanish/></w:rPr></w:pPr>{run('piilossa', '<w:vanish/>')}</w:p>"
    body = paragraph("Avaus", number=(1, 0)) + hidden + paragraph("Muut", number=(1, 0))
    assert blocks(read(body, numbering=numbering)) == ["1. Avaus", "2. Muut"]


def test_hidden_words_of_opendocument_are_left_out_and_counted() -> None:
    made = '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    text = '<text:p>Avattiin.<text:span text:style-name="T1">salaa</text:span></text:p>'
    text += '<text:section text:display="none"><text:p>piilossa</text:p></text:section>'
    document = read_odt(text, automatic=made)
    assert document.text == "Avattiin."
    assert document.properties["left_out"] == "characters of hidden text: 13"


def test_of_tracked_changes_the_new_text_is_read() -> None:
    deleted = "<w:del><w:r><w:delText>hylättiin</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('pois')}</w:moveFrom><w:moveTo>{run(' tänne')}</w:moveTo>"
    document = read(f"<w:p>{run('Suunnitelma ')}{deleted}<w:ins>{run('hyväksyttiin')}</w:ins>{moved}.</w:p>")
    assert document.text == "Suunnitelma hyväksyttiin tänne"
    assert document.properties["left_out"] == "characters of deleted text: 13"


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    body = f"<w:p>{mark}{run('Hyväksyttiin ')}</w:p><w:p>{run('suunnitelma.')}</w:p>"
    assert blocks(read(body)) == ["Hyväksyttiin suunnitelma."]
    assert blocks(read(f"<w:p>{mark}{run('Hyväksyttiin.')}</w:p>")) == ["Hyväksyttiin."]


def test_of_tracked_changes_of_opendocument_the_new_text_is_read() -> None:
    changes = "<text:tracked-changes><text:changed-region><text:deletion><text:p>hylättiin</text:p></text:deletion>"
    changes += "</text:changed-region></text:tracked-changes>"
    document = read_odt(f"{changes}<text:p>Suunnitelma <text:change-start/>hyväksyttiin<text:change-end/>.</text:p>")
    assert document.text == "Suunnitelma hyväksyttiin."
    assert document.properties["left_out"] == "characters of deleted text: 9"


def test_comments_are_left_out_and_counted() -> None:
    body = f'<w:p>{run("Avattiin.")}<w:r><w:commentReference w:id="1"/></w:r></w:p>'
    document = read(body, comments=f'<w:comment w:id="1">{paragraph("Onko näin?")}</w:comment>')
    assert (document.text, document.properties["left_out"]) == ("Avattiin.", "comments: 1")
    text = "<text:p>Avattiin.<office:annotation><text:p>Onko näin?</text:p></office:annotation></text:p>"
    document = read_odt(text)
    assert (document.text, document.properties["left_out"]) == ("Avattiin.", "comments: 1")


# Beside the text


def test_a_note_stands_after_its_paragraph() -> None:
    note = f'<w:footnote w:id="0" w:type="separator">{paragraph("---")}</w:footnote>'
    note += f'<w:footnote w:id="2">{paragraph("Ks. liite 1.")}</w:footnote>'
    body = f'<w:p>{run("Alusta")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(" on valmis.")}</w:p>'
    assert blocks(read(body + paragraph("Muut."), footnotes=note)) == ["Alusta on valmis.", "Ks. liite 1.", "Muut."]
    text = "<text:p>Alusta<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Ks. liite 1."
    text += "</text:p></text:note-body></text:note> on valmis.</text:p>"
    assert blocks(read_odt(text + odt.paragraph("Muut."))) == ["Alusta on valmis.", "Ks. liite 1.", "Muut."]


def test_a_text_box_stands_after_its_paragraph_and_once() -> None:
    box = f"<w:txbxContent>{paragraph('Asia 3')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
    both += f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    assert blocks(read(f"<w:p>{run('Avaus')}<w:r>{both}</w:r></w:p>")) == ["Avaus", "Asia 3"]
    text = "<text:p>Avaus<draw:frame><draw:text-box><text:p>Asia 3</text:p></draw:text-box></draw:frame></text:p>"
    assert blocks(read_odt(text)) == ["Avaus", "Asia 3"]


def test_page_headers_stand_first_and_once_as_named_noise() -> None:
    document = read(paragraph("Avattiin."), header=paragraph("Pöytäkirja 1/2025"), footer=paragraph("3"))
    assert blocks(document) == ["Pöytäkirja 1/2025", "Avattiin."]
    assert [one.name for one in document.noise] == ["running_header"]
    pages = "".join(
        f'<style:master-page style:name="{name}"><style:header><text:p>Pöytäkirja 1/2025</text:p></style:header>'
        "</style:master-page>"
        for name in ("Standard", "First")
    )
    document = read_odt(odt.paragraph("Avattiin."), master=pages)
    assert blocks(document) == ["Pöytäkirja 1/2025", "Avattiin."]
    assert [one.name for one in document.noise] == ["running_header"]


def test_a_watermark_is_named_and_told() -> None:
    mark = '<w:p><w:r><w:pict><v:shape><v:textpath string="LUONNOS"/></v:shape></w:pict></w:r></w:p>'
    document = read(paragraph("Avattiin."), header=mark)
    assert (document.properties["watermark"], [one.name for one in document.noise]) == ("LUONNOS", ["watermark"])
    shape = '<draw:custom-shape draw:name="PowerPlusWaterMarkObject"><text:p>LUONNOS</text:p></draw:custom-shape>'
    page = f"<style:master-page><style:header><text:p>{shape}</text:p></style:header></style:master-page>"
    document = read_odt(odt.paragraph("Avattiin."), master=page)
    assert (document.properties["watermark"], [one.name for one in document.noise]) == ("LUONNOS", ["watermark"])


def test_a_mark_of_secrecy_in_a_page_header_refuses_the_document() -> None:
    with pytest.raises(UnreadableDocumentError, match="mark of secrecy"):
        read(paragraph("1. Avaus"), header=paragraph("SALASSA PIDETTÄVÄ"))


def test_both_kinds_of_word_files_are_read() -> None:
    data = word.word_file(paragraph("Avattiin."), namespace=word.STRICT)
    assert read_document("a.docx", data).text == "Avattiin."
